namespace ArticleKit.Topics;

/// <summary>What a training is busy with, in the order of the work.</summary>
public enum TopicTrainingStage
{
    /// <summary>The articles are read and cut into n-grams.</summary>
    ReadingArticles,

    /// <summary>The n-grams to keep are chosen, and the articles become vectors.</summary>
    SelectingFeatures,

    /// <summary>Weights are learned from parts of the data and tried on the rest, for the calibration of probabilities.</summary>
    Calibrating,

    /// <summary>The weights of the model are learned from all of the data.</summary>
    LearningWeights,
}
