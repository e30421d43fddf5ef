namespace ArticleKit.Tool.Training;

/// <summary>An article whose topics are known, as it stands in a file.</summary>
/// <param name="Row">The number of its line or row.</param>
/// <param name="Text">Its text.</param>
/// <param name="Title">Its title, if there is one.</param>
/// <param name="Labels">Its topics; exactly one unless <paramref name="IsList"/>.</param>
/// <param name="IsList">Whether the file gives a list of topics.</param>
internal sealed record LabelledRow(long Row, string Text, string? Title, IReadOnlyList<string> Labels, bool IsList);
