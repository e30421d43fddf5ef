namespace ArticleKit.Text.Segmentation;

/// <summary>Where a sentence goes on with a capital after a question or exclamation mark.</summary>
internal static class Exclamations
{
    private const int MaximumNameWords = 4;

    /// <summary>
    /// Whether the sentence goes on: after a name that is written with the mark (Yahoo!), and where a quotation is followed by a
    /// name and a verb of speech (<c>"Are you sure?" Smith asked.</c>).
    /// </summary>
    public static bool GoesOn(ReadOnlySpan<char> text, int sentenceStart, Stop stop, int letter, int end)
    {
        if (stop.Closing == stop.Run)
        {
            ReadOnlySpan<char> name = AbbreviationRule.WordBefore(text, sentenceStart, stop.Start);
            return name is "Yahoo" or "Jeopardy" or "Yum" or "Joomla" or "Kahoot"
                && !SentenceStarters.Contains(AbbreviationRule.WordAt(text, letter, end));
        }

        return Characters.IsUpper(text[letter]) && text[stop.Run] is '"' or '”' or '’' or '\'' && IsFollowedBySpeech(text, letter, end);
    }

    private static bool IsFollowedBySpeech(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start;
        for (int words = 0; words < MaximumNameWords; words++)
        {
            ReadOnlySpan<char> word = AbbreviationRule.WordAt(text, i, end);
            if (word.IsEmpty)
            {
                return false;
            }

            if (words > 0 && IsVerbOfSpeech(word))
            {
                return true;
            }

            if (!Characters.IsUpper(word[0]) || SentenceStarters.Contains(word))
            {
                return false;
            }

            i += word.Length;
            i = i < end && text[i] == '.' ? i + 1 : i;
            i = Characters.SkipWhiteSpace(text, i, Math.Min(end, i + 2));
        }

        return false;
    }

    private static bool IsVerbOfSpeech(ReadOnlySpan<char> word) =>
        word is "said" or "says" or "asked" or "asks" or "replied" or "replies" or "cried" or "cries" or "shouted" or "whispered" or "answered"
            or "exclaimed" or "called" or "yelled" or "screamed" or "wondered" or "wrote" or "writes" or "demanded" or "muttered" or "told";
}
