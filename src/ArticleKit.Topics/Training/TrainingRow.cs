using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>An article as the trainer sees it.</summary>
/// <param name="Vector">Its n-grams, weighed.</param>
/// <param name="Label">The number of its topic.</param>
/// <param name="Weight">How much it counts; 1 on average.</param>
internal readonly record struct TrainingRow(SparseVector Vector, int Label, float Weight);
