namespace ArticleKit.Topics;

/// <summary>How far a cross-validation has come.</summary>
/// <param name="Fold">Which fold is held out, the first being 1.</param>
/// <param name="Folds">The number of folds.</param>
/// <param name="Training">How far the training without this fold has come; null when the fold is done.</param>
/// <param name="Evaluation">How good that classifier was on the fold; null before it is done.</param>
public sealed record TopicCrossValidationProgress(int Fold, int Folds, TopicTrainingProgress? Training, TopicEvaluation? Evaluation);
