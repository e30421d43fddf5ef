using System.Diagnostics;
using System.Globalization;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>
/// Measures the processor time of cleaning pages that are already decoded, in multiples of the time that HtmlAgilityPack takes for its
/// parse of the same pages. The two take turns, so that what else the machine does bears on both.
/// </summary>
internal sealed class CleaningTime(EvaluationData data, string part, IProgress<EvaluationProgress> progress)
{
    public const string TimesParse = "CPU time, times a bare parse";

    private const int MaxPages = 150;
    private const int Rounds = 15;

    // The runtime compiles a method once more, and better, after it has seen it at work for a while.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan SetWarmUp = TimeSpan.FromSeconds(1);

    private bool _isWarm;

    /// <summary>The median over all rounds, for a set that has a <c>ground-truth.json</c>.</summary>
    public Measurement Measure(string set)
    {
        string[] pages = ReadPages(set);
        Repeat(pages, _isWarm ? SetWarmUp : WarmUp);
        _isWarm = true;
        var ratios = new double[Rounds];
        double bestParse = double.MaxValue;
        for (int round = 0; round < Rounds; round++)
        {
            double parse = Time(pages, Parse);
            ratios[round] = Time(pages, Clean) / parse;
            bestParse = Math.Min(bestParse, parse);
            progress.Report(new EvaluationProgress($"{part}: time, {set}", round + 1, Rounds));
        }

        Array.Sort(ratios);
        string note = string.Create(CultureInfo.InvariantCulture, $"{pages.Length} pages, {Rounds} rounds: {ratios[0]:0.00} to {ratios[^1]:0.00}; parse {1000 * bestParse / pages.Length:0.00} ms a page");
        return new Measurement(part, set, TimesParse, ratios[Rounds / 2]) { Note = note };
    }

    private string[] ReadPages(string set)
    {
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, set)];
        int step = (pages.Count + MaxPages - 1) / MaxPages;
        return [.. pages.Where((_, i) => i % step == 0).Select(page => HtmlBytes.Decode(page.Html))];
    }

    private static void Repeat(string[] pages, TimeSpan time)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time;)
        {
            Time(pages, Parse);
            Time(pages, Clean);
        }
    }

    /// <summary>The seconds of processor time that some work on all pages takes, with the collection of its own garbage only.</summary>
    private static double Time(string[] pages, Action<string> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        foreach (string page in pages)
        {
            work(page);
        }

        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static void Parse(string html) => new HtmlDocument().LoadHtml(html);

    private static void Clean(string html) => HtmlCleaner.Clean(html);
}
