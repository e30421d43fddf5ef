using ArticleKit.Text;

namespace ArticleKit.Quotations;

/// <summary>What somebody is quoted with, and who. Immutable; equal to every other with equal values.</summary>
/// <param name="Text">The words without the outer marks, runs of white space as one blank; marks of quotations inside are kept.</param>
/// <param name="Span">Where the quotation stands in the clean text, with its marks.</param>
/// <param name="ContentSpan">
/// Where its words stand, without the outer marks. Where it runs over several paragraphs, the marks that open them lie inside.
/// </param>
public sealed record Quotation(string Text, TextSpan Span, TextSpan ContentSpan)
{
    /// <summary>What it is; <see cref="QuotationKind.Direct"/> if nothing is said.</summary>
    public QuotationKind Kind { get; init; }

    /// <summary>Who says it, as the text names the speaker there: <c>he</c>, <c>Ms Short</c>, <c>a spokesman for the ministry</c>; null if it does not.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where the speaker stands in the clean text; null if there is none.</summary>
    public TextSpan? SpeakerSpan { get; init; }

    /// <summary>
    /// Who that is: a name in full and without its titles, if the text has it so elsewhere; the last fitting name where a pronoun stands; a
    /// noun phrase as it is. Null where there is no speaker, and where it is not clear whom a pronoun means.
    /// </summary>
    public string? ResolvedSpeaker { get; init; }

    /// <summary>The word that reports it, as it stands: <c>said</c>, <c>told</c>, <c>according to</c>; null if there is none.</summary>
    public string? Verb { get; init; }

    /// <summary>Where the word that reports it stands in the clean text; null if there is none.</summary>
    public TextSpan? VerbSpan { get; init; }

    /// <summary>
    /// Whether its marks are there as they should be. False where it opens and never closes, closes and was never opened, or holds a mark too
    /// many: then it begins and ends by rule, with its sentence, before the attribution, or at the end of its last paragraph.
    /// </summary>
    public bool IsClosed { get; init; } = true;

    /// <summary>Whether it goes on with the quotation before, whose speaker and verb it has.</summary>
    public bool IsContinuation { get; init; }

    /// <summary>Who says it, and how it begins, for a log.</summary>
    /// <returns>Such as <c>Ada Short: “We are glad that it is open.”</c></returns>
    public override string ToString() => $"{PreviewText.Of(ResolvedSpeaker ?? Speaker ?? "somebody")}: “{PreviewText.Of(Text)}”";
}
