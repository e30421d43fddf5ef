using CsCheck;

namespace ArticleKit.Topics.Tests;

public class MultiLabelTopicEvaluationTests
{
    private static readonly MultiLabelledArticle[] Articles =
    [
        new("x0.9 y0.4 z0.6", ["y", " x ", "x"]), new("x0.1 y0.2 z0.3", []), new("z0.7 x0.7 y0.1", ["z", "w"]), new("", ["y"]),
    ];

    private readonly MultiLabelTopicEvaluation _evaluation = MultiLabelTopicEvaluation.Measure(new Oracle(), Articles);

    [Fact]
    public void Measure_HandComputedExample_CountsArticles() =>
        (_evaluation.Articles, _evaluation.Unanswered, _evaluation.Threshold).Should().Be((4, 1, 0.5));

    // Four topics predicted, two of them right; five true ones.
    [Fact]
    public void Measure_HandComputedExample_HasMicroFigures() => new[] { _evaluation.MicroPrecision, _evaluation.MicroRecall, _evaluation.MicroF1 }
        .Should().Equal([0.5, 0.4, 4.0 / 9], (left, right) => Math.Abs(left - right) < 1e-12);

    [Fact]
    public void Measure_HandComputedExample_HasFiguresOfEachTopic() => _evaluation.Topics.Should().BeEquivalentTo(
        [
            new TopicFigures("x", 0.5, 1, 2.0 / 3, 1),
            new TopicFigures("y", 0, 0, 0, 2),
            new TopicFigures("z", 0.5, 1, 2.0 / 3, 1),
            new TopicFigures("w", 0, 0, 0, 1),
        ],
        options => options.WithStrictOrdering().Using<double>(pair => pair.Subject.Should().BeApproximately(pair.Expectation, 1e-12)).WhenTypeIs<double>());

    [Fact]
    public void Measure_HandComputedExample_HasFiguresOfArticles()
    {
        _evaluation.MacroF1.Should().BeApproximately(1.0 / 3, 1e-12);
        _evaluation.ArticleF1.Should().BeApproximately((0.5 + 1 + 0.5 + 0) / 4, 1e-12);
        _evaluation.SubsetAccuracy.Should().BeApproximately(0.25, 1e-12);
        _evaluation.HammingLoss.Should().BeApproximately(5.0 / 16, 1e-12);
    }

    [Fact]
    public void Measure_HandComputedExample_HasTheRankingPrecision() => _evaluation.LabelRankingAveragePrecision.Should()
        .BeApproximately((((1 + (2.0 / 3)) / 2) + 1 + (0.5 / 2) + (1.0 / 3)) / 4, 1e-12);

    // The topic that the classifier does not know, and the one of the article that it says nothing of, are certain errors.
    [Fact]
    public void Measure_HandComputedExample_HasTheLogLoss() => _evaluation.LogLoss.Should().BeApproximately(
        -((3 * Math.Log(0.9)) + (2 * Math.Log(0.4)) + Math.Log(0.8) + (2 * Math.Log(0.7)) + Math.Log(0.3) + (2 * Math.Log(1e-15))) / 13, 1e-9);

    [Fact]
    public void Measure_HandComputedExample_HasEveryDecisionInTheReliabilityCurve()
    {
        _evaluation.Reliability.Sum(bin => bin.Count).Should().Be(13);
        _evaluation.Reliability[0].Should().Be(new ReliabilityBin(0, 1.0 / 15, 4, 0, 0.5));
    }

    [Fact]
    public void Measure_HigherThreshold_PredictsFewerTopics() =>
        MultiLabelTopicEvaluation.Measure(new Oracle(), Articles, threshold: 0.8).MicroPrecision.Should().Be(1);

    [Fact]
    public void Measure_PerfectClassifier_HasPerfectFigures()
    {
        MultiLabelledArticle[] articles = [new("x1 y1 z0", ["x", "y"]), new("x0 y0 z1", ["z"]), new("x0 y0 z0", [])];

        var evaluation = MultiLabelTopicEvaluation.Measure(new Oracle(), articles);

        new[] { evaluation.MicroF1, evaluation.MacroF1, evaluation.ArticleF1, evaluation.SubsetAccuracy, evaluation.LabelRankingAveragePrecision }
            .Should().AllBeEquivalentTo(1.0);
        new[] { evaluation.HammingLoss, evaluation.LogLoss, evaluation.ExpectedCalibrationError }.Should().AllBeEquivalentTo(0.0);
    }

    [Fact]
    public void Measure_AnyPredictions_RanksAsCountedOneByOne() =>
        Gen.Select(Gen.Int[0, 4].Array[6], Gen.Bool.Array[6]).Array[1, 8].Sample(rows =>
        {
            double expected = rows.Average(row => Ranking(row.Item1, row.Item2));
            var articles = rows.Select(row => new MultiLabelledArticle(
                string.Join(' ', row.Item1.Select((value, i) => FormattableString.Invariant($"{Oracle.Six[i]}{value / 4.0}"))),
                [.. Oracle.Six.Where((_, i) => row.Item2[i])]));

            MultiLabelTopicEvaluation.Measure(new Oracle { Topics = Oracle.Six }, articles)
                .LabelRankingAveragePrecision.Should().BeApproximately(expected, 1e-9);
        });

    [Theory]
    [InlineData(0)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void Measure_NoSuchThreshold_ThrowsArgumentOutOfRangeException(double threshold) =>
        FluentActions.Invoking(() => MultiLabelTopicEvaluation.Measure(new Oracle(), Articles, threshold)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Measure_NoArticles_ThrowsInvalidTrainingData() => FluentActions.Invoking(() => MultiLabelTopicEvaluation.Measure(new Oracle(), []))
        .Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InvalidTrainingData);

    [Fact]
    public void Measure_EmptyLabel_NamesTheRow() =>
        FluentActions.Invoking(() => MultiLabelTopicEvaluation.Measure(new Oracle(), [new("x1", ["x"]), new("x1", ["x", " "]) { Row = 9 }]))
            .Should().Throw<ArticleKitException>().WithMessage("Article 9 has an empty label.");

    [Fact]
    public void Render_Evaluation_HasTheFigures()
    {
        _evaluation.ToText().Split('\n').Should().ContainInOrder("  Hamming loss                     0.313", "  z          0.500   1.000  0.667         1");
        _evaluation.ToMarkdown().Should().Contain("| subset accuracy | 0.250 |");
        System.Xml.Linq.XDocument.Parse(_evaluation.ToHtml()).Root!.Value.Should().Contain("label ranking average precision");
    }

    private static double Ranking(int[] scores, bool[] truth)
    {
        int[] topics = [.. Enumerable.Range(0, scores.Length).Where(i => truth[i])];
        return topics.Length == 0
            ? 1
            : topics.Average(i => topics.Count(other => scores[other] >= scores[i]) / (double)scores.Count(score => score >= scores[i]));
    }

    /// <summary>Says what the text says: letters with their probabilities.</summary>
    private sealed class Oracle : ITopicClassifier
    {
        public static readonly string[] Six = ["a", "b", "c", "d", "e", "f"];

        public IReadOnlyList<string> Topics { get; init; } = ["x", "y", "z"];

        public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default) => new(text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new TopicScore(word[..1], double.Parse(word.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture))));
    }
}
