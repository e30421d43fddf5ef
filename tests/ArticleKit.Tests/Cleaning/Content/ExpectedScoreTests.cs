using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Content;

public class ExpectedScoreTests
{
    private static readonly PageDocument Page = PageDocument.Parse(
        string.Concat(Enumerable.Range(1, 8).Select(words => $"<p>{string.Join(' ', Enumerable.Repeat("word", words))}</p>")), ArticleLimits.Default);

    [Fact]
    public void BestThreshold_AnyProbabilities_PromisesNoLessThanAnyOther() =>
        Gen.Double[0, 1].Array[8].Sample(probabilities =>
        {
            double best = Expected(probabilities, ExpectedScore.BestThreshold(Page, probabilities, 0, 1));

            best.Should().BeGreaterThanOrEqualTo(probabilities.Max(threshold => Expected(probabilities, threshold)) - 1e-12);
        });

    [Fact]
    public void BestThreshold_AnyProbabilities_StaysWithinItsBounds() =>
        Gen.Double[0, 1].Array[8].Sample(probabilities => ExpectedScore.BestThreshold(Page, probabilities, 0.3, 0.5).Should().BeInRange(0.3, 0.5));

    private static double Expected(double[] probabilities, double threshold)
    {
        double chosen = 0;
        double right = 0;
        double likely = 0;
        for (int i = 0; i < probabilities.Length; i++)
        {
            likely += Page.Blocks[i].Words * probabilities[i];
            chosen += probabilities[i] > threshold ? Page.Blocks[i].Words : 0;
            right += probabilities[i] > threshold ? Page.Blocks[i].Words * probabilities[i] : 0;
        }

        return chosen + likely == 0 ? 0 : 2 * right / (chosen + likely);
    }
}
