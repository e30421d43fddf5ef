namespace ArticleKit.Cleaning;

/// <summary>What kind of content a <see cref="ContentBlock"/> is.</summary>
public enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading within the article.</summary>
    Heading,

    /// <summary>One item of a list, or a paragraph of one.</summary>
    ListItem,

    /// <summary>A paragraph of a quotation set apart.</summary>
    Quote,

    /// <summary>Text whose line breaks and blanks count, such as source code.</summary>
    Preformatted,

    /// <summary>Rows of a table: rows separated by line breaks, the cells of a row by tabs.</summary>
    Table,

    /// <summary>An image; it has no text, its caption stands in <see cref="BlockImage.Caption"/>.</summary>
    Figure,

    /// <summary>Something from elsewhere, such as a video or a post of a social network; it has no text.</summary>
    Embed,
}
