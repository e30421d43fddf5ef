using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public class FormWeightsTests
{
    private const int Bits = 10;

    // One word and two features of form, with the numbers 1 and 2.
    private static readonly Vocabulary Vocabulary =
        new([5, FeatureSpace.FormStart(Bits), FeatureSpace.FormStart(Bits) + 1], [20, 10, 10], [], Bits);

    private static readonly SparseVector First = new([1], [0.3f]);
    private static readonly SparseVector Second = new([2], [0.3f]);

    [Fact]
    public void Fit_FormTellsTheTopic_AddsToTheScoreOfIt()
    {
        FormWeights weights = Fit([.. Enumerable.Range(0, 200).Select(row => row % 2 == 0 ? (new float[2], First, 0) : (new float[2], Second, 1))], [0, 1]);

        float[] first = weights.Add([0, 0], First);
        float[] second = weights.Add([0, 0], Second);

        first[0].Should().BeGreaterThan(first[1]);
        second[1].Should().BeGreaterThan(second[0]);
    }

    [Fact]
    public void Fit_OneTopicIsMoreFrequent_HasTheHigherBias()
    {
        FormWeights weights = Fit([.. Enumerable.Range(0, 200).Select(row => (new float[2], SparseVector.Empty, row % 4 == 0 ? 1 : 0))], [0, 1]);

        weights.Biases[0].Should().BeGreaterThan(weights.Biases[1]);
        weights.Values.Should().OnlyContain(value => value == 0);
    }

    [Fact]
    public void Fit_EitherVarietyOfATopic_LeavesTheChoiceToTheScores()
    {
        // The first two functions are of topic 0, and each is right for half of its articles.
        FormWeights weights = Fit(
            [.. Enumerable.Range(0, 300).Select(row => (Enumerable.Range(0, 3).Select(i => i == row % 3 ? 1f : -1).ToArray(), SparseVector.Empty, row % 3 / 2))],
            [0, 0, 1]);

        weights.Biases[0].Should().BeApproximately(weights.Biases[1], 0.05f);
        weights.Add([1, -1, -1], SparseVector.Empty).Should().HaveElementAt(0, weights.Biases[0] + 1);
    }

    [Fact]
    public void Add_AnyForm_IsWhatBiasesAndValuesSay()
    {
        FormWeights weights = Fit([.. Enumerable.Range(0, 60).Select(row => row % 3 == 0 ? (new[] { 1f, 0 }, First, 0) : (new[] { 0, 1f }, Second, 1))], [0, 1]);

        float[] sums = weights.Add([0.5f, -0.25f], new SparseVector([1, 2], [0.1f, 0.2f]));

        for (int function = 0; function < 2; function++)
        {
            float expected = (function == 0 ? 0.5f : -0.25f) + weights.Biases[function]
                + (0.1f * weights.Values[function]) + (0.2f * weights.Values[2 + function]);
            sums[function].Should().BeApproximately(expected, 1e-5f);
        }
    }

    [Fact]
    public void Fit_ExtremeScores_StaysFinite()
    {
        FormWeights weights = Fit([.. Enumerable.Range(0, 100).Select(row => (new[] { 1e6f, -1e6f }, First, row % 2))], [0, 1]);

        weights.Biases.Concat(weights.Values).Should().OnlyContain(value => float.IsFinite(value));
    }

    [Fact]
    public void Fit_NoArticles_AddsNothing()
    {
        FormWeights weights = Fit([], [0, 1]);

        weights.Add([1, 2], First).Should().Equal(1, 2);
    }

    private static FormWeights Fit((float[] Scores, SparseVector Form, int Topic)[] rows, int[] topicOf) => FormWeights.Fit(
        Array.ConvertAll(rows, row => row.Scores),
        Array.ConvertAll(rows, row => row.Form),
        Array.ConvertAll(rows, row => row.Topic),
        topicOf,
        Vocabulary);
}
