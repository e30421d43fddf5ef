using System.Diagnostics;
using ArticleKit.Cleaning.Detection;
using ArticleKit.Cleaning.Markup;
using SmartReader;

namespace ArticleKit.Evaluation.Cleaning.Detection;

/// <summary>Measures how well articles are told from other pages beforehand, by us and by SmartReader, and what it costs.</summary>
internal sealed class DetectionRun(EvaluationData data, string part, IProgress<EvaluationProgress> progress, bool withPeer)
{
    private readonly Stopwatch _watch = new();

    public IEnumerable<Measurement> MeasureAll() => [.. MeasureWords("wcxb"), .. MeasureMozilla("mozilla")];

    private IEnumerable<Measurement> MeasureWords(string set) =>
        Measure(set, [.. LabelledPage.ReadSet(data, set).Select(page => (HtmlBytes.Decode(page.Html), page.Text("pageType") == "article"))]);

    /// <summary>The pages that Readability.js itself calls probably readerable, which most of its test pages are.</summary>
    private IEnumerable<Measurement> MeasureMozilla(string set) => Measure(
        set,
        [
            .. Directory.GetDirectories(data.PathOf($"html/{set}")).Order(StringComparer.Ordinal).Select(folder => Path.GetFileName(folder)!)
                .Select(name => (
                    HtmlBytes.Decode(data.ReadBytes($"html/{set}/{name}/source.html.gz")),
                    data.ReadJson($"html/{set}/{name}/expected-metadata.json").TryGetProperty("readerable", out var readerable) && readerable.GetBoolean())),
        ]);

    private IEnumerable<Measurement> Measure(string set, IReadOnlyList<(string Html, bool IsArticle)> pages)
    {
        var ours = new DetectionScores();
        var theirs = new DetectionScores();
        _watch.Restart();
        double[] probabilities = [.. pages.Select(page => ArticleDetector.Probability(page.Html))];
        _watch.Stop();
        for (int i = 0; i < pages.Count; i++)
        {
            ours.Add(pages[i].IsArticle, probabilities[i], probabilities[i] >= ArticleDetector.Threshold);
            if (withPeer)
            {
                bool isReadable = IsReadable(pages[i].Html);
                theirs.Add(pages[i].IsArticle, isReadable ? 1 : 0, isReadable);
            }

            progress.Report(new EvaluationProgress($"{part}: is article, {set}", i + 1, pages.Count));
        }

        foreach (Measurement measurement in ours.Measurements(part, set))
        {
            yield return measurement;
        }

        yield return new Measurement(part, set, "is article, pages per second", pages.Count / _watch.Elapsed.TotalSeconds) { Note = "one thread" };
        foreach (Measurement measurement in withPeer ? theirs.Measurements($"{part}, SmartReader", set) : [])
        {
            yield return measurement;
        }
    }

    /// <summary>SmartReader asks its port of <c>isProbablyReaderable</c> first, and then says no without reading the page.</summary>
    private static bool IsReadable(string html)
    {
        try
        {
            using var reader = new Reader("http://fakehost/test/page.html", html) { ContinueIfNotReadable = false };
            return reader.GetArticle().IsReadable;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return false;
        }
    }
}
