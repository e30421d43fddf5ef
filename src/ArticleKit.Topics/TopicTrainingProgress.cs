namespace ArticleKit.Topics;

/// <summary>How far a training has come.</summary>
/// <param name="Stage">What is under way.</param>
/// <param name="Done">How many items of this stage are done: articles, parts of the data, or topics.</param>
/// <param name="Total">How many items the stage has; 0 where that is not known.</param>
public readonly record struct TopicTrainingProgress(TopicTrainingStage Stage, int Done, int Total);
