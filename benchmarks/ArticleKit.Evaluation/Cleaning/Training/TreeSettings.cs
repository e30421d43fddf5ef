namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>How the trees of the block classifier are grown; chosen by cross-validation over sites.</summary>
internal sealed record TreeSettings
{
    /// <summary>How many ensembles are averaged.</summary>
    public int Ensembles { get; init; } = 3;

    /// <summary>How many trees an ensemble has.</summary>
    public int Trees { get; init; } = 60;

    /// <summary>How many leaves a tree has at most; the library is fastest up to 32.</summary>
    public int Leaves { get; init; } = 32;

    public double LearningRate { get; init; } = 0.1;

    public int MinExamplesPerLeaf { get; init; } = 40;

    /// <summary>The share of the features that a tree may use.</summary>
    public double FeatureFraction { get; init; } = 0.4;

    /// <summary>The share of the examples that a tree sees.</summary>
    public double ExampleFraction { get; init; } = 0.8;

    public double L2Regularization { get; init; } = 1;

    public int Seed { get; init; } = 11;
}
