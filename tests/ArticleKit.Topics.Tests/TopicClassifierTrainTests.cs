namespace ArticleKit.Topics.Tests;

public class TopicClassifierTrainTests
{
    [Fact]
    public void Train_ArticlesOfThreeTopics_TellsUnseenArticlesApart()
    {
        TopicEvaluation evaluation = SyntheticNews.Trained.Evaluate(SyntheticNews.Generate(2, 150));

        evaluation.Accuracy.Should().BeGreaterThan(0.9);
        evaluation.ExpectedCalibrationError.Should().BeLessThan(0.15);
    }

    [Fact]
    public void Train_AnyOrderOfLabels_SortsTopicsByName() =>
        SyntheticNews.Trained.Topics.Should().Equal("chess", "cooking", "sailing");

    [Fact]
    public void Train_RowsSortedByLabel_IsAsGoodAsShuffled()
    {
        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 240).OrderBy(article => article.Label, StringComparer.Ordinal));

        classifier.Evaluate(SyntheticNews.Generate(2, 150)).Accuracy.Should().BeGreaterThan(0.9);
    }

    [Fact]
    public void Train_SameArticlesAndSeedOnSeveralThreads_GivesTheSameBytes()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(3, 120);
        byte[][] models = new byte[4][];

        Parallel.For(0, models.Length, i => models[i] = Saved(TopicClassifier.Train(articles)));

        models.Should().AllSatisfy(model => model.Should().Equal(models[0]));
    }

    [Fact]
    public void Train_OtherSeed_GivesAnotherModel()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(3, 120);

        Saved(TopicClassifier.Train(articles, new TopicTrainingOptions { Seed = 2 })).Should().NotEqual(Saved(TopicClassifier.Train(articles)));
    }

    [Fact]
    public void Train_NoArticles_ThrowsInvalidTrainingData() => TrainingOf([]).Should().Throw<ArticleKitException>()
        .Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void Train_OneTopicOnly_ThrowsAndNamesIt() =>
        TrainingOf([new("rook takes pawn", "chess"), new("the knight moves", " chess ")]).Should().Throw<ArticleKitException>()
            .WithMessage("*\"chess\"*").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData(null)]
    public void Train_ArticleWithoutLabel_ThrowsAndNamesTheRow(string? label) =>
        TrainingOf([new("rook takes pawn", "chess"), new("roast the onion", label!)]).Should().Throw<ArticleKitException>()
            .WithMessage("Article 2 has no label*").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void Train_NoArticleWithWords_ThrowsInvalidTrainingData() =>
        TrainingOf([new("", "chess"), new(" -- !", "cooking")]).Should().Throw<ArticleKitException>()
            .Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void Train_NullArticles_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => TopicClassifier.Train(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void Train_SomeEmptyTexts_DoesNotMindThem()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(1, 120);
        articles.InsertRange(30, [new("", "chess"), new("\0\uD800", "cooking"), new(null!, "sailing")]);

        TopicClassifier.Train(articles).Evaluate(SyntheticNews.Generate(2, 60)).Accuracy.Should().BeGreaterThan(0.85);
    }

    [Fact]
    public void Train_LabelsWithBlanksAround_AreTheSameTopic()
    {
        LabelledArticle[] articles = [new("rook takes pawn", " chess"), new("roast the onion", "cooking\n"), new("a knight", "chess ")];

        TopicClassifier.Train(articles).Topics.Should().Equal("chess", "cooking");
    }

    [Fact]
    public void Train_TwoArticles_PredictsBothRight()
    {
        var classifier = TopicClassifier.Train([new("rook takes pawn", "chess"), new("roast the onion", "cooking")]);

        classifier.Predict("another pawn").Top!.Topic.Should().Be("chess");
        classifier.Predict("another onion").Top!.Topic.Should().Be("cooking");
        classifier.Model.HeldOutArticles.Should().Be(0);
    }

    [Fact]
    public void Train_TopicWithOneArticle_IsKept()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(1, 60);
        articles.Add(new LabelledArticle("comet telescope orbit comet telescope orbit", "astronomy"));

        var classifier = TopicClassifier.Train(articles, new TopicTrainingOptions { MinimumDocumentFrequency = 1 });

        classifier.Topics.Should().Contain("astronomy");
        classifier.Predict("telescope orbit comet").Top!.Topic.Should().Be("astronomy");
    }

    [Fact]
    public void Train_Cancelled_ThrowsOperationCanceledException()
    {
        using var source = new CancellationTokenSource();
        var progress = new Callback(value =>
        {
            if (value.Stage is TopicTrainingStage.LearningWeights)
            {
                source.Cancel();
            }
        });

        FluentActions.Invoking(() => TopicClassifier.Train(SyntheticNews.Generate(1, 60), progress: progress, cancellationToken: source.Token))
            .Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Train_WithProgress_ReportsEveryStageInOrder()
    {
        List<TopicTrainingProgress> reports = [];

        _ = TopicClassifier.Train(SyntheticNews.Generate(1, 60), progress: new Callback(reports.Add));

        reports.Select(report => report.Stage).Distinct().Should().Equal(Enum.GetValues<TopicTrainingStage>());
        reports.Should().Contain(new TopicTrainingProgress(TopicTrainingStage.ReadingArticles, 60, 60));
        reports[^1].Should().Be(new TopicTrainingProgress(TopicTrainingStage.LearningWeights, 3, 3));
    }

    [Fact]
    public void Train_WithProgress_CountsPassesOnTheCallingThread()
    {
        int caller = Environment.CurrentManagedThreadId;
        List<TopicTrainingProgress> reports = [];
        var options = new TopicTrainingOptions { MaxIterations = 7 };

        TopicClassifier told = TopicClassifier.Train(SyntheticNews.Generate(1, 60), options, new Callback(report =>
        {
            Environment.CurrentManagedThreadId.Should().Be(caller);
            reports.Add(report);
        }));

        // Few articles get five times the passes: 3 topics, and for the calibration 5 parts of the data.
        foreach ((TopicTrainingStage stage, int total) in ((TopicTrainingStage, int)[])[(TopicTrainingStage.Calibrating, 5 * 3 * 35), (TopicTrainingStage.LearningWeights, 3 * 35)])
        {
            TopicTrainingProgress[] passes = [.. reports.Where(report => report.Stage == stage && report.TotalPasses > 0)];
            passes.Should().NotBeEmpty().And.OnlyContain(report => report.TotalPasses == total && report.Passes >= 0 && report.Passes <= total);
            passes.Select(report => report.Passes).Should().BeInAscendingOrder();
        }

        TopicClassifier.Train(SyntheticNews.Generate(1, 60), options).Predict("telescope orbit comet").Topics.Should().Equal(told.Predict("telescope orbit comet").Topics);
    }

    [Fact]
    public void Train_ProgressThatThrowsWhileWeightsAreLearned_EndsTheTraining()
    {
        var progress = new Callback(report =>
        {
            if (report.TotalPasses > 0)
            {
                throw new TimeoutException();
            }
        });

        FluentActions.Invoking(() => TopicClassifier.Train(SyntheticNews.Generate(1, 60), progress: progress)).Should().Throw<TimeoutException>();
    }

    [Fact]
    public void Train_MaximumFeatures_KeepsTheWordsThatTellTheTopicsApart()
    {
        var options = new TopicTrainingOptions { MaxFeatures = 36, WordNgrams = new NgramRange(1, 1), UsesForm = false };

        var classifier = TopicClassifier.Train(SyntheticNews.Generate(1, 240), options);

        classifier.Model.Features.Should().Be(36);
        classifier.Predict("people said the city was more new").Topics.Should().BeEmpty("words that all topics share are not kept");
        classifier.Evaluate(SyntheticNews.Generate(2, 150)).Accuracy.Should().BeGreaterThan(0.85);
    }

    [Fact]
    public void Train_CharacterNgrams_RecognizesAnUnseenForm()
    {
        var classifier = TopicClassifier.Train(
            SyntheticNews.Generate(1, 240),
            new TopicTrainingOptions { CharacterNgrams = new NgramRange(3, 5) });

        classifier.Predict("grandmasterly").Top!.Topic.Should().Be("chess");
        SyntheticNews.Trained.Predict("grandmasterly").Top.Should().BeNull();
    }

    [Fact]
    public void Train_ClassBalance_GivesTheRareTopicMoreWeight()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(1, 300);
        articles = [.. articles.Where((article, i) => article.Label != "chess" || i % 10 == 0)];

        double Share(double balance) => TopicClassifier.Train(articles, new TopicTrainingOptions { ClassBalance = balance, Regularization = 30 })
            .Evaluate(SyntheticNews.Generate(2, 150)).Topics.Single(topic => topic.Topic == "chess").Recall;

        Share(1).Should().BeGreaterThan(Share(0));
    }

    [Fact]
    public void Train_WeightOfArticles_DecidesBetweenContradictions()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(1, 60);
        articles.AddRange(Enumerable.Range(0, 10).Select(_ => new LabelledArticle("zeppelin", "sailing") { Weight = 20 }));
        articles.AddRange(Enumerable.Range(0, 10).Select(_ => new LabelledArticle("zeppelin", "chess")));

        TopicClassifier.Train(articles).Predict("zeppelin").Top!.Topic.Should().Be("sailing");
    }

    private static Action TrainingOf(LabelledArticle[] articles) => () => TopicClassifier.Train(articles);

    private static byte[] Saved(TopicClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }

    private sealed class Callback(Action<TopicTrainingProgress> action) : IProgress<TopicTrainingProgress>
    {
        public void Report(TopicTrainingProgress value) => action(value);
    }
}
