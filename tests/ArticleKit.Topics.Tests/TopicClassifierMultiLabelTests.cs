namespace ArticleKit.Topics.Tests;

public class TopicClassifierMultiLabelTests
{
    private static readonly TopicClassifier Trained =
        TopicClassifier.TrainMultiLabel(SyntheticNews.Generate(1, 600).Select(SyntheticNews.WithMore));

    [Fact]
    public void TrainMultiLabel_ArticlesOfAnyNumberOfTopics_FindsThem()
    {
        MultiLabelTopicEvaluation evaluation = Trained.Evaluate(SyntheticNews.Generate(2, 200).Select(SyntheticNews.WithMore));

        evaluation.MicroF1.Should().BeGreaterThan(0.8);
        evaluation.ExpectedCalibrationError.Should().BeLessThan(0.1);
        Trained.Model.IsMultiLabel.Should().BeTrue();
        SyntheticNews.Trained.Model.IsMultiLabel.Should().BeFalse();
    }

    [Fact]
    public void TrainMultiLabel_ArticleOfTwoTopics_GivesBothAHighProbability()
    {
        TopicPrediction prediction = Trained.Predict(
            "the rook bishop gambit castling knight pawn and the oven butter flour garlic onion sauce said people in the city");

        prediction.Topics.Take(2).Select(topic => topic.Topic).Should().BeEquivalentTo("chess", "cooking");
        prediction.Topics[1].Probability.Should().BeGreaterThan(0.5);
        prediction.Topics[2].Probability.Should().BeLessThan(0.5);
    }

    [Fact]
    public void TrainMultiLabel_ArticleOfNoTopic_GivesNoneAHighProbability() =>
        Trained.Predict("the people said more after the first year and two old city people said yesterday in the new year").Topics
            .Should().OnlyContain(topic => topic.Probability < 0.5);

    [Fact]
    public void TrainMultiLabel_LittleOfTheArticleIsKnown_IsOfNoTopic()
    {
        TopicPrediction prediction = Trained.Predict("rook bishop pawn " + string.Join(' ', Enumerable.Range(0, 60).Select(i => $"xenon{(char)('a' + (i % 26))}{i}q")));

        prediction.UnknownReason.Should().Be(TopicUnknownReason.TooLittleKnown);
        prediction.Topics.Should().OnlyContain(topic => topic.Probability < 0.5);
        prediction.Top!.Topic.Should().Be("chess");
    }

    [Fact]
    public void TrainMultiLabel_OneLabelOnly_TellsItFromArticlesWithoutAny()
    {
        MultiLabelledArticle[] articles = [.. SyntheticNews.Generate(1, 240).Select(article =>
            new MultiLabelledArticle(article.Text, article.Label == "chess" ? ["chess"] : [], article.Title))];

        var classifier = TopicClassifier.TrainMultiLabel(articles);

        classifier.Topics.Should().Equal("chess");
        Probability("rook bishop gambit and the pawn").Should().BeGreaterThan(0.5);
        Probability("oven butter flour and the garlic").Should().BeLessThan(0.5);
        Probability("oven butter zzz xyxy qwqw trtr wxwx ipip").Should().BeLessThan(0.5, "little of it is known");

        double Probability(string text) => classifier.Predict(text).Topics.Single().Probability;
    }

    [Fact]
    public void TrainMultiLabel_LabelsInOtherOrderOrTwice_AreTheSame()
    {
        MultiLabelledArticle[] articles = [.. SyntheticNews.Generate(1, 90).Select(SyntheticNews.WithMore)];
        MultiLabelledArticle[] others =
            [.. articles.Select(article => article with { Labels = [.. article.Labels.Reverse().Select(label => $" {label}\t"), .. article.Labels] })];

        Saved(TopicClassifier.TrainMultiLabel(others)).Should().Equal(Saved(TopicClassifier.TrainMultiLabel(articles)));
    }

    [Fact]
    public void TrainMultiLabel_OneLabelEach_RanksAsTheTrainingForOne()
    {
        var classifier = TopicClassifier.TrainMultiLabel(
            SyntheticNews.Generate(1, 240).Select(article => new MultiLabelledArticle(article.Text, [article.Label], article.Title)));

        SyntheticNews.Generate(2, 60).Should().OnlyContain(article =>
            classifier.Predict(article.Text, article.Title).Top!.Topic == SyntheticNews.Trained.Predict(article.Text, article.Title).Top!.Topic);
        classifier.Model.HeldOutAccuracy.Should().Be(SyntheticNews.Trained.Model.HeldOutAccuracy);
    }

    [Fact]
    public void TrainMultiLabel_AllOfTheSameTopic_ThrowsInvalidTrainingData() => Refused([new("rook", ["chess"]), new("pawn", ["chess"])]);

    [Fact]
    public void TrainMultiLabel_NoLabelAtAll_ThrowsInvalidTrainingData() => Refused([new("rook", []), new("pawn", [])]);

    [Fact]
    public void TrainMultiLabel_NoArticles_ThrowsInvalidTrainingData() => Refused([]);

    [Fact]
    public void TrainMultiLabel_EmptyLabel_ThrowsAndNamesTheRow() =>
        FluentActions.Invoking(() => TopicClassifier.TrainMultiLabel([new("rook", ["chess"]), new("pawn", ["chess", " "]) { Row = 7 }]))
            .Should().Throw<ArticleKitException>().WithMessage("Article 7 *").Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void TrainMultiLabel_NullArticles_ThrowsArgumentNullException() =>
        FluentActions.Invoking(() => TopicClassifier.TrainMultiLabel(null!)).Should().Throw<ArgumentNullException>();

    [Fact]
    public void TrainMultiLabel_EveryArticleOfEveryTopic_IsFinite()
    {
        var classifier = TopicClassifier.TrainMultiLabel(
            Enumerable.Range(0, 30).Select(i => new MultiLabelledArticle($"rook bishop number {i}", ["chess", "games"])));

        classifier.Predict("rook bishop").Topics.Should().OnlyContain(topic => topic.Probability > 0.5 && topic.Probability <= 1);
    }

    private static void Refused(MultiLabelledArticle[] articles) => FluentActions.Invoking(() => TopicClassifier.TrainMultiLabel(articles))
        .Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    private static byte[] Saved(TopicClassifier classifier)
    {
        using var stream = new MemoryStream();
        classifier.Save(stream);
        return stream.ToArray();
    }
}
