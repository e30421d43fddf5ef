using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Tests.Model;

public class LinearTopicModelTests
{
    // Up to 3 words are a short text, from 12 on a long one, where biases speak for cooking.
    private static readonly LinearTopicModel WithRule = (new ModelBody() with { LongTexts = (4, 12, 2, [-1, 1], 3) }).Read();

    [Fact]
    public void Predict_TextBetweenShortAndLong_MixesBothWaysOfJudging()
    {
        double[] chess = [.. new[] { 1, 3, 5, 8, 12, 40 }.Select(words => Probability(WithRule, Rooks(words)))];

        chess[1].Should().BeApproximately(chess[0], 1e-6);
        chess[2].Should().BeLessThan(chess[1] - 0.01);
        chess[3].Should().BeLessThan(chess[2] - 0.01);
        chess[4].Should().BeLessThan(chess[3] - 0.01);
        chess[5].Should().BeApproximately(chess[4], 1e-6);
    }

    [Fact]
    public void Predict_NothingKnown_IsNull()
    {
        WithRule.Predict("Nobody knows this.", null, out var coverage).Should().BeNull();
        WithRule.Predict("", null, out _).Should().BeNull();

        (coverage.Words, coverage.Known).Should().Be((3, 0));
    }

    [Fact]
    public void Predict_TopicsThatDoNotExcludeEachOther_HaveProbabilitiesOfTheirOwn()
    {
        LinearTopicModel model = (new ModelBody() with { IsMultiLabel = true, Offset = -1 }).Read();

        double[] probabilities = model.Predict("rook", null, out _)!;

        // The score of chess is 1 and that of cooking 0, the slope is 5.
        probabilities[0].Should().BeApproximately(1 / (1 + Math.Exp(-4)), 1e-6);
        probabilities[1].Should().BeApproximately(1 / (1 + Math.Exp(1)), 1e-6);
    }

    [Fact]
    public void Trace_ShortText_HasTheScoresOfThePrediction()
    {
        TopicScores scores = WithRule.Trace("rook", null, out _);

        scores.Biases.Should().Equal(0, 0);
        scores.Topics[0].Should().BeApproximately(1, 1e-6f);
        scores.Topics[1].Should().Be(0);
        scores.Probabilities.Slope.Should().Be(5);
        scores.Probabilities.Of(scores.Topics).Should().Equal(WithRule.Predict("rook", null, out _));
    }

    [Fact]
    public void Trace_LongText_HasTheBiasesAndProbabilitiesOfTheRule()
    {
        TopicScores scores = WithRule.Trace(Rooks(40), null, out _);

        scores.Biases.Should().Equal(-1, 1);
        scores.Topics[0].Should().BeApproximately(0, 1e-6f);
        scores.Topics[1].Should().Be(1);
        scores.Probabilities.Of(scores.Topics).Should().Equal(WithRule.Predict(Rooks(40), null, out _));
    }

    [Fact]
    public void Trace_Varieties_DecidesByTheBest()
    {
        // Functions 0 and 2 are of chess; the last one has the higher bias.
        LinearTopicModel model = (new ModelBody() with { Biases = [0, 0, 3], Varieties = [0, 1, 0], Planes = [1, 1, 1, 1, 0, 0] }).Read();

        TopicScores scores = model.Trace("rook", null, out _);

        scores.Deciding.Should().HaveCount(2);
        scores.Deciding[0].Should().Equal(2);
        scores.Deciding[1].Should().Equal(1);
        scores.Topics[0].Should().Be(3);
    }

    [Fact]
    public void Trace_NothingKnown_HasTheBiasesAsScores() => WithRule.Trace("", null, out _).Topics.Should().Equal(0, 0);

    private static string Rooks(int words) => string.Join(' ', Enumerable.Repeat("rook", words));

    private static double Probability(LinearTopicModel model, string text) => model.Predict(text, null, out _)![0];
}
