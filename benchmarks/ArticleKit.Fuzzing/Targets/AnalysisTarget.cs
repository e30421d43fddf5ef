using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Keyphrases;
using ArticleKit.Summarization;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>The whole analyzer, topics among it.</summary>
internal sealed class AnalysisTarget : IFuzzTarget
{
    public string Name => "analysis";

    public InputKind Kind => InputKind.Page;

    public void Run(FuzzInput input, CaseRun run)
    {
        string content = input.Text!;
        FuzzRandom random = run.Options;
        ArticleAnalyzer analyzer = random.Chance(1, 3) ? Odd(random)
            : new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations().ClassifyTopics().Build();
        Article article = random.Chance(3, 4) ? Article.FromHtml(content) : Article.FromText(content);
        article = article.WithUrl(OddOptions.Address(random)) with { Title = OddOptions.Title(random), Language = OddOptions.Language(random), Id = random.Pick([null, "", "1", "\0"]) };
        article = random.Chance(1, 4) ? article.WithUrl(random.Pick(["", "\0", "http://", "a b", "//", "\ud800", "http://a.org:99999/"])) : article;
        ArticleAnalysis analysis = run.Measure("Analyze", content.Length, () => analyzer.Analyze(article));
        run.RequireSound(analysis);
        run.RequireRoundTrip(analysis, content.Length);
        run.Require(analyzer.TryAnalyze(article, out ArticleAnalysis? again, out _) && again.Text == analysis.Text, "same", "TryAnalyze does otherwise than Analyze.");
    }

    private static ArticleAnalyzer Odd(FuzzRandom random)
    {
        var builder = new ArticleAnalyzerBuilder();
        builder.CleanHtml(OddOptions.Cleaning(random));
        builder.Summarize(OddOptions.Summary(random, (SummaryAlgorithm)random.Below(Enum.GetValues<SummaryAlgorithm>().Length)));
        builder.ExtractKeyphrases(OddOptions.Keyphrases(random, (KeyphraseAlgorithm)random.Below(Enum.GetValues<KeyphraseAlgorithm>().Length)));
        return builder.ScoreReadability().ExtractQuotations(new() { IncludePhrases = true }).ClassifyTopics().Build();
    }
}
