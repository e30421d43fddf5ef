namespace ArticleKit.Readability.Lexicon;

/// <summary>The function words of formal writing, for which talk has others or none.</summary>
internal static class FormalWords
{
    /// <summary>Whether a word in lower case is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => word is "of" or "by" or "which" or "whose" or "whom" or "upon" or "thus" or "hence" or "such";
}
