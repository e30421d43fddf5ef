using ArticleKit.Tests.Fakes;
using ArticleKit.Topics;
using CsCheck;

namespace ArticleKit.Tests;

public class ArticleAnalyzerTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\u00A0\u2003")]
    public void Analyze_NothingButWhiteSpace_GivesAnEmptyAnalysisWithAWarning(string input)
    {
        foreach (Article article in new[] { Article.FromHtml(input), Article.FromText(input) })
        {
            ArticleAnalysis analysis = article.Analyze();

            analysis.Warnings.Select(warning => warning.Code).Should().Equal("empty_input", "no_words");
            analysis.WordCount.Should().Be(0);
            analysis.SentenceCount.Should().Be(0);
            analysis.ReadingTime.Should().Be(TimeSpan.Zero);
            analysis.Summary!.Sentences.Should().BeEmpty();
            analysis.Keyphrases.Should().BeEmpty();
            analysis.Readability.Should().NotBeNull();
        }
    }

    [Fact]
    public void Analyze_WarningsOfReadability_StandAmongThoseOfTheAnalysis()
    {
        Article article = Article.FromText("A short text. It has two sentences.", url: new Uri("/news", UriKind.Relative));

        ArticleAnalysis analysis = article.Analyze();

        analysis.Readability!.Warnings.Select(warning => warning.Code).Should().Equal("fewer_than_100_words", "smog_under_30_sentences");
        analysis.Warnings.Select(warning => warning.Code)
            .Should().Equal("invalid_url", "text_too_short", "fewer_than_100_words", "smog_under_30_sentences", "summary_is_whole_text");
        new ArticleAnalyzerBuilder().Summarize(1).Build().Analyze(article).Warnings.Select(warning => warning.Code)
            .Should().Equal("invalid_url", "text_too_short");
    }

    [Fact]
    public void Analyze_EmptyBytes_GivesAnEmptyAnalysisWithAWarning()
    {
        Article.FromHtml(ReadOnlyMemory<byte>.Empty).Analyze().Warnings.Should().Contain(warning => warning.Code == "empty_input");
        Article.FromHtml(" \n"u8.ToArray()).Analyze().Warnings.Should().Contain(warning => warning.Code == "empty_input");
    }

    [Fact]
    public void Analyze_Classifier_IsGivenTheCleanTextAndTheTitle()
    {
        var classifier = new FixedClassifier(new TopicScore("a", 0.25), new TopicScore("b", 0.75));

        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().ClassifyTopics(classifier).Build()
            .Analyze(Article.FromHtml("<title>The title</title><p>The only paragraph of this page tells of a bridge that was closed on Monday for a week.</p>"));

        classifier.LastText.Should().Be(analysis.Text).And.Be("The only paragraph of this page tells of a bridge that was closed on Monday for a week.");
        classifier.LastTitle.Should().Be("The title");
        analysis.Topics!.Topics.Select(topic => topic.Topic).Should().Equal("b", "a");
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void Analyze_ClassifierWithoutProbabilities_Fails(double probability)
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().ClassifyTopics(new FixedClassifier(new TopicScore("a", probability))).Build();

        analyzer.Invoking(a => a.Analyze(Article.FromText("Some text."))).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.AnalysisFailed);
    }

    [Fact]
    public void Analyze_StepThatThrows_IsWrappedAndNamed()
    {
        var cause = new InvalidOperationException("the database is away");
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new DelegateStep(_ => throw cause)).Build();

        ArticleKitException thrown = analyzer.Invoking(a => a.Analyze(Article.FromText("Some text."))).Should().Throw<ArticleKitException>().Which;

        thrown.Code.Should().Be(ArticleErrorCode.AnalysisFailed);
        thrown.InnerException.Should().BeSameAs(cause);
        thrown.Message.Should().Contain(nameof(DelegateStep)).And.Contain(cause.Message);
    }

    [Fact]
    public void TryAnalyze_StepThatThrows_ReturnsTheErrorWithoutThrowing()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new DelegateStep(_ => throw new FormatException("bad"))).Build();

        analyzer.TryAnalyze(Article.FromText("Some text."), out ArticleAnalysis? analysis, out ArticleKitException? error).Should().BeFalse();

        analysis.Should().BeNull();
        error!.InnerException.Should().BeOfType<FormatException>();
    }

    [Fact]
    public void Analyze_OwnErrorOfAStep_KeepsItsCode()
    {
        var own = new ArticleKitException(ArticleErrorCode.InvalidModel, "the model is broken");
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new DelegateStep(_ => throw own)).Build();

        analyzer.Invoking(a => a.Analyze(Article.FromText("Some text."))).Should().Throw<ArticleKitException>().Which.Should().BeSameAs(own);
    }

    [Fact]
    public void Analyze_Steps_SeeWhatStandsBeforeThem()
    {
        List<string> seen = [];
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder()
            .Summarize(1)
            .AddStep(new DelegateStep(context =>
            {
                seen.Add($"{context.Document.Sentences.Count} {context.Analysis.Summary!.Sentences.Count} {context.Content is not null}");
                context.SetResult(new Uri("https://example.org/"));
                context.AddWarning("made_up", "Nothing is wrong.");
            }))
            .AddStep(new DelegateStep(context => context.SetResult(context.Analysis.Get<Uri>()!.Host)))
            .Build()
            .Analyze(Article.FromHtml("<p>One sentence stands here. Another one follows it.</p>"));

        seen.Should().Equal("2 1 True");
        analysis.Get<string>().Should().Be("example.org");
        analysis.Get<Uri>().Should().Be(new Uri("https://example.org/"));
        analysis.Content.Should().BeNull();
        analysis.Warnings.Should().ContainSingle(warning => warning.Code == "made_up");
    }

    [Fact]
    public void Analyze_Cancelled_ThrowsCancellationOnly()
    {
        using var cancelled = new CancellationTokenSource();
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder()
            .AddStep(new DelegateStep(_ => cancelled.Cancel()))
            .AddStep(new DelegateStep(_ => throw new InvalidOperationException("must not run")))
            .Build();

        analyzer.Invoking(a => a.Analyze(Article.FromText("Some text."), cancelled.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Analyze_SpansOfEveryResult_LieInTheText()
    {
        ArticleAnalysis analysis = Article.FromHtml(File.ReadAllText(TestSupport.Repository.SamplePage)).Analyze();

        analysis.Summary!.Sentences.Should().HaveCount(3).And.OnlyContain(sentence => sentence.Span.End <= analysis.Text.Length);
        analysis.Summary.Sentences.Should().BeInAscendingOrder(sentence => sentence.Span.Start);
        analysis.Keyphrases!.SelectMany(keyphrase => keyphrase.Mentions).Should().OnlyContain(span => span.End <= analysis.Text.Length);
        analysis.Content!.Text.Should().Be(analysis.Text);
    }

    [Fact]
    public void Analyze_AnyString_GivesAResultOrATypedError() => HostileStrings.Any.Sample(
        text =>
        {
            foreach (Article article in new[] { Article.FromHtml(text, text), Article.FromText(text, text) })
            {
                if (ArticleAnalyzer.Default.TryAnalyze(article, out ArticleAnalysis? analysis, out ArticleKitException? error))
                {
                    ArticleAnalysis read = ArticleAnalysis.FromJson(analysis.ToJson());
                    read.Text.Length.Should().Be(analysis.Text.Length);
                }
                else
                {
                    error.Code.Should().NotBe(ArticleErrorCode.AnalysisFailed);
                }
            }
        },
        iter: 1000);

    [Fact]
    public void Analyze_SameArticleTwice_GivesTheSame() => HostileStrings.Any.Sample(
        text => Article.FromHtml(text).Analyze().ToJson().Should().Be(Article.FromHtml(text).Analyze().ToJson()),
        iter: 200);
}
