using Microsoft.ML.Data;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>What a topic mapping of ML.NET adds to a row.</summary>
internal sealed class TopicAnswer
{
    /// <summary>Beyond any slot, which ML.NET makes a missing key of.</summary>
    public const uint Unknown = uint.MaxValue;

    /// <summary>
    /// The slot of the predicted topic; <see cref="Unknown"/> where nothing can be said. ML.NET makes a key of it, which is one more.
    /// </summary>
    public uint PredictedLabel { get; set; }

    public VBuffer<float> Score { get; set; }

    public float Probability { get; set; }
}
