namespace ArticleKit.Evaluation.Cleaning;

/// <summary>An extractor under test.</summary>
internal interface ICleaner
{
    string Name { get; }

    ExtractedPage Clean(LabelledPage page);
}
