using ArticleKit.Cleaning;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;
using HtmlAgilityPack;

namespace ArticleKit.Benchmarks.Profiling;

/// <summary>The stages that an analysis goes through, each on what the one before it made.</summary>
internal static class AnalysisStages
{
    /// <summary>The stages for some pages; the first is the bare parse.</summary>
    public static IReadOnlyList<Stage> Of(string[] pages)
    {
        CleanedArticle[] cleaned = [.. pages.Select(page => HtmlCleaner.Clean(page))];
        TextDocument[] documents = [.. cleaned.Select(article => TextDocument.Parse(article.Text))];
        ArticleAnalyzer three = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).Build();
        ArticleAnalyzer everything = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).ExtractKeyphrases().ExtractQuotations().ClassifyTopics().Build();
        return
        [
            new("HtmlAgilityPack's bare parse", () => Each(pages, page => new HtmlDocument().LoadHtml(page))),
            new("cleaning, with its parse", () => Each(pages, page => HtmlCleaner.Clean(page))),
            new("segmentation", () => Each(cleaned, article => TextDocument.Parse(article.Text))),
            new("telling the language", () => Each(cleaned, article => LanguageDetector.Detect(article.Text))),
            new("readability", () => Each(documents, document => ReadabilityScorer.Score(document, "en"))),
            new("summary", () => Each(documents, document => Summarizer.Summarize(document, SummaryOptions.Default))),
            new("keyphrases", () => Each(documents, document => KeyphraseExtractor.Extract(document))),
            new("quotations", () => Each(documents, document => QuotationExtractor.Extract(document))),
            new("topics", () => Each(cleaned, article => TopicClassifier.Default.Predict(article.Text, article.Title))),
            new("**cleaning, readability, summary**", () => Each(pages, page => three.Analyze(Article.FromHtml(page)))),
            new("**everything**", () => Each(pages, page => everything.Analyze(Article.FromHtml(page)))),
        ];
    }

    private static void Each<T>(T[] items, Action<T> work)
    {
        foreach (T item in items)
        {
            work(item);
        }
    }
}
