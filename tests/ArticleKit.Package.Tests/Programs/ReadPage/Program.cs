// Reads a page, and writes what is known of it in every form: by itself, then read back from JSON.
using ArticleKit;

ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
    .CleanHtml()
    .ScoreReadability()
    .Summarize(sentences: 3)
    .ExtractKeyphrases()
    .ExtractQuotations()
    .Build();

string json = analyzer.Analyze(Article.FromHtml(File.ReadAllBytes(args[0]))).ToJson();
ArticleAnalysis analysis = ArticleAnalysis.FromJson(json);
Console.WriteLine(json);
Console.WriteLine(analysis.ToText());
Console.WriteLine(analysis.ToMarkdown());
Console.WriteLine(analysis.ToHtml());
