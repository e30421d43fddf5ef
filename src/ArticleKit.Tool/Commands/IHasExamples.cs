namespace ArticleKit.Tool.Commands;

/// <summary>A command whose help ends with more than its options.</summary>
internal interface IHasExamples
{
    /// <summary>What stands at the end of the help.</summary>
    string Examples { get; }
}
