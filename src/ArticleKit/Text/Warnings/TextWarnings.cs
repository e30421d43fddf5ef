using ArticleKit.Text.Languages;
using ArticleKit.Text.Quotes;

namespace ArticleKit.Text.Warnings;

/// <summary>Tells what is wrong with a text as a text: what was lost, glued, doubled or cut off on its way here.</summary>
/// <remarks>
/// Only what is sure is told: well-kept prose gives hardly a warning. Of each code there are at most ten warnings; the last says how many more there were.
/// Takes time in proportion to the length of the text. Deterministic; safe to call from any thread.
/// </remarks>
public static class TextWarnings
{
    /// <summary><c>unbalanced_quotes</c>: a quotation opens and never closes, closes and was never opened, or has a mark too many inside.</summary>
    public const string UnbalancedQuotes = "unbalanced_quotes";

    /// <summary><c>glued_words</c>: the blank between two words or sentences is missing, or an apostrophe stands in its place.</summary>
    public const string GluedWords = "glued_words";

    /// <summary><c>repeated_paragraph</c>: a paragraph stands there before, word for word.</summary>
    public const string RepeatedParagraph = "repeated_paragraph";

    /// <summary><c>mixed_languages</c>: a paragraph is surely in another language than the text.</summary>
    public const string MixedLanguages = "mixed_languages";

    /// <summary><c>truncated_text</c>: the text breaks off, or ends with an invitation to read on elsewhere or to subscribe.</summary>
    public const string TruncatedText = "truncated_text";

    /// <summary><c>text_too_short</c>: the text has fewer than <see cref="MinimumWords"/> words, which is far too short to judge.</summary>
    public const string TextTooShort = "text_too_short";

    /// <summary>A text with fewer words is far too short to judge.</summary>
    public const int MinimumWords = 20;

    /// <summary>Finds what is wrong with a text.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="language">Its language as a BCP 47 tag; null, the default, to tell it from the text.</param>
    /// <returns>The warnings, those of one code together and in the order of the text; each that is about a place has its <see cref="ArticleWarning.Span"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<ArticleWarning> Find(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find(TextDocument.Parse(text), language);
    }

    /// <summary>Finds what is wrong with a text that is already cut into paragraphs, sentences and words.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag; null, the default, to tell it from the text.</param>
    /// <returns>The warnings, those of one code together and in the order of the text; each that is about a place has its <see cref="ArticleWarning.Span"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<ArticleWarning> Find(TextDocument document, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        string? primary = LanguageTag.Primary(string.IsNullOrWhiteSpace(language) ? LanguageDetector.Detect(document.Text) : language);
        return Find(document, QuotedPassages.Find(document), primary);
    }

    /// <summary>Finds what is wrong.</summary>
    /// <param name="document">The text.</param>
    /// <param name="passages">Its quotations.</param>
    /// <param name="language">Its language, without script and region; null if it is not known.</param>
    internal static IReadOnlyList<ArticleWarning> Find(TextDocument document, QuotedPassages passages, string? language)
    {
        List<ArticleWarning> warnings = [];
        QuoteBalance.Check(document, passages, warnings);
        document.Budget.CheckNow();
        GluedTextFinder.Check(document, language, warnings);
        document.Budget.CheckNow();
        RepeatedParagraphs.Check(document, warnings);
        document.Budget.CheckNow();
        ForeignParagraphs.Check(document, language, warnings);
        TextEnd.Check(document, language, warnings);
        if (document.Words.Count is > 0 and < MinimumWords)
        {
            warnings.Add(new ArticleWarning(TextTooShort, FormattableString.Invariant($"The text has fewer than {MinimumWords} words, which is far too short to judge.")));
        }

        return warnings.AsReadOnly();
    }
}
