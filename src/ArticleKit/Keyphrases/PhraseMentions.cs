using ArticleKit.Terms;

namespace ArticleKit.Keyphrases;

/// <summary>Goes through everything in the runs that can be a mention of a phrase.</summary>
internal static class PhraseMentions
{
    /// <summary>Every piece of a run that is short enough for a phrase, by the place of its first word.</summary>
    public static IEnumerable<(int FirstWord, int Count, PhraseKey Key)> Find(TermIndex index, (int FirstWord, int Count)[] runs)
    {
        foreach ((int firstWord, int count) in runs)
        {
            for (int start = 0; start < count; start++)
            {
                for (int length = 1; length <= Math.Min(PhraseKey.MaxLength, count - start); length++)
                {
                    yield return (firstWord + start, length, new PhraseKey(index.OfWords.Slice(firstWord + start, length)));
                }
            }
        }
    }
}
