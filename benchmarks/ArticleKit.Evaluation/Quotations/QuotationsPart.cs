using System.CommandLine;
using System.Globalization;
using ArticleKit.Quotations;
using ArticleKit.TestSupport.LabelledArticles;
using Spectre.Console;

namespace ArticleKit.Evaluation.Quotations;

/// <summary>Measures quotations and their speakers on the articles of our own that were labelled by hand.</summary>
internal sealed class QuotationsPart : IEvaluationPart
{
    private const string Set = "own articles";

    private readonly Option<bool> _differences = new("--differences") { Description = "Also lists what differs from the labels." };
    private readonly QuotationFigures _figures = new();
    private bool _showsDifferences;

    public string Name => "quotations";

    public string Description => "Precision, recall and F1 of quotations, and how many speakers are right, on hand-labelled articles of our own.";

    public IReadOnlyList<Option> Options => [_differences];

    public void Configure(ParseResult options) => _showsDifferences = options.GetValue(_differences);

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        IReadOnlyList<HandLabelledArticle> articles = HandLabelledArticle.All;
        for (int i = 0; i < articles.Count; i++)
        {
            _figures.Add(articles[i], QuotationExtractor.Extract(articles[i].Text));
            progress.Report(new EvaluationProgress(Name, i + 1, articles.Count));
        }

        string note = string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles, {_figures.Labelled} quotations; the content exactly as labelled");
        yield return Row("precision", _figures.Precision) with { Note = note };
        yield return Row("recall", _figures.Recall);
        yield return Row("F1", _figures.F1);
        yield return Row("speaker", Share(_figures.Speakers)) with { Note = "share of the quotations found; exactly as labelled" };
        yield return Row("resolved speaker", Share(_figures.ResolvedSpeakers));
        yield return Row("verb", Share(_figures.Verbs));
        yield return Row("closed or not", Share(_figures.Closings));
    }

    public void WriteDetails(IAnsiConsole console)
    {
        if (_showsDifferences)
        {
            _figures.Differences.ForEach(difference => console.WriteLine(difference));
        }
    }

    private Measurement Row(string metric, double value) => new(Name, Set, metric, value);

    private double Share(int count) => _figures.Matched == 0 ? 0 : (double)count / _figures.Matched;
}
