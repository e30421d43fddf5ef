using ArticleKit.Topics.Training;
using CsCheck;

namespace ArticleKit.Topics.Tests.Training;

public sealed class SquaredHingeLossTests
{
    private static readonly SquaredHingeLoss Loss = new();
    private static readonly Gen<float> Output = Gen.Float[-5, 5];
    private static readonly Gen<float> Label = Gen.Bool.Select(isOf => isOf ? 1f : 0f);

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(3, 1, 0)]
    [InlineData(0, 1, 1)]
    [InlineData(-1, 1, 4)]
    [InlineData(-1, 0, 0)]
    [InlineData(0.5f, 0, 2.25)]
    public void Loss_IsTheSquareOfTheGap(float output, float label, double expected) => Loss.Loss(output, label).Should().BeApproximately(expected, 1e-6);

    [Fact]
    public void Derivative_AnyOutput_IsTheSlopeOfTheLoss() => Gen.Select(Output, Label).Sample((output, label) =>
    {
        const float Step = 0.01f;
        double slope = (Loss.Loss(output + Step, label) - Loss.Loss(output - Step, label)) / ((output + Step) - (double)(output - Step));
        Loss.Derivative(output, label).Should().BeApproximately((float)slope, 0.03f);
    });

    // The dual loss is -conjugate(-dual): the least of loss(output) + dual * output over all outputs, up to its sign by the label.
    [Fact]
    public void DualLoss_AnyDual_IsTheLeastOfLossAndDualTimesOutput() => Gen.Select(Gen.Float[0, 4], Label).Sample((size, label) =>
    {
        float dual = label > 0 ? size : -size;
        double least = Enumerable.Range(-5000, 10_001).Min(i => Loss.Loss(i / 1000f, label) + (dual * (i / 1000.0)));
        Loss.DualLoss(label, dual).Should().BeApproximately(least, 1e-3);
    });

    [Theory]
    [InlineData(1, -0.1f)]
    [InlineData(0, 0.1f)]
    public void DualLoss_WrongSign_IsNotAllowed(float label, float dual) => Loss.DualLoss(label, dual).Should().Be(double.NegativeInfinity);

    [Fact]
    public void DualUpdate_AnyState_MaximizesTheDual() =>
        Gen.Select(Output, Label, Gen.Float[0, 4], Gen.Float[0.01f, 10]).Sample((output, label, size, norm) =>
        {
            float dual = label > 0 ? size : -size;

            float update = Loss.DualUpdate(output, label, dual, Loss.ComputeDualUpdateInvariant(norm), 1);

            double best = Gain(update);
            best.Should().BeGreaterThanOrEqualTo(Gain(0) - 1e-4);
            foreach (double other in new[] { -0.5, -0.1, -0.01, 0.01, 0.1, 0.5 })
            {
                Gain(update + (float)other).Should().BeLessThanOrEqualTo(best + 1e-4);
            }

            // What a step of one dual variable adds to the dual objective: its own loss, the output that it moves, and half its square.
            double Gain(float step) => Loss.DualLoss(label, dual + step) - (output * (double)step) - (norm * (double)step * step / 2);
        });
}
