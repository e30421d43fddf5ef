using Microsoft.ML.Data;

namespace ArticleKit.Evaluation.Topics.Trainers;

/// <summary>An article as the trainers of ML.NET read it.</summary>
internal sealed class VectorRow
{
    /// <summary>The number of the topic, from 0; ML.NET makes a key of it.</summary>
    public uint Label { get; set; }

    public VBuffer<float> Features { get; set; }
}
