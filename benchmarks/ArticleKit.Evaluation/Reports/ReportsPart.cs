using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleKit.Evaluation.Cleaning;

namespace ArticleKit.Evaluation.Reports;

/// <summary>Measures how large the HTML report of an article is, and how long the library takes to write it, on the articles of real pages.</summary>
internal sealed class ReportsPart : IEvaluationPart
{
    private const int MostPages = 400;
    private const int LeastWords = 100;
    private const int WarmUpRounds = 30;
    private const int Rounds = 7;
    private const double Kilobyte = 1_000;

    // What a median article's report may take, in kilobytes and milliseconds.
    private const double MostKilobytes = 120;
    private const double MostMilliseconds = 2;

    public string Name => "reports";

    public string Description => "Size of the HTML reports of real articles, and the time that writing one takes.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        ArticleAnalyzer analyzer =
            new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations().ClassifyTopics().Build();
        foreach (string set in (string[])["aeb", "naeb", "wcxb"])
        {
            foreach (Measurement measurement in Measure(data, set, analyzer, progress))
            {
                yield return measurement;
            }
        }
    }

    private IEnumerable<Measurement> Measure(EvaluationData data, string set, ArticleAnalyzer analyzer, IProgress<EvaluationProgress> progress)
    {
        List<ArticleAnalysis> articles = [];
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, set).Where(page => page.Type is null or "article").Take(MostPages)];
        foreach (LabelledPage page in pages)
        {
            ArticleAnalysis analysis = analyzer.Analyze(Article.FromHtml(page.Html, page.Url));
            if (analysis.WordCount >= LeastWords)
            {
                articles.Add(analysis);
            }

            progress.Report(new EvaluationProgress($"{Name}, {set}", articles.Count, pages.Count));
        }

        List<double> kilobytes = [.. articles.Select(article => Encoding.UTF8.GetByteCount(article.ToHtml()) / Kilobyte).Order()];
        List<double> milliseconds = [.. BestTimes(articles).Order()];
        string note = string.Create(CultureInfo.InvariantCulture, $"{articles.Count} articles, {Median([.. articles.Select(article => (double)article.WordCount).Order()]):0} words in the median");
        yield return new Measurement(Name, set, "kB of HTML, median", Median(kilobytes)) { Limit = MostKilobytes, Note = note };
        yield return new Measurement(Name, set, "kB of HTML, largest", kilobytes[^1]);
        yield return new Measurement(Name, set, "ms to write it, median", Median(milliseconds)) { Limit = MostMilliseconds, Note = $"the best of {Rounds} rounds for each article" };
        yield return new Measurement(Name, set, "ms to write it, longest", milliseconds[^1]);
    }

    private static double[] BestTimes(List<ArticleAnalysis> articles)
    {
        var best = new double[articles.Count];
        Array.Fill(best, double.MaxValue);
        for (int round = 0; round < WarmUpRounds + Rounds; round++)
        {
            for (int i = 0; i < articles.Count; i++)
            {
                long start = Stopwatch.GetTimestamp();
                _ = articles[i].ToHtml();
                if (round >= WarmUpRounds)
                {
                    best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                }
            }
        }

        return best;
    }

    private static double Median(IReadOnlyList<double> ordered) => ordered[ordered.Count / 2];
}
