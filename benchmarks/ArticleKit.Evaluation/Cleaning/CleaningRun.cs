using System.Diagnostics;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Measures one extractor on all sets.</summary>
internal sealed class CleaningRun(EvaluationData data, ICleaner cleaner, string part, IProgress<EvaluationProgress> progress)
{
    public const string ShingleF1 = "4-gram F1";

    private readonly List<PageScore> _pages = [];

    /// <summary>The pages measured so far, each by itself.</summary>
    public IReadOnlyList<PageScore> Pages => _pages;

    public IEnumerable<Measurement> MeasureAll() =>
        MeasureShingles("aeb").Concat(MeasureShingles("naeb")).Concat(MeasureSegments("trafilatura")).Concat(MeasureWords("wcxb")).Concat(MeasureWords("mozilla"));

    private IEnumerable<Measurement> MeasureShingles(string set)
    {
        var score = new ShingleScore();
        var metadata = new PageMetadataScores(set);
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, set)];
        var watch = new Stopwatch();
        for (int i = 0; i < pages.Count; i++)
        {
            watch.Start();
            ExtractedPage extracted = cleaner.Clean(pages[i]);
            watch.Stop();
            Note(set, pages[i], score.Add(pages[i].Gold, extracted.Text));
            metadata.Add(pages[i], extracted);
            Report(set, i, pages.Count);
        }

        yield return new Measurement(part, set, ShingleF1, score.F1) { Note = $"{pages.Count} pages" };
        yield return new Measurement(part, set, "4-gram precision", score.Precision);
        yield return new Measurement(part, set, "4-gram recall", score.Recall);
        yield return new Measurement(part, set, "pages per second", pages.Count / watch.Elapsed.TotalSeconds) { Note = "one thread, decoding included" };
        foreach (Measurement measurement in metadata.Measurements(part))
        {
            yield return measurement;
        }
    }

    private IEnumerable<Measurement> MeasureSegments(string set)
    {
        var score = new SegmentScore();
        var metadata = new PageMetadataScores(set);
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, set)];
        for (int i = 0; i < pages.Count; i++)
        {
            ExtractedPage extracted = cleaner.Clean(pages[i]);
            Note(set, pages[i], score.Add(pages[i].Texts("with"), pages[i].Texts("without"), extracted.Text));
            metadata.Add(pages[i], extracted);
            Report(set, i, pages.Count);
        }

        yield return new Measurement(part, set, "segment F1", score.F1) { Note = $"{pages.Count} pages" };
        yield return new Measurement(part, set, "segment precision", score.Precision);
        yield return new Measurement(part, set, "segment recall", score.Recall);
        foreach (Measurement measurement in metadata.Measurements(part))
        {
            yield return measurement;
        }
    }

    private IEnumerable<Measurement> MeasureWords(string set)
    {
        List<(string? Type, double F1)> scores = [];
        var metadata = new PageMetadataScores(set);
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, set)];
        for (int i = 0; i < pages.Count; i++)
        {
            ExtractedPage extracted = cleaner.Clean(pages[i]);
            double f1 = BagOfWordsScore.F1(pages[i].Gold, extracted.Text);
            scores.Add((pages[i].Type, f1));
            metadata.Add(pages[i], extracted);
            Note(set, pages[i], f1);
            Report(set, i, pages.Count);
        }

        yield return new Measurement(part, set, "word F1", scores.Average(score => score.F1)) { Note = $"{pages.Count} pages" };
        foreach (var type in scores.Where(score => score.Type is not null).GroupBy(score => score.Type, StringComparer.Ordinal).OrderByDescending(type => type.Count()))
        {
            yield return new Measurement(part, set, $"word F1, {type.Key}", type.Average(score => score.F1)) { Note = $"{type.Count()} pages" };
        }

        foreach (Measurement measurement in metadata.Measurements(part))
        {
            yield return measurement;
        }
    }

    private void Note(string set, LabelledPage page, double f1) => _pages.Add(new PageScore(set, page, f1));

    private void Report(string set, int index, int total) => progress.Report(new EvaluationProgress($"{part}: {set}", index + 1, total));
}
