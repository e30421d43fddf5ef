using ArticleKit.Cleaning;
using ArticleKit.Quotations;
using ArticleKit.Summarization;
using ArticleKit.Tests.Fakes;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Tests;

public class ArticleAnalyzerBuilderTests
{
    private static readonly Article Story = Article.FromText(
        "The bridge was closed on Monday. Engineers found a crack in a bolt. It will open again in May. The town waits. Buses run on.");

    [Fact]
    public void Build_NothingChosen_GivesTextAndCountsOnly()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().Build().Analyze(Story);

        analysis.SentenceCount.Should().Be(5);
        analysis.WordCount.Should().Be(25);
        analysis.ReadingTime.Should().Be(TimeSpan.FromSeconds(7));
        analysis.Content.Should().BeNull();
        analysis.Readability.Should().BeNull();
        analysis.Summary.Should().BeNull();
        analysis.Keyphrases.Should().BeNull();
        analysis.Quotations.Should().BeNull();
        analysis.Topics.Should().BeNull();
        analysis.Warnings.Should().BeEmpty();
        analysis.Get<string>().Should().BeNull();
    }

    [Fact]
    public void Build_EverythingChosen_GivesEverything()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder()
            .CleanHtml().ScoreReadability().Summarize(2).ExtractKeyphrases(3).ClassifyTopics(new FixedClassifier(new TopicScore("town", 1)))
            .Build()
            .Analyze(Article.FromHtml($"<title>Bridge</title><p>{Story.Analyze().Text}</p>"));

        analysis.Content.Should().NotBeNull();
        analysis.Readability.Should().NotBeNull();
        analysis.Summary!.Sentences.Should().HaveCount(2);
        analysis.Keyphrases.Should().HaveCountGreaterThan(0).And.HaveCountLessThanOrEqualTo(3);
        analysis.Topics!.Top!.Topic.Should().Be("town");
    }

    [Fact]
    public void Parts_WhatWasChosen_TellsIt()
    {
        var classifier = new FixedClassifier(new TopicScore("town", 1));

        new ArticleAnalyzerBuilder().Build().Parts.Should().Be(AnalysisParts.None);
        new ArticleAnalyzerBuilder().Build().TopicClassifier.Should().BeNull();
        ArticleAnalyzer.Default.Parts.Should().Be(
            AnalysisParts.Content | AnalysisParts.Readability | AnalysisParts.Summary | AnalysisParts.Keyphrases | AnalysisParts.Quotations);
        new ArticleAnalyzerBuilder().ClassifyTopics(classifier).AddStep(new DelegateStep(_ => { })).Build().Parts.Should().Be(AnalysisParts.Topics | AnalysisParts.CustomSteps);
        new ArticleAnalyzerBuilder().ClassifyTopics(classifier).Build().TopicClassifier.Should().BeSameAs(classifier);
    }

    [Fact]
    public void ExtractQuotations_OptionsAndLanguageOfTheArticle_AreObeyed()
    {
        Article article = Article.FromText("« Le pont ouvre en mai », a déclaré Anne Roux dans son « manifeste ».") with { Language = "fr-BE" };

        ArticleAnalysis speech = new ArticleAnalyzerBuilder().ExtractQuotations().Build().Analyze(article);
        ArticleAnalysis all = new ArticleAnalyzerBuilder().ExtractQuotations(new QuotationOptions { IncludePhrases = true }).Build().Analyze(article);

        speech.Quotations.Should().ContainSingle().Which.Speaker.Should().Be("Anne Roux");
        all.Quotations.Should().HaveCount(2);
    }

    [Fact]
    public void Build_BuilderUsedOn_LeavesTheFirstAnalyzerAsItWas()
    {
        ArticleAnalyzerBuilder builder = new ArticleAnalyzerBuilder().Summarize(1);
        ArticleAnalyzer first = builder.Build();

        ArticleAnalyzer second = builder.Summarize(3).ScoreReadability().AddStep(new DelegateStep(context => context.SetResult("ran"))).Build();

        first.Analyze(Story).Should().Match<ArticleAnalysis>(
            analysis => analysis.Summary!.Sentences.Count == 1 && analysis.Readability == null && analysis.Get<string>() == null);
        second.Analyze(Story).Should().Match<ArticleAnalysis>(
            analysis => analysis.Summary!.Sentences.Count == 3 && analysis.Readability != null && analysis.Get<string>() == "ran");
    }

    [Fact]
    public void CleanHtml_NotChosen_StillTakesTextAndMetadataFromThePage()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().Build()
            .Analyze(Article.FromHtml("<html lang=en-GB><title>Bridge closed</title><p>The bridge was closed on Monday for a week.</p>"));

        analysis.Text.Should().Be("The bridge was closed on Monday for a week.");
        analysis.Title.Should().Be("Bridge closed");
        analysis.Language.Should().Be("en-GB");
        analysis.Content.Should().BeNull();
    }

    [Fact]
    public void WithLimits_WithCleaningOptionsOfOtherLimits_Wins()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
            .WithLimits(new ArticleLimits { MaxInputLength = 10 })
            .CleanHtml(new CleaningOptions { Limits = new ArticleLimits { MaxInputLength = 1000 } })
            .Build();

        analyzer.Invoking(a => a.Analyze(Article.FromHtml("<p>Longer than ten.</p>"))).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.InputTooLong);
    }

    [Fact]
    public void WithLimits_InputAtTheLimit_IsAnalysed()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().WithLimits(new ArticleLimits { MaxInputLength = 10 }).Build();

        analyzer.TryAnalyze(Article.FromText("0123456789"), out _, out _).Should().BeTrue();
        analyzer.TryAnalyze(Article.FromText("0123456789a"), out _, out _).Should().BeFalse();
        analyzer.TryAnalyze(Article.FromHtml(new byte[11]), out _, out _).Should().BeFalse();
    }

    [Fact]
    public void Methods_ArgumentsThatMakeNoSense_Throw()
    {
        var builder = new ArticleAnalyzerBuilder();

        builder.Invoking(b => b.Summarize(0)).Should().Throw<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Summarize(-1)).Should().Throw<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.Summarize((SummaryOptions)null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(b => b.ExtractKeyphrases(0)).Should().Throw<ArgumentOutOfRangeException>();
        builder.Invoking(b => b.ClassifyTopics(null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(b => b.AddStep(null!)).Should().Throw<ArgumentNullException>();
        builder.Invoking(b => b.WithLimits(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Summarize_OwnSummarizer_IsGivenTextOptionsAndTitle()
    {
        var own = new DelegateSummarizer((document, options, title) =>
            Summarizer.Select(document, [.. document.Sentences.Select(sentence => (double)sentence.WordCount)], options with { Query = title }));

        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().Summarize(own, new SummaryOptions { Sentences = 1 }).Build().Analyze(Story);

        analysis.Summary!.Sentences.Should().ContainSingle().Which.Text.Should().Be("Engineers found a crack in a bolt.");
        new ArticleAnalyzerBuilder().Summarize(own).Summarize(1).Build().Analyze(Story).Summary.Should().Be(Summarizer.Summarize(Story.Text!, new SummaryOptions { Sentences = 1, Language = "en" }));
    }

    [Fact]
    public void Summarize_OwnSummarizerThatGivesNonsense_FailsTheArticle()
    {
        Summary?[] nonsense =
        [
            null,
            new Summary([new SummarySentence("x", new TextSpan(0, 100_000), 1, 1)]),
            new Summary([new SummarySentence("x", new TextSpan(-1, 1), 1, 1)]),
            new Summary([new SummarySentence("x", new TextSpan(0, 1), double.NaN, 1)]),
        ];
        foreach (Summary? summary in nonsense)
        {
            ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().Summarize(new DelegateSummarizer((_, _, _) => summary!)).Build();

            analyzer.TryAnalyze(Story, out _, out ArticleKitException? error).Should().BeFalse();
            error!.Code.Should().Be(ArticleErrorCode.AnalysisFailed);
            error.Message.Should().Contain("summarizing");
        }
    }

    [Fact]
    public void Summarize_NoSummarizer_Throws() =>
        FluentActions.Invoking(() => new ArticleAnalyzerBuilder().Summarize((ISummarizer)null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Summarize_WarningsOfTheSummary_StandAmongThoseOfTheAnalysis()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().Summarize(9).Build().Analyze(Story);

        analysis.Summary!.Warnings.Should().ContainSingle().Which.Code.Should().Be("summary_is_whole_text");
        analysis.Warnings.Should().Equal(analysis.Summary.Warnings);
        ArticleAnalysis.FromJson(analysis.ToJson()).Summary.Should().Be(analysis.Summary);
    }
}
