using ArticleKit.Benchmarks.Pages;
using Microsoft.ML;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>The text classifier that the guides of ML.NET show: FeaturizeText with its defaults, and SDCA.</summary>
internal static class StockTopics
{
    private const int Topics = 17;
    private const int ArticlesPerTopic = 30;
    private const int ArticleLength = 1500;

    /// <summary>A classifier of as many topics as the news model has, trained on generated articles.</summary>
    public static PredictionEngine<TopicInput, TopicOutput> Train()
    {
        var context = new MLContext(seed: 1);
        IDataView data = context.Data.LoadFromEnumerable(Enumerable.Range(0, Topics * ArticlesPerTopic).Select(Article));
        ITransformer model = context.Transforms.Conversion.MapValueToKey(nameof(TopicInput.Label))
            .Append(context.Transforms.Text.FeaturizeText("Features", nameof(TopicInput.Text)))
            .Append(context.MulticlassClassification.Trainers.SdcaMaximumEntropy())
            .Fit(data);
        return context.Model.CreatePredictionEngine<TopicInput, TopicOutput>(model);
    }

    // The words of a topic are those that its generator makes up; what they are has no bearing on the time that a prediction takes.
    private static TopicInput Article(int number)
    {
        string label = $"topic{number % Topics}";
        return new TopicInput { Label = label, Text = $"{label} {new StoryGenerator(number).Story(ArticleLength)} {label}" };
    }
}
