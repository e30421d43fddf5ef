namespace ArticleKit.Cleaning.Metadata;

/// <summary>The kinds of places where a page may name its author.</summary>
internal enum AuthorSource
{
    /// <summary>The author of the article's entry in structured data.</summary>
    Structured,

    /// <summary>A <c>meta</c> element.</summary>
    Meta,

    /// <summary>A labelled value of the card for Twitter.</summary>
    Card,

    /// <summary>Text beside the headline such as "By Ada Moss".</summary>
    Byline,

    /// <summary>An element with <c>rel="author"</c> or <c>itemprop="author"</c>.</summary>
    Marked,

    /// <summary>An element whose class or identifier speaks of an author.</summary>
    Named,

    /// <summary>The same a little farther away.</summary>
    Introduced,

    /// <summary>A link to a page about a person.</summary>
    Linked,

    /// <summary>A name that stands alone beside the headline.</summary>
    Alone,

    /// <summary>A label with a colon anywhere in the page.</summary>
    Labelled,

    /// <summary>A name below the last paragraph.</summary>
    Signature,

    /// <summary>The name of a site that is a person's.</summary>
    Owner,
}
