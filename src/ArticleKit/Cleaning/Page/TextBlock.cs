using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Page;

/// <summary>A run of text that nothing but inline elements interrupts.</summary>
internal sealed record TextBlock
{
    /// <summary>The index of the nearest element around it that is not inline.</summary>
    public required int Node { get; init; }

    /// <summary>The parser's node that its first characters stand in.</summary>
    public required HtmlNode First { get; init; }

    /// <summary>What kind of text it is; each row of a table is a block of its own.</summary>
    public required BlockKind Kind { get; init; }

    /// <summary>From 1 to 6 for a heading, else 0.</summary>
    public required int Level { get; init; }

    /// <summary>The text, with white space folded unless it is preformatted.</summary>
    public required string Text { get; init; }

    public required int Words { get; init; }

    /// <summary>How many of the words stand in links.</summary>
    public required int LinkWords { get; init; }

    /// <summary>How many of the words stand in bold or italic type.</summary>
    public required int EmphasisWords { get; init; }

    /// <summary>Which list or table row it is part of, so that neighbours of the same one can be told from strangers; -1 for none.</summary>
    public required int Group { get; init; }

    public double LinkDensity => Words == 0 ? 0 : (double)LinkWords / Words;
}
