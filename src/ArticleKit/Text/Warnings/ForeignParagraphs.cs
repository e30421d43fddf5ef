using ArticleKit.Text.Languages;

namespace ArticleKit.Text.Warnings;

/// <summary>Finds paragraphs in another language than the text.</summary>
internal static class ForeignParagraphs
{
    /// <summary>The language of a shorter paragraph is never sure.</summary>
    private const int MinLength = 150;

    public static void Check(TextDocument document, string? language, List<ArticleWarning> warnings)
    {
        if (language is null || document.Paragraphs.Count < 2)
        {
            return;
        }

        bool isKnown = ProfileSet.Latin.IndexOf(language) >= 0 || ProfileSet.Cyrillic.IndexOf(language) >= 0;
        var found = new WarningList(document.Text, TextWarnings.MixedLanguages, "The paragraph is in another language than the text");
        foreach (TextSpan paragraph in document.Paragraphs)
        {
            if (isKnown && paragraph.Length >= MinLength
                && LanguageEvidence.OfPassage(paragraph.In(document.Text), language) is { IsSure: true } evidence
                && evidence.Language != language)
            {
                found.Add(paragraph);
            }
        }

        found.MoveTo(warnings);
    }
}
