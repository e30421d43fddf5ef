using ArticleKit.Text;
using ArticleKit.Text.Quotes;

namespace ArticleKit.Quotations;

/// <summary>Extracts what is quoted in a text, and who says it.</summary>
/// <remarks>
/// <para>
/// Quotation marks are paired by their form, by what stands beside them and by what is open: straight, curly and low ones, guillemets in both
/// directions, corner brackets, and single marks, which apostrophes are told from. A quotation inside another belongs to that. Speech of
/// several paragraphs, each of which opens and only the last of which closes, is one quotation. Where a mark is missing or one too many, the
/// quotation ends by rule and <see cref="Quotation.IsClosed"/> is false; its attribution is found all the same.
/// </para>
/// <para>
/// The speaker is looked for by rules in the way of B. Pouliquen, R. Steinberger and C. Best (2007), "Automatic detection of quotations in
/// multilingual news", RANLP 2007, 487-492: a verb of reporting with its subject right behind the quotation, right before it, in its sentence,
/// or in the sentence between it and the quotation before. A pronoun is taken for the last name that fits, where that is clear.
/// </para>
/// <para>Takes time in proportion to the length of the text. Deterministic; safe to call from any thread.</para>
/// </remarks>
public static class QuotationExtractor
{
    /// <summary>Extracts the quotations of a text.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="options">Which are wanted; null for <see cref="QuotationOptions.Default"/>.</param>
    /// <returns>The quotations in the order of the text, none overlapping another; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Quotation> Extract(string text, QuotationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(TextDocument.Parse(text), options);
    }

    /// <summary>Extracts the quotations of a text that is already cut into words.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">Which are wanted; null for <see cref="QuotationOptions.Default"/>.</param>
    /// <returns>The quotations in the order of the text, none overlapping another; empty if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<Quotation> Extract(TextDocument document, QuotationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= QuotationOptions.Default;
        return Extract(document, QuotedPassages.Find(document), options, null);
    }

    /// <summary>Extracts the quotations of a text whose marks are already paired.</summary>
    /// <param name="document">The text.</param>
    /// <param name="passages">The passages in quotation marks.</param>
    /// <param name="options">Which are wanted.</param>
    /// <param name="language">The language of the text, if it is known and the options name none.</param>
    internal static IReadOnlyList<Quotation> Extract(TextDocument document, QuotedPassages passages, QuotationOptions options, string? language)
    {
        if (passages.Items.Count == 0)
        {
            return [];
        }

        string? told = !string.IsNullOrWhiteSpace(options.Language) ? options.Language : language ?? LanguageDetector.Detect(document.Text);
        return new QuotationReader(document, passages, SpeechLexicon.For(told)).Read(options.IncludePhrases);
    }
}
