using AngleSharp.Html.Parser;
using ArticleKit.Cleaning;
using HtmlAgilityPack;
using SmartReader;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>What is done with a page, by ArticleKit and by its peers. Each gives a number, so that nothing is left out as unused.</summary>
internal static class PageWork
{
    private static readonly ArticleAnalyzer Analysis = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).Build();

    private static readonly ArticleAnalyzer Everything =
        new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).ExtractKeyphrases().ExtractQuotations().ClassifyTopics().Build();

    public static int ParseByHtmlAgilityPack(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        return document.DocumentNode.ChildNodes.Count;
    }

    public static int ParseByAngleSharp(string html)
    {
        using AngleSharp.Html.Dom.IHtmlDocument document = new HtmlParser().ParseDocument(html);
        return document.ChildNodes.Length;
    }

    public static int CleanBySmartReader(string html)
    {
        using var reader = new Reader("https://www.example.org/news/1", html);
        return reader.GetArticle().TextContent?.Length ?? 0;
    }

    public static int Clean(string html) => HtmlCleaner.Clean(html).Text.Length;

    /// <summary>Cleaning, readability and a summary.</summary>
    public static int Analyze(string html) => Analysis.Analyze(Article.FromHtml(html)).WordCount;

    /// <summary>All of it, with keyphrases, quotations and topics.</summary>
    public static int AnalyzeEverything(string html) => Report(html).WordCount;

    /// <summary>The same for whoever goes on with the analysis.</summary>
    public static ArticleAnalysis Report(string html) => Everything.Analyze(Article.FromHtml(html));
}
