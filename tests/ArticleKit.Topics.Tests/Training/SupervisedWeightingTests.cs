using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public sealed class SupervisedWeightingTests
{
    private static readonly TopicTrainingOptions Options = new() { HashBits = 10 };

    // Two n-grams of words, and one feature of form.
    private static readonly Vocabulary Words = new([3, 7, FeatureSpace.FormStart(10)], [10, 10, 10], [], 10);

    private static readonly TrainingRow[] Rows = [.. Enumerable.Range(0, 20).Select(i =>
        new TrainingRow(new SparseVector(i % 2 == 0 ? [0, 1, 2] : [0, 2], i % 2 == 0 ? [0.6f, 0.8f, 0.3f] : [1, 0.3f]), [i % 2], 1))];

    [Fact]
    public void Choose_PowerZero_EmphasizesNothing()
    {
        byte[] emphases = SupervisedWeighting.Choose(Rows, Words, 2, 0);

        emphases.Should().BeEmpty();
        SupervisedWeighting.Apply(Rows, emphases, new TextVectorizer(Options, Words)).Should().BeSameAs(Rows);
    }

    [Fact]
    public void Choose_FeatureOfOneTopic_WeighsMoreThanOneOfBoth()
    {
        byte[] emphases = SupervisedWeighting.Choose(Rows, Words, 2, 1);

        emphases[1].Should().BeGreaterThan(emphases[0]);
        Emphasis.Decode(emphases[2]).Should().Be(1, "form is not emphasized");
    }

    [Fact]
    public void Choose_HigherPower_EmphasizesMore()
    {
        byte[] half = SupervisedWeighting.Choose(Rows, Words, 2, 0.5);
        byte[] whole = SupervisedWeighting.Choose(Rows, Words, 2, 1);

        (whole[1] - whole[0]).Should().BeCloseTo(2 * (half[1] - half[0]), 2);
    }

    [Fact]
    public void Apply_Emphases_KeepsTheLengthAndLeavesTheRowsAsTheyWere()
    {
        float[] before = [.. Rows[0].Vector.Values];

        TrainingRow[] emphasized = SupervisedWeighting.Apply(Rows, [128, 144, 128], new TextVectorizer(Options, Words));

        // The second is doubled, and both are brought back to unit length.
        double length = Math.Sqrt((0.6 * 0.6) + (1.6 * 1.6));
        emphasized[0].Vector.Values[0].Should().BeApproximately((float)(0.6 / length), 1e-5f);
        emphasized[0].Vector.Values[1].Should().BeApproximately((float)(1.6 / length), 1e-5f);
        emphasized[0].Vector.Values[2].Should().BeApproximately(0.3f, 1e-5f);
        Rows[0].Vector.Values.Should().Equal(before);
    }
}
