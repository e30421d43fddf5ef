namespace ArticleKit.Cleaning.Scripts;

/// <summary>What an entry of structured text is, whatever the system that wrote it calls it.</summary>
internal enum ComponentKind
{
    /// <summary>The entry does not say.</summary>
    Untyped,

    /// <summary>Something that no known system writes.</summary>
    Unknown,

    /// <summary>A run of characters within a block.</summary>
    Text,

    /// <summary>A link within a block.</summary>
    Link,

    /// <summary>A line break within a block.</summary>
    Break,

    /// <summary>Bold text.</summary>
    Strong,

    /// <summary>Italic text.</summary>
    Emphasis,

    /// <summary>Code within a block.</summary>
    Code,

    Paragraph,
    Heading,
    List,
    NumberedList,
    Item,
    NumberedItem,
    Quote,
    Preformatted,
    Table,
    Row,
    Cell,

    /// <summary>Markup as a string.</summary>
    Markup,

    /// <summary>Blocks in a row.</summary>
    Container,

    /// <summary>An image, an advertisement or the like: nothing to read.</summary>
    Dropped,
}
