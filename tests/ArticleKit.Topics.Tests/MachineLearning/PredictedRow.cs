using Microsoft.ML;
using Microsoft.ML.Data;

namespace ArticleKit.Topics.Tests.MachineLearning;

/// <summary>What a program that uses ML.NET reads of a row that was classified.</summary>
internal sealed class PredictedRow
{
    public uint PredictedLabel { get; set; }

    public float[] Score { get; set; } = [];

    public float Probability { get; set; }

    /// <summary>Any topics of the synthetic news, with rows of which nothing can be said among them.</summary>
    public static List<LabelledArticle> Articles()
    {
        List<LabelledArticle> articles = SyntheticNews.Generate(7, 60);
        articles.InsertRange(20, [new("", "chess"), new("xyzzy \0 \uD800", "sailing", "")]);
        return articles;
    }

    public static List<PredictedRow> Of(MLContext context, ITransformer transformer, IEnumerable<LabelledArticle> articles) =>
        [.. context.Data.CreateEnumerable<PredictedRow>(transformer.Transform(context.Data.LoadFromArticles(articles)), reuseRowObject: false)];

    /// <summary>Whether the row says what the classifier says.</summary>
    /// <param name="prediction">What the classifier says.</param>
    /// <param name="labels">What the slots stand for.</param>
    public bool Says(TopicPrediction prediction, IReadOnlyList<string> labels)
    {
        if (prediction.Top is not { } top)
        {
            return PredictedLabel == 0 && Probability == 0 && Score.Length == labels.Count && Score.All(score => score == 1f / labels.Count);
        }

        Dictionary<string, double> probabilities = prediction.Topics.ToDictionary(topic => topic.Topic, topic => topic.Probability, StringComparer.Ordinal);
        return PredictedLabel > 0
            && labels[(int)PredictedLabel - 1] == top.Topic
            && Probability == (float)top.Probability
            && Score.SequenceEqual(labels.Select(label => (float)probabilities.GetValueOrDefault(label)));
    }

    public static string[] KeyValues(DataViewSchema schema)
    {
        VBuffer<ReadOnlyMemory<char>> values = default;
        schema["PredictedLabel"].GetKeyValues(ref values);
        return [.. values.DenseValues().Select(value => value.ToString())];
    }
}
