using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>What a topic mapping of ML.NET adds to a row.</summary>
internal sealed class TopicAnswer
{
    /// <summary>The slot of the predicted topic plus one; 0 where nothing can be said.</summary>
    public uint PredictedLabel { get; set; }

    public VBuffer<float> Score { get; set; }

    public float Probability { get; set; }
}
