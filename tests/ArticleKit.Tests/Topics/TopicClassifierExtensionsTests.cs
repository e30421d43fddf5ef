using ArticleKit.Tests.Fakes;
using ArticleKit.Topics;
using CsCheck;

namespace ArticleKit.Tests.Topics;

public sealed class TopicClassifierExtensionsTests
{
    private const string Page = "<title>A title of sport</title><p>The only paragraph of this page tells of a bridge that was closed on Monday for a week.</p>";

    private static readonly KeywordClassifier Classifier = new("sport", "health", "town");

    [Fact]
    public void Predict_Page_IsGivenTheCleanTextAndTheTitle()
    {
        var classifier = new FixedClassifier(new TopicScore("a", 1));

        classifier.Predict(Article.FromHtml(Page));

        classifier.LastText.Should().Be("The only paragraph of this page tells of a bridge that was closed on Monday for a week.");
        classifier.LastTitle.Should().Be("A title of sport");
    }

    [Fact]
    public void Predict_TitleGivenWithTheArticle_TakesThePlaceOfThatOfThePage()
    {
        var classifier = new FixedClassifier(new TopicScore("a", 1));

        classifier.Predict(Article.FromHtml(Page) with { Title = " My title " });

        classifier.LastTitle.Should().Be("My title");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Predict_EmptyArticle_IsUnknown(string content)
    {
        Classifier.Predict(Article.FromHtml(content)).UnknownReason.Should().Be(TopicUnknownReason.NothingKnown);
        Classifier.Predict(Article.FromText(content)).UnknownReason.Should().Be(TopicUnknownReason.NothingKnown);
    }

    [Fact]
    public void Predict_ArticleBeyondTheLimits_Throws() =>
        Classifier.Invoking(c => c.Predict(Article.FromText("sport sport"), new ArticleLimits { MaxInputLength = 5 })).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.InputTooLong);

    [Fact]
    public void Predict_Article_EqualsTheAnalysis()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().ClassifyTopics(Classifier).Build();

        HostileStrings.Any.Sample(content =>
        {
            Classifier.Predict(Article.FromHtml(content)).Should().Be(analyzer.Analyze(Article.FromHtml(content)).Topics);
            Classifier.Predict(Article.FromText(content, "sport")).Should().Be(analyzer.Analyze(Article.FromText(content, "sport")).Topics);
        });
    }

    [Fact]
    public void Predict_Null_Throws()
    {
        Classifier.Invoking(c => c.Predict((Article)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ((ITopicClassifier)null!).Predict(Article.FromText(""))).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void PredictMany_AnyParallelism_GivesThePredictionsInTheOrderOfTheTexts(int parallelism)
    {
        string[] texts = [.. Enumerable.Range(0, 5000).Select(i => string.Concat(Enumerable.Repeat(Classifier.Topics[i % 3] + " ", 1 + (i % 11))))];

        Classifier.PredictMany(texts, parallelism).Should().Equal(texts.Select(text => Classifier.Predict(text)));
        Classifier.PredictMany(texts.Select(text => Article.FromText(text)), parallelism).Should().Equal(texts.Select(text => Classifier.Predict(text)));
    }

    [Fact]
    public void PredictMany_NoTexts_GivesNothing() => Classifier.PredictMany(Array.Empty<string>()).Should().BeEmpty();

    [Fact]
    public void PredictMany_EndlessSource_IsReadABatchAheadAndNoFurther()
    {
        int read = 0;

        TopicPrediction[] predictions = [.. Classifier.PredictMany(Endless(), 2).Take(3)];

        predictions.Should().OnlyContain(prediction => prediction.Top!.Topic == "sport");
        read.Should().BeLessThanOrEqualTo(1024);

        IEnumerable<string> Endless()
        {
            while (true)
            {
                read++;
                yield return "sport";
            }
        }
    }

    [Fact]
    public void PredictMany_LongTexts_AreNotHeldTogether()
    {
        int read = 0;
        string text = new string('x', 3_000_000) + " sport";

        Classifier.PredictMany(Source(), 2).First().Top!.Topic.Should().Be("sport");

        read.Should().BeLessThanOrEqualTo(4);

        IEnumerable<string> Source()
        {
            for (read = 1; ; read++)
            {
                yield return text;
            }
        }
    }

    [Fact]
    public void PredictMany_SourceThatFails_GivesThePredictionsBeforeIt()
    {
        List<TopicPrediction> predictions = [];

        FluentActions.Invoking(() => Tee(Classifier.PredictMany(Failing(), 2), predictions).Count()).Should().Throw<IOException>();

        predictions.Should().HaveCount(700);

        static IEnumerable<string> Failing()
        {
            for (int i = 0; i < 700; i++)
            {
                yield return "sport";
            }

            throw new IOException("The disk is away.");
        }
    }

    [Fact]
    public void PredictMany_ArticleThatFails_GivesThePredictionsBeforeItAndItsException()
    {
        string tooLong = new('a', ArticleLimits.Default.MaxInputLength + 1);
        List<TopicPrediction> predictions = [];

        FluentActions.Invoking(() => Tee(Classifier.PredictMany(Articles(), 4), predictions).Count()).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.InputTooLong);

        predictions.Should().HaveCount(50);

        IEnumerable<Article> Articles() => Enumerable.Range(0, 100).Select(i => Article.FromText(i == 50 ? tooLong : "sport"));
    }

    [Fact]
    public void PredictMany_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();

        FluentActions.Invoking(() =>
        {
            foreach (TopicPrediction _ in Classifier.PredictMany(Enumerable.Repeat("sport", int.MaxValue), 2, source.Token))
            {
                source.Cancel();
            }
        }).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void PredictMany_ArgumentsThatDoNotHold_ThrowAtOnce()
    {
        Classifier.Invoking(c => c.PredictMany((IEnumerable<string>)null!)).Should().Throw<ArgumentNullException>();
        Classifier.Invoking(c => c.PredictMany((IEnumerable<Article>)null!)).Should().Throw<ArgumentNullException>();
        Classifier.Invoking(c => c.PredictMany(["a"], 0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void PredictMany_NullAmongTheTexts_ThrowsInItsPlace() =>
        Classifier.Invoking(c => c.PredictMany(["sport", null!]).Count()).Should().Throw<ArgumentException>();

    private static IEnumerable<TopicPrediction> Tee(IEnumerable<TopicPrediction> source, List<TopicPrediction> seen)
    {
        foreach (TopicPrediction prediction in source)
        {
            seen.Add(prediction);
            yield return prediction;
        }
    }
}
