using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>An article whose text stands in a script of its page, or in an attribute that a script reads.</summary>
internal sealed class ScriptedArticle
{
    /// <summary>The text as a page of its own.</summary>
    public required PageDocument Page { get; init; }

    /// <summary>The markup of that page.</summary>
    public required string Html { get; init; }

    /// <summary>What of it was chosen.</summary>
    public required ContentSelection Selection { get; init; }

    /// <summary>The element that holds the data, as <see cref="ContentBlock.XPath"/> has it.</summary>
    public required string XPath { get; init; }

    /// <summary>Where that element begins in the page as it was given.</summary>
    public required int Position { get; init; }

    /// <summary>The text and its blocks, all of which come from the element that holds the data.</summary>
    /// <param name="html">The page that the article was found in, as it was given.</param>
    /// <param name="baseAddress">What relative addresses in that page are relative to; null if that is not known.</param>
    public (string Text, IReadOnlyList<ContentBlock> Blocks) Join(string html, Uri? baseAddress)
    {
        (string text, IReadOnlyList<ContentBlock> blocks) = ArticleText.Join(Page, Html, Selection.Chosen, baseAddress, Selection.Probabilities);
        int line = new LineCounter(html).LineAt(Position);
        return (text, [.. blocks.Select(block => block with { XPath = XPath, Line = line })]);
    }
}
