namespace ArticleKit.Topics.Tests;

public class TopicEvaluationTests
{
    // The text names what the classifier says: the first topic with 0.6 and the two others with 0.3 and 0.1, or nothing.
    private static readonly LabelledArticle[] Articles =
    [
        new("abc", "a"), new("abc", "a"), new("bac", "a"), new("bca", "b"), new("cab", "b"), new("cab", " c "), new("", "c"), new("abc", "d"),
    ];

    private readonly TopicEvaluation _evaluation = TopicEvaluation.Measure(new Oracle(), Articles);

    [Fact]
    public void Measure_HandComputedExample_CountsArticles() => (_evaluation.Articles, _evaluation.Unanswered).Should().Be((8, 1));

    [Fact]
    public void Measure_HandComputedExample_HasTheAccuracy() => _evaluation.Accuracy.Should().BeApproximately(4.0 / 8, 1e-12);

    [Fact]
    public void Measure_HandComputedExample_HasPrecisionRecallAndF1OfEachTopic() => _evaluation.Topics.Should().BeEquivalentTo(
        [
            new TopicFigures("a", 2.0 / 3, 2.0 / 3, 2.0 / 3, 3),
            new TopicFigures("b", 1.0 / 2, 1.0 / 2, 1.0 / 2, 2),
            new TopicFigures("c", 1.0 / 2, 1.0 / 2, 1.0 / 2, 2),
            new TopicFigures("d", 0, 0, 0, 1),
        ],
        options => options.WithStrictOrdering().Using<double>(pair => pair.Subject.Should().BeApproximately(pair.Expectation, 1e-12)).WhenTypeIs<double>());

    [Fact]
    public void Measure_HandComputedExample_HasMacroF1() =>
        _evaluation.MacroF1.Should().BeApproximately(((2.0 / 3) + 0.5 + 0.5 + 0) / 4, 1e-12);

    // 4 right of 7 answers and of 8 articles: precision 4/7, recall 4/8.
    [Fact]
    public void Measure_HandComputedExample_HasMicroF1() => _evaluation.MicroF1.Should().BeApproximately(8.0 / 15, 1e-12);

    [Fact]
    public void Measure_HandComputedExample_HasTheLogLoss()
    {
        double expected = -((4 * Math.Log(0.6)) + Math.Log(0.3) + Math.Log(0.1) + Math.Log(1.0 / 3) + Math.Log(1e-15)) / 8;

        _evaluation.LogLoss.Should().BeApproximately(expected, 1e-12);
    }

    // Seven answers with 0.6 in one bin, four of them right; the article without an answer adds nothing.
    [Fact]
    public void Measure_HandComputedExample_HasTheCalibrationError() =>
        _evaluation.ExpectedCalibrationError.Should().BeApproximately(Math.Abs((7 * 0.6) - 4) / 8, 1e-12);

    // The squares of the probabilities sum to 0.46; each article adds 1 and loses twice the probability of the truth.
    [Fact]
    public void Measure_HandComputedExample_HasTheBrierScore() => _evaluation.BrierScore.Should()
        .BeApproximately(((4 * 0.26) + 0.86 + 1.26 + (2.0 / 3) + 1.46) / 8, 1e-12);

    [Fact]
    public void Measure_HandComputedExample_HasTheReliabilityCurveWithoutTheUnanswered()
    {
        ReliabilityBin bin = _evaluation.Reliability.Should().ContainSingle().Subject;

        (bin.Count, bin.From, bin.To).Should().Be((7, 9.0 / 15, 10.0 / 15));
        bin.MeanConfidence.Should().BeApproximately(0.6, 1e-12);
        bin.Accuracy.Should().BeApproximately(4.0 / 7, 1e-12);
    }

    [Fact]
    public void MostConfused_HandComputedExample_ListsThePairs() => _evaluation.Confusions.MostConfused().Should().Equal(
        new TopicConfusion("a", "b", 1, 1.0 / 3), new TopicConfusion("b", "c", 1, 1.0 / 2), new TopicConfusion("d", "a", 1, 1));

    [Fact]
    public void MostConfused_FewerWanted_ListsTheMostFrequent()
    {
        LabelledArticle[] articles = [new("bac", "a"), new("cab", "a"), new("cab", "a"), new("abc", "b")];

        TopicEvaluation.Measure(new Oracle(), articles).Confusions.MostConfused(1).Should().Equal(new TopicConfusion("a", "c", 2, 2.0 / 3));
    }

    [Fact]
    public void MostConfused_NegativeCount_ThrowsArgumentOutOfRangeException() =>
        _evaluation.Confusions.Invoking(confusions => confusions.MostConfused(-1)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-3)]
    public void Measure_ClassifierWithoutProbabilities_GivesFiniteFigures(double probability)
    {
        var evaluation = TopicEvaluation.Measure(new Oracle { Sure = probability }, Articles);

        double[] figures = [evaluation.LogLoss, evaluation.BrierScore, evaluation.ExpectedCalibrationError];
        figures.Should().OnlyContain(figure => double.IsFinite(figure) && figure >= 0);
    }

    [Fact]
    public void Measure_HandComputedExample_CountsConfusions()
    {
        int[][] expected = [[2, 1, 0, 0], [0, 1, 1, 0], [0, 0, 1, 0], [1, 0, 0, 0]];

        Enumerable.Range(0, 4).Select(actual => Enumerable.Range(0, 4).Select(predicted => _evaluation.Confusions.Count(actual, predicted)))
            .Should().BeEquivalentTo(expected, options => options.WithStrictOrdering());
        _evaluation.Confusions.Topics.Should().Equal("a", "b", "c", "d");
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 4)]
    public void Count_NoSuchTopic_ThrowsArgumentOutOfRangeException(int actual, int predicted) =>
        _evaluation.Confusions.Invoking(confusions => confusions.Count(actual, predicted)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Measure_ProbabilitiesInSeveralBins_ComparesEachBin()
    {
        var oracle = new Oracle { Sure = 0.95 };
        LabelledArticle[] articles = [new("abc", "a"), new("abc", "a"), new("abc", "b"), new("abc", "c")];

        TopicEvaluation.Measure(oracle, articles).ExpectedCalibrationError.Should().BeApproximately(0.45, 1e-12);
    }

    [Fact]
    public void Measure_NoArticles_ThrowsInvalidTrainingData() => FluentActions.Invoking(() => TopicEvaluation.Measure(new Oracle(), []))
        .Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void Measure_ArticleWithoutLabel_NamesTheRow() =>
        FluentActions.Invoking(() => TopicEvaluation.Measure(new Oracle(), [new("abc", "a"), new("abc", " ")]))
            .Should().Throw<ArticleKitException>().WithMessage("Article 2 *");

    [Fact]
    public void Measure_ArticleOfAFileWithoutLabel_NamesItsRowThere() =>
        FluentActions.Invoking(() => TopicEvaluation.Measure(new Oracle(), [new("abc", "a"), new("abc", " ") { Row = 41 }]))
            .Should().Throw<ArticleKitException>().WithMessage("Article 41 *");

    private sealed class Oracle : ITopicClassifier
    {
        public double Sure { get; init; } = 0.6;

        public IReadOnlyList<string> Topics => ["a", "b", "c"];

        public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default) => text.Length == 0
            ? new TopicPrediction([])
            : new TopicPrediction([new($"{text[0]}", Sure), new($"{text[1]}", 0.75 * (1 - Sure)), new($"{text[2]}", 0.25 * (1 - Sure))]);
    }
}
