namespace ArticleKit.Evaluation.Cleaning;

/// <summary>An extractor under test.</summary>
internal interface ICleaner
{
    string Name { get; }

    ExtractedPage Clean(LabelledPage page);
}

/// <summary>What an extractor found.</summary>
internal sealed record ExtractedPage(string Text, string? Title, string? Author, DateTimeOffset? Published);
