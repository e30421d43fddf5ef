using ArticleKit.Display.Markup;
using ArticleKit.Readability.Explanation;
using ArticleKit.Text;

namespace ArticleKit.Display;

/// <summary>What a report is made of, read once from an analysis.</summary>
internal sealed class ReportContent
{
    public ReportContent(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        Analysis = analysis;
        Options = options;
        Document = TextDocument.Parse(analysis.Text);
        HardSentences = HardSentenceFinder.Find(Document, analysis.Readability, options.MaxHardSentences);
        string text = analysis.Text;
        Hard = SpanLayer.Create(LayerKind.Hard, text, HardSentences.Select((sentence, index) => (sentence.Span, index)));
        Summary = SpanLayer.Create(LayerKind.Summary, text, (analysis.Summary?.Sentences ?? []).Select(sentence => (sentence.Span, 0)));
        Quotations = SpanLayer.Create(LayerKind.Quotation, text, (analysis.Quotations ?? []).Select(quotation => (quotation.Span, 0)));
        Keyphrases = SpanLayer.Create(LayerKind.Keyphrase, text, (analysis.Keyphrases ?? []).SelectMany(phrase => phrase.Mentions).Select(span => (span, 0)));
    }

    public ArticleAnalysis Analysis { get; }

    public ArticleReportOptions Options { get; }

    public TextDocument Document { get; }

    /// <summary>In the order of the text; the tags of <see cref="Hard"/> are indexes of it.</summary>
    public IReadOnlyList<HardSentence> HardSentences { get; }

    public SpanLayer Hard { get; }

    public SpanLayer Summary { get; }

    public SpanLayer Quotations { get; }

    public SpanLayer Keyphrases { get; }

    /// <summary>The title as it stands above the report; null where there is none.</summary>
    public string? Title => ReportText.Line(Options.Title) ?? ReportText.Line(Analysis.Title);

    /// <summary>Whether there is a text to be shown.</summary>
    public bool HasText => Options.IncludeText && !string.IsNullOrWhiteSpace(Analysis.Text);

    public IReadOnlyList<SpanLayer> Layers => [Hard, Summary, Quotations, Keyphrases];
}
