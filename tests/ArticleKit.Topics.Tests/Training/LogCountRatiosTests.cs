using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;
using CsCheck;

namespace ArticleKit.Topics.Tests.Training;

public sealed class LogCountRatiosTests
{
    private const int Features = 8;
    private const int Topics = 5;

    [Fact]
    public void Deviations_AnyRows_AreThoseOfEveryRatio() => RandomRows.Of(Features, Topics).Sample(rows =>
    {
        double[] deviations = LogCountRatios.Deviations(rows, Features, Topics);

        double[] expected = Naive(rows);
        for (int feature = 0; feature < Features; feature++)
        {
            deviations[feature].Should().BeApproximately(expected[feature], 1e-5);
        }
    });

    [Fact]
    public void Deviations_FeatureOfOneTopic_IsAboveThatOfAll()
    {
        TrainingRow[] rows = [.. Enumerable.Range(0, 30).Select(i =>
            new TrainingRow(new SparseVector([0, 1 + (i % 3)], [1, 1]), [i % 3], 1))];

        double[] deviations = LogCountRatios.Deviations(rows, 4, 3);

        deviations[0].Should().BeApproximately(0, 1e-6);
        deviations[1].Should().BeGreaterThan(2);
    }

    [Fact]
    public void Deviations_ArticlesWithoutFeatures_AreFinite() => LogCountRatios
        .Deviations([new TrainingRow(SparseVector.Empty, [0], 1), new TrainingRow(SparseVector.Empty, [1], 1)], 2, 2)
        .Should().OnlyContain(deviation => deviation == 0);

    /// <summary>Every ratio by its definition: features times topics.</summary>
    private static double[] Naive(TrainingRow[] rows)
    {
        const double Smoothing = 0.03;
        double[][] inside = [.. Enumerable.Range(0, Features).Select(_ => new double[Topics])];
        double[] totals = new double[Features];
        foreach ((SparseVector vector, int[] labels, float weight) in rows)
        {
            for (int i = 0; i < vector.Indices.Length; i++)
            {
                double value = vector.Values[i] * (double)weight;
                totals[vector.Indices[i]] += value;
                foreach (int topic in labels)
                {
                    inside[vector.Indices[i]][topic] += value;
                }
            }
        }

        double all = totals.Sum();
        return [.. Enumerable.Range(0, Features).Select(feature =>
        {
            double[] ratios = [.. Enumerable.Range(0, Topics).Select(topic =>
            {
                double size = Enumerable.Range(0, Features).Sum(other => inside[other][topic]);
                double p = (inside[feature][topic] + Smoothing) / (size + (Smoothing * Features));
                double q = (Math.Max(0, totals[feature] - inside[feature][topic]) + Smoothing) / (all - size + (Smoothing * Features));
                return Math.Log(p / q);
            })];
            double mean = ratios.Average();
            return Math.Sqrt(ratios.Average(ratio => (ratio - mean) * (ratio - mean)));
        })];
    }
}
