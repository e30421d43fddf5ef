namespace ArticleKit.Topics.Training;

/// <summary>What a linear trainer learned.</summary>
/// <param name="Biases">One for each topic.</param>
/// <param name="Values">The weights, those of one feature beside each other.</param>
internal sealed record LinearWeights(float[] Biases, float[] Values);
