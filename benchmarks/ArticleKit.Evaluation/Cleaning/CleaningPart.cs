using System.Diagnostics;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Measures the cleaning of pages.</summary>
internal sealed class CleaningPart : IEvaluationPart
{
    private readonly ICleaner _cleaner = new ArticleKitCleaner();

    public string Name => "cleaning";

    public string Description => "Main text and metadata of pages: aeb, naeb, trafilatura, wcxb, mozilla.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        return MeasureShingles(data, "aeb", progress, 0.90)
            .Concat(MeasureShingles(data, "naeb", progress, null))
            .Concat(MeasureSegments(data, progress))
            .Concat(MeasureWords(data, progress))
            .Concat(MeasureMozilla(data, progress));
    }

    private IEnumerable<Measurement> MeasureShingles(EvaluationData data, string set, IProgress<EvaluationProgress> progress, double? required)
    {
        var score = new ShingleScore();
        var metadata = new PageMetadataScores(set);
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, set)];
        var watch = new Stopwatch();
        for (int i = 0; i < pages.Count; i++)
        {
            ExtractedPage extracted = CleanTimed(pages[i], watch);
            score.Add(pages[i].Text("articleBody") ?? "", extracted.Text);
            metadata.Add(pages[i], extracted);
            progress.Report(new EvaluationProgress($"cleaning {set}", i + 1, pages.Count));
        }

        yield return new Measurement(Name, set, "4-gram F1", score.F1) { Required = required, Note = $"{pages.Count} pages" };
        yield return new Measurement(Name, set, "4-gram precision", score.Precision);
        yield return new Measurement(Name, set, "4-gram recall", score.Recall);
        yield return Speed(set, pages.Count, watch);
        foreach (Measurement measurement in metadata.Measurements(Name))
        {
            yield return measurement;
        }
    }

    private IEnumerable<Measurement> MeasureSegments(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        const string Set = "trafilatura";
        var score = new SegmentScore();
        var metadata = new PageMetadataScores(Set);
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, Set)];
        for (int i = 0; i < pages.Count; i++)
        {
            ExtractedPage extracted = _cleaner.Clean(pages[i]);
            score.Add(pages[i].Texts("with"), pages[i].Texts("without"), extracted.Text);
            metadata.Add(pages[i], extracted);
            progress.Report(new EvaluationProgress($"cleaning {Set}", i + 1, pages.Count));
        }

        yield return new Measurement(Name, Set, "segment F1", score.F1) { Note = $"{pages.Count} pages" };
        yield return new Measurement(Name, Set, "segment precision", score.Precision);
        yield return new Measurement(Name, Set, "segment recall", score.Recall);
        foreach (Measurement measurement in metadata.Measurements(Name))
        {
            yield return measurement;
        }
    }

    private IEnumerable<Measurement> MeasureWords(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        const string Set = "wcxb";
        List<(string Type, double F1)> scores = [];
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, Set)];
        for (int i = 0; i < pages.Count; i++)
        {
            scores.Add((pages[i].Text("pageType") ?? "", BagOfWordsScore.F1(pages[i].Text("articleBody") ?? "", _cleaner.Clean(pages[i]).Text)));
            progress.Report(new EvaluationProgress($"cleaning {Set}", i + 1, pages.Count));
        }

        yield return new Measurement(Name, Set, "word F1", scores.Average(score => score.F1)) { Note = $"{pages.Count} pages" };
        foreach (var type in scores.GroupBy(score => score.Type).OrderByDescending(type => type.Count()))
        {
            yield return new Measurement(Name, Set, $"word F1, {type.Key}", type.Average(score => score.F1)) { Note = $"{type.Count()} pages" };
        }
    }

    private IEnumerable<Measurement> MeasureMozilla(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        const string Set = "mozilla";
        string[] names = [.. Directory.GetDirectories(data.PathOf($"html/{Set}")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal)];
        double sum = 0;
        for (int i = 0; i < names.Length; i++)
        {
            var page = new LabelledPage(names[i], data.ReadBytes($"html/{Set}/{names[i]}/source.html.gz"), new Uri("http://fakehost/test/page.html"), default);
            string expected = PlainText.OfBlocks(System.Text.Encoding.UTF8.GetString(data.ReadBytes($"html/{Set}/{names[i]}/expected.html.gz")));
            sum += BagOfWordsScore.F1(expected, _cleaner.Clean(page).Text);
            progress.Report(new EvaluationProgress($"cleaning {Set}", i + 1, names.Length));
        }

        yield return new Measurement(Name, Set, "word F1", sum / names.Length) { Note = $"{names.Length} pages" };
    }

    private ExtractedPage CleanTimed(LabelledPage page, Stopwatch watch)
    {
        watch.Start();
        try
        {
            return _cleaner.Clean(page);
        }
        finally
        {
            watch.Stop();
        }
    }

    private Measurement Speed(string set, int pages, Stopwatch watch) =>
        new(Name, set, "pages per second", pages / watch.Elapsed.TotalSeconds) { Note = "one thread, with the first run's compilation" };
}
