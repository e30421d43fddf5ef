using System.Text;
using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Text.Quotes;
using ArticleKit.Text.Warnings;

namespace ArticleKit.Tests;

/// <summary>Whoever cancels in the middle of a stage must not wait for its end.</summary>
public class AnalysisBudgetTests
{
    private static readonly string Text =
        string.Concat(Enumerable.Range(0, 500).Select(i => $"Alice Brandt saw {i} ships in the harbour. “They are large,” she said.\n\n"));

    private static readonly string Html =
        "<h1>Ships</h1>" + string.Concat(Enumerable.Range(0, 500).Select(i => $"<p>Alice Brandt saw {i} ships in the harbour, and they were large.</p>"));

    public static TheoryData<string> TextStages => ["warnings", "quotes", "readability", "summary", "keyphrases", "quotations"];

    [Theory]
    [MemberData(nameof(TextStages))]
    public void Stage_CancelledText_StopsWithinIt(string stage)
    {
        using var cancellation = new CancellationTokenSource();
        var document = TextDocument.Parse(Text, AnalysisBudget.Start(ArticleLimits.Default, cancellation.Token));
        QuotedPassages passages = QuotedPassages.Find(document);
        cancellation.Cancel();

        FluentActions.Invoking(() => Run(stage, document, passages)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Stage_CancelledPage_StopsWithinIt()
    {
        using var cancellation = new CancellationTokenSource();
        var budget = AnalysisBudget.Start(ArticleLimits.Default, cancellation.Token);
        var page = PageDocument.Parse(Html, ArticleLimits.Default, budget);
        PageMetadata metadata = MetadataReader.Read(page, Html, null);
        ContentSelection selection = ContentSelector.Select(page, metadata, null, BlockClassifier.Default);
        selection.Chosen.Should().HaveCountGreaterThan(400);
        cancellation.Cancel();

        Action[] stages =
        [
            () => PageDocument.Parse(Html, ArticleLimits.Default, budget),
            () => MetadataReader.Read(page, Html, null),
            () => ContentSelector.Select(page, metadata, null, BlockClassifier.Default),
            () => ArticleText.Join(page, Html, selection.Chosen),
            () => TextDocument.Parse(Text, budget),
        ];
        stages.Should().AllSatisfy(stage => stage.Should().Throw<OperationCanceledException>());
    }

    [Fact]
    public void Check_Cancelled_ThrowsSoonAndNotAfterTheEnd()
    {
        using var cancellation = new CancellationTokenSource();
        var budget = AnalysisBudget.Start(ArticleLimits.Default, cancellation.Token);
        cancellation.Cancel();

        budget.Invoking(b => Repeat(b, 64)).Should().Throw<OperationCanceledException>();
        budget.End();
        budget.Invoking(b => Repeat(b, 1000)).Should().NotThrow();
        AnalysisBudget.Unlimited.Invoking(b => Repeat(b, 1000)).Should().NotThrow();
    }

    [Fact]
    public void TimeLeft_NoLimit_IsInfinite()
    {
        AnalysisBudget.Start(new ArticleLimits { MaxTime = Timeout.InfiniteTimeSpan }).TimeLeft.Should().Be(Timeout.InfiniteTimeSpan);
        AnalysisBudget.Start(new ArticleLimits { MaxTime = TimeSpan.FromHours(1) }).TimeLeft.Should().BePositive().And.BeLessThanOrEqualTo(TimeSpan.FromHours(1));
        AnalysisBudget.Start(new ArticleLimits { MaxTime = TimeSpan.MaxValue }).IsOver.Should().BeFalse();
    }

    [Fact]
    public async Task AnalyzeAsync_CancelledWithinOneLongArticle_DoesNotFinishIt()
    {
        // The source cancels as soon as the article is handed over; whatever stage it has come to then, it is not done before the last.
        using var cancellation = new CancellationTokenSource();
        bool isFinished = false;
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
            .ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations()
            .AddStep(new Fakes.DelegateStep(_ => isFinished = true))
            .Build();
        string text = new StringBuilder().Insert(0, Text, 400).ToString();
        async IAsyncEnumerable<Article> One()
        {
            yield return Article.FromText(text);
            await cancellation.CancelAsync();
        }

        Func<Task> run = async () => await analyzer.AnalyzeAsync(One(), new BatchOptions { Parallelism = 1 }, cancellation.Token).ToListAsync();

        await run.Should().ThrowAsync<OperationCanceledException>();
        isFinished.Should().BeFalse();
    }

    private static void Run(string stage, TextDocument document, QuotedPassages passages)
    {
        switch (stage)
        {
            case "warnings":
                TextWarnings.Find(document, passages, "en");
                break;
            case "quotes":
                QuotedPassages.Find(document);
                break;
            case "readability":
                ReadabilityScorer.Score(document, "en");
                break;
            case "summary":
                Summarizer.Summarize(document, SummaryOptions.Default);
                break;
            case "keyphrases":
                KeyphraseExtractor.Extract(document);
                break;
            default:
                QuotationExtractor.Extract(document, passages, QuotationOptions.Default, "en");
                break;
        }
    }

    private static void Repeat(AnalysisBudget budget, int times)
    {
        for (int i = 0; i < times; i++)
        {
            budget.Check();
        }
    }
}
