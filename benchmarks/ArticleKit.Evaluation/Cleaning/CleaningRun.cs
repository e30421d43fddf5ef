using System.Diagnostics;
using System.Text;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Measures one extractor on all sets.</summary>
internal sealed class CleaningRun(EvaluationData data, ICleaner cleaner, string part, IProgress<EvaluationProgress> progress)
{
    public const string ShingleF1 = "4-gram F1";

    public IEnumerable<Measurement> MeasureAll() =>
        MeasureShingles("aeb").Concat(MeasureShingles("naeb")).Concat(MeasureSegments("trafilatura")).Concat(MeasureWords("wcxb")).Concat(MeasureMozilla("mozilla"));

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
            score.Add(pages[i].Text("articleBody") ?? "", extracted.Text);
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
            score.Add(pages[i].Texts("with"), pages[i].Texts("without"), extracted.Text);
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
        List<(string Type, double F1)> scores = [];
        var metadata = new PageMetadataScores(set);
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, set)];
        for (int i = 0; i < pages.Count; i++)
        {
            ExtractedPage extracted = cleaner.Clean(pages[i]);
            scores.Add((pages[i].Text("pageType") ?? "", BagOfWordsScore.F1(pages[i].Text("articleBody") ?? "", extracted.Text)));
            metadata.Add(pages[i], extracted);
            Report(set, i, pages.Count);
        }

        yield return new Measurement(part, set, "word F1", scores.Average(score => score.F1)) { Note = $"{pages.Count} pages" };
        foreach (var type in scores.GroupBy(score => score.Type).OrderByDescending(type => type.Count()))
        {
            yield return new Measurement(part, set, $"word F1, {type.Key}", type.Average(score => score.F1)) { Note = $"{type.Count()} pages" };
        }

        foreach (Measurement measurement in metadata.Measurements(part))
        {
            yield return measurement;
        }
    }

    private IEnumerable<Measurement> MeasureMozilla(string set)
    {
        List<LabelledPage> pages = [.. LabelledPage.ReadMozilla(data)];
        var metadata = new PageMetadataScores(set);
        double sum = 0;
        for (int i = 0; i < pages.Count; i++)
        {
            string expected = PlainText.OfBlocks(Encoding.UTF8.GetString(data.ReadBytes($"html/{set}/{pages[i].Id}/expected.html.gz")));
            ExtractedPage extracted = cleaner.Clean(pages[i]);
            sum += BagOfWordsScore.F1(expected, extracted.Text);
            metadata.Add(pages[i], extracted);
            Report(set, i, pages.Count);
        }

        yield return new Measurement(part, set, "word F1", sum / pages.Count) { Note = $"{pages.Count} pages" };
        foreach (Measurement measurement in metadata.Measurements(part))
        {
            yield return measurement;
        }
    }

    private void Report(string set, int index, int total) => progress.Report(new EvaluationProgress($"{part}: {set}", index + 1, total));
}
