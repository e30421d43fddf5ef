namespace ArticleKit.Evaluation;

/// <summary>How far a long piece of work has come.</summary>
/// <param name="Activity">What is under way, such as <c>cleaning aeb</c>.</param>
/// <param name="Done">How many of its items are done.</param>
/// <param name="Total">How many items there are; 0 where that is not known.</param>
internal readonly record struct EvaluationProgress(string Activity, int Done, int Total);
