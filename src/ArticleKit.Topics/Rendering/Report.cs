namespace ArticleKit.Topics.Rendering;

/// <summary>What an evaluation says, before it is known in what it will be written.</summary>
/// <param name="Title">The heading.</param>
/// <param name="Tables">The tables, in order.</param>
internal sealed record Report(string Title, IReadOnlyList<ReportTable> Tables);
