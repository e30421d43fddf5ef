using ArticleKit.Summarization.Algorithms.News;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ArticleKit.Evaluation.Summaries.Training;

/// <summary>
/// Learns <see cref="NewsWeights"/>: a logistic model tells which of two summaries is the better one. In each round but the first the pairs are
/// drawn from what the model of the round before would choose, since only there it matters; the weights are the means of those rounds.
/// </summary>
internal sealed class NewsWeightsTrainer(int seed)
{
    private const int Rounds = 5;
    private const int PairsOfArticle = 300;
    private const float Regularization = 1;
    private const double WeightOfReward = 10;
    private const double TitleToCentroid = 1;

    /// <summary>Learns from articles, each of which counts as much as its weight says.</summary>
    public NewsWeights Train(IReadOnlyList<(TrainingArticle Article, double Weight)> articles)
    {
        double[]? model = null;
        double[] mean = new double[NewsFeatures.Count + 1];
        for (int round = 0; round < Rounds; round++)
        {
            var random = new Random(seed + round);
            double[] current = Fit([.. articles.SelectMany(item => Draw(item.Article.Candidates, item.Weight, model, random))]);
            for (int i = 0; i < mean.Length && round > 0; i++)
            {
                mean[i] += current[i] / (Rounds - 1);
            }

            model = current;
        }

        // The articles have no titles, so that nothing is learned of them.
        mean[(int)NewsFeature.Title] = TitleToCentroid * mean[(int)NewsFeature.Centroid];
        return Scale(mean, articles);
    }

    private static IEnumerable<SummaryPair> Draw(IReadOnlyList<CandidateSummary> candidates, double weight, double[]? model, Random random)
    {
        double[] upTo = Probabilities(candidates, model);
        for (int i = 0; i < PairsOfArticle && candidates.Count > 1; i++)
        {
            CandidateSummary one = candidates[Pick(upTo, random)];
            CandidateSummary other = candidates[Pick(upTo, random)];
            double difference = one.Reward - other.Reward;
            if (difference != 0)
            {
                yield return new SummaryPair
                {
                    Features = [.. one.Features.Zip(other.Features, (left, right) => left - right)],
                    Label = difference > 0,
                    Weight = (float)(Math.Abs(difference) * WeightOfReward * weight),
                };
            }
        }
    }

    /// <summary>The cumulative probabilities with which a model would choose each candidate; the same for all without a model.</summary>
    private static double[] Probabilities(IReadOnlyList<CandidateSummary> candidates, double[]? model)
    {
        double[] sums = [.. candidates.Select(candidate => model is null ? 0 : candidate.Features.Zip(model, (value, weight) => value * weight).Sum())];
        double highest = sums.Max();
        double[] odds = Array.ConvertAll(sums, sum => Math.Exp(sum - highest));
        double total = odds.Sum();
        double upTo = 0;
        return Array.ConvertAll(odds, odd => upTo += odd / total);
    }

    private static int Pick(double[] upTo, Random random)
    {
        int index = Array.BinarySearch(upTo, random.NextDouble());
        return Math.Min(index < 0 ? ~index : index, upTo.Length - 1);
    }

    private static double[] Fit(List<SummaryPair> pairs)
    {
        var context = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(SummaryPair));
        schema[nameof(SummaryPair.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, NewsFeatures.Count + 1);
        var trainer = context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            ExampleWeightColumnName = nameof(SummaryPair.Weight),
            L1Regularization = 0,
            L2Regularization = Regularization,
            MaximumNumberOfIterations = 500,
            NumberOfThreads = 1,
        });
        return [.. trainer.Fit(context.Data.LoadFromEnumerable(pairs, schema)).Model.SubModel.Weights.Select(weight => (double)weight)];
    }

    /// <summary>Makes the range of scores that of the sentences the model was learned from.</summary>
    private static NewsWeights Scale(double[] values, IReadOnlyList<(TrainingArticle Article, double Weight)> articles)
    {
        var weights = new NewsWeights(values[..^1], values[^1], 0, 1);
        double[] sums = [.. articles.SelectMany(item => item.Article.Sums(weights))];
        return new NewsWeights(values[..^1], values[^1], sums.Min(), sums.Max());
    }
}
