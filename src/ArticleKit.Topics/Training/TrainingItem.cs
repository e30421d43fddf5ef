namespace ArticleKit.Topics.Training;

/// <summary>An article to learn from, with one label or several.</summary>
/// <param name="Text">Its text; may be empty.</param>
/// <param name="Title">Its title; may be null.</param>
/// <param name="Labels">Its labels, distinct and in ordinal order.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Group">Articles with the same number are alike, and held out together; null to tell by the title.</param>
internal readonly record struct TrainingItem(string Text, string? Title, string[] Labels, double Weight, ulong? Group = null);
