namespace ArticleKit.Text.Languages;

/// <summary>Settles in which language an article is written, by what its page declares and what its text tells.</summary>
internal static class ArticleLanguage
{
    /// <summary>The declared language, unless none is declared or the text is surely in another, as under a template's default.</summary>
    /// <param name="text">The clean text.</param>
    /// <param name="declared">The tag that the page declares; null if it declares none.</param>
    /// <param name="isContradicted">Whether the text overruled the page.</param>
    /// <returns>A BCP 47 tag; null if the text does not tell, and the page declares none, or one that is not written in the letters of the text.</returns>
    public static string? Of(string text, string? declared, out bool isContradicted)
    {
        string? primary = LanguageTag.Primary(declared);
        LanguageEvidence evidence = LanguageEvidence.Of(text, primary);
        isContradicted = primary is not null && evidence.IsSure && evidence.Language != primary && IsKnown(primary);
        return isContradicted ? evidence.Language : primary is null ? evidence.Language ?? declared : declared;
    }

    /// <summary>Only a language that could have been told from the text can be contradicted by it.</summary>
    private static bool IsKnown(string primary) => ProfileSet.Latin.IndexOf(primary) >= 0 || ProfileSet.Cyrillic.IndexOf(primary) >= 0;
}
