namespace ArticleKit.Cleaning;

/// <summary>What kind of text a <see cref="ContentBlock"/> is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading within the article.</summary>
    Heading,

    /// <summary>One item of a list.</summary>
    ListItem,

    /// <summary>A quotation set apart.</summary>
    Quote,

    /// <summary>Text whose line breaks and blanks count, such as source code.</summary>
    Preformatted,

    /// <summary>One row of a table, its cells separated by tabs.</summary>
    TableRow,
}
