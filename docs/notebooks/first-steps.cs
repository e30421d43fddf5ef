#:package ArticleKit@*-*
#:package ArticleKit.Topics@*-*

// First steps with ArticleKit: dotnet run first-steps.cs
// The same as first-steps.ipynb, for the console. Nothing is loaded from a network; the page is a sample of our own.
using ArticleKit;
using ArticleKit.Cleaning;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Topics;

// An analyzer is built once, never changes, and serves any number of threads. What is not asked for costs nothing.
ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
    .CleanHtml()
    .ScoreReadability()
    .Summarize(sentences: 3)
    .ExtractKeyphrases(count: 8)
    .ExtractQuotations()
    .ClassifyTopics()
    .Build();

string html = File.ReadAllText("../samples/harbour-ferry.html");
ArticleAnalysis analysis = analyzer.Analyze(Article.FromHtml(html, "https://www.soundcourier.example/news/night-ferry"));
Console.WriteLine(analysis);
Console.WriteLine($"by {analysis.Byline}, {analysis.Published:yyyy-MM-dd}");

Heading("Summary");
Console.WriteLine(analysis.Summary!.ToText());

Heading("Readability");
Console.WriteLine(analysis.Readability);

Heading("Keyphrases");
foreach (Keyphrase keyphrase in analysis.Keyphrases!)
{
    Console.WriteLine(FormattableString.Invariant($"{keyphrase.Score:0.000}  {keyphrase.Text} ({keyphrase.Mentions.Count})"));
}

Heading("Quotations");
foreach (Quotation quotation in analysis.Quotations!)
{
    Console.WriteLine($"{quotation.ResolvedSpeaker ?? quotation.Speaker ?? "somebody"}: {quotation.Text}");
}

Heading("Topics");
foreach (TopicScore topic in analysis.Topics!.Topics.Take(3))
{
    Console.WriteLine(FormattableString.Invariant($"{topic.Probability:0.000}  {topic.Topic}"));
}

Heading("Back to the page");
SummarySentence first = analysis.Summary.Sentences[0];
ContentBlock block = analysis.Content!.Blocks.First(block => block.Span.Start <= first.Span.Start && first.Span.End <= block.Span.End);
Console.WriteLine(first.Text);
Console.WriteLine($"line {block.Line} of the page, {block.XPath}");

Heading("Kept as JSON");
Console.WriteLine(ArticleAnalysis.FromJson(analysis.ToJson()) == analysis ? "read back whole" : "something was lost");

Heading("Many articles");
ArticleAnalyzer strict = new ArticleAnalyzerBuilder().ScoreReadability().WithLimits(new ArticleLimits { MaxInputLength = 100_000 }).Build();
Article[] articles =
[
    Article.FromText("The ferry sails at noon. It takes an hour to cross the sound. The captain makes coffee for all.") with { Id = "easy" },
    Article.FromText(new string('x', 200_000)) with { Id = "too long" },
    Article.FromHtml(html) with { Id = "ferry" },
];

await foreach (ArticleResult result in strict.AnalyzeAsync(articles.ToAsyncEnumerable()))
{
    Console.WriteLine($"{result.Id}: {(result.IsSuccess ? result.Analysis.Readability : result.Error.Message)}");
}

Heading("One part by itself");
Console.WriteLine(ReadabilityScorer.Score("The cat sat on the mat. It was a warm day, and nobody came."));
Console.WriteLine(TopicClassifier.Default.Predict("The striker scored twice in the second half of the cup final.").Top!.Topic);

static void Heading(string text) => Console.WriteLine($"\n== {text}");
