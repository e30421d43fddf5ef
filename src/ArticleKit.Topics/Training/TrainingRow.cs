using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>An article as the trainer sees it.</summary>
/// <param name="Vector">Its features, weighed.</param>
/// <param name="Labels">The numbers of its topics, ascending.</param>
/// <param name="Weight">How much it counts; 1 on average.</param>
internal readonly record struct TrainingRow(SparseVector Vector, int[] Labels, float Weight);
