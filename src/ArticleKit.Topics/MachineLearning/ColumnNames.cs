namespace ArticleKit.Topics.MachineLearning;

/// <summary>What columns are called where nothing else is said; those that ML.NET has a name for have that.</summary>
internal static class ColumnNames
{
    public const string Text = "Text";
    public const string Title = "Title";
    public const string Label = "Label";
    public const string Weight = "Weight";
    public const string PredictedLabel = "PredictedLabel";
    public const string Score = "Score";
    public const string Probability = "Probability";
}
