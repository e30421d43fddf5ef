namespace ArticleKit.Text.Segmentation;

/// <summary>Decides whether a full stop that is followed by a blank ends the sentence or only abbreviates.</summary>
internal readonly ref struct AbbreviationRule(ReadOnlySpan<char> text, int end)
{
    /// <summary>Fewer words than these after a preposition are no sentence.</summary>
    private const int ShortestSentence = 4;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _end = end;

    /// <summary>Whether the sentence ends.</summary>
    /// <param name="sentenceStart">Where the sentence begins.</param>
    /// <param name="stop">The full stop.</param>
    /// <param name="letter">The position of what follows: a capital, a digit, a letter of a script without capitals, or a sign.</param>
    /// <param name="quoteOpens">Whether a quotation mark opens before it.</param>
    /// <param name="dash">Whether a dash stands before it.</param>
    public bool EndsSentence(int sentenceStart, Stop stop, int letter, bool quoteOpens, bool dash)
    {
        ReadOnlySpan<char> word = WordBefore(_text, sentenceStart, stop.Start);
        AbbreviationKind kind = Abbreviations.Classify(word);
        char c = _text[letter];
        bool digit = char.IsDigit(c) || c is '$' or '£' or '€' or '#';
        return kind switch
        {
            AbbreviationKind.None or AbbreviationKind.Final => true,
            AbbreviationKind.Title or AbbreviationKind.Leading => false,
            AbbreviationKind.BeforeNumber => !char.IsDigit(c) && !IsRomanOrLetter(WordAt(_text, letter, _end)),
            _ when dash || digit => false,
            AbbreviationKind.SaintOrStreet => FollowsNameOrOrdinal(sentenceStart, stop.Start - word.Length) && BeginsSentence(letter, quoteOpens),
            AbbreviationKind.Initial => EndsAfterInitial(sentenceStart, stop.Start, word[0], letter, quoteOpens),
            AbbreviationKind.Time => !IsFragment(sentenceStart, stop.Start) && !IsTimeZoneOrDay(WordAt(_text, letter, _end)),
            _ => BeginsSentence(letter, quoteOpens) && !IsFragment(sentenceStart, stop.Start),
        };
    }

    /// <summary>The word that ends at a position, with stops and apostrophes inside it.</summary>
    public static ReadOnlySpan<char> WordBefore(ReadOnlySpan<char> text, int start, int end)
    {
        int i = end;
        while (i > start && end - i <= Abbreviations.MaximumLength && IsPartOfWord(text, start, i - 1))
        {
            i--;
        }

        return text[i..end];
    }

    private static bool IsPartOfWord(ReadOnlySpan<char> text, int start, int index)
    {
        char c = text[index];
        return char.IsLetterOrDigit(c) || c is '.' or '§' or '°' or 'º' || (Characters.IsApostrophe(c) && index > start && char.IsLetter(text[index - 1]));
    }

    /// <summary>The word that begins at a position.</summary>
    public static ReadOnlySpan<char> WordAt(ReadOnlySpan<char> text, int start, int end)
    {
        int i = start;
        while (i < end && i - start <= Abbreviations.MaximumLength && (char.IsLetterOrDigit(text[i]) || Characters.IsApostrophe(text[i])))
        {
            i++;
        }

        return text[start..i];
    }

    private bool BeginsSentence(int letter, bool quoteOpens)
    {
        ReadOnlySpan<char> word = WordAt(_text, letter, _end);
        bool initial = word.Length == 1 && letter + 1 < _end && _text[letter + 1] == '.';
        return !initial && (quoteOpens || Characters.IsUncased(_text[letter]) || !char.IsLetter(_text[letter]) || SentenceStarters.Contains(word));
    }

    /// <summary>A letter after a name is an initial; the pronoun I and a letter after a common word (vitamin C) may end a sentence.</summary>
    private bool EndsAfterInitial(int sentenceStart, int stop, char initial, int letter, bool quoteOpens)
    {
        int previousEnd = Characters.TrimEnd(_text, sentenceStart, stop - 1);
        ReadOnlySpan<char> previous = WordBefore(_text, sentenceStart, previousEnd);
        bool afterCommonWord = !previous.IsEmpty && Characters.IsLower(previous[0]);
        return afterCommonWord && initial == 'I' || BeginsSentence(letter, quoteOpens);
    }

    private bool FollowsNameOrOrdinal(int sentenceStart, int wordStart)
    {
        int previousEnd = Characters.TrimEnd(_text, sentenceStart, wordStart);
        ReadOnlySpan<char> previous = WordBefore(_text, sentenceStart, previousEnd);
        return !previous.IsEmpty && (Characters.IsUpper(previous[0]) || char.IsDigit(previous[0]));
    }

    /// <summary>Whether the sentence so far is only a preposition and a word or two: <c>At 5 a.m.</c></summary>
    private bool IsFragment(int sentenceStart, int stop)
    {
        if (stop - sentenceStart > 40 || !SentenceStarters.IsPreposition(WordAt(_text, sentenceStart, _end)))
        {
            return false;
        }

        int words = 1;
        for (int i = sentenceStart; i < stop; i++)
        {
            words += char.IsWhiteSpace(_text[i]) ? 1 : 0;
        }

        return words < ShortestSentence;
    }

    private static bool IsRomanOrLetter(ReadOnlySpan<char> word) =>
        (word.Length == 1 && word[0] is not ('I' or 'A')) || (word.Length > 1 && !word.ContainsAnyExcept("IVXLC"));

    private static bool IsTimeZoneOrDay(ReadOnlySpan<char> word) =>
        word is "EST" or "EDT" or "ET" or "CST" or "CDT" or "CT" or "MST" or "MDT" or "MT" or "PST" or "PDT" or "PT" or "GMT" or "UTC" or "BST"
            or "CET" or "CEST" or "IST" or "JST" or "Eastern" or "Central" or "Mountain" or "Pacific"
            or "Monday" or "Tuesday" or "Wednesday" or "Thursday" or "Friday" or "Saturday" or "Sunday";
}
