using ArticleKit.Cleaning;

namespace ArticleKit.Evaluation.Cleaning.Confidence;

/// <summary>Measures what the confidence in cleaned pages is worth, on the dev part of <c>wcxb</c>.</summary>
internal static class ConfidenceRun
{
    private const string Set = "wcxb";

    public static IEnumerable<Measurement> Measure(EvaluationData data, string part, IProgress<EvaluationProgress> progress)
    {
        var scores = new ConfidenceScores();
        List<LabelledPage> pages = [.. LabelledPage.ReadSet(data, Set)];
        for (int i = 0; i < pages.Count; i++)
        {
            CleanedArticle article = HtmlCleaner.Clean(pages[i].Html.AsMemory(), pages[i].Url);
            scores.Add(pages[i].Text("pageType") ?? "", BagOfWordsScore.F1(pages[i].Text("articleBody") ?? "", article.Text), article.Confidence);
            progress.Report(new EvaluationProgress($"{part}: confidence", i + 1, pages.Count));
        }

        return scores.Measurements(part, Set);
    }
}
