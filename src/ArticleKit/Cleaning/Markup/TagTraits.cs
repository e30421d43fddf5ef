namespace ArticleKit.Cleaning.Markup;

/// <summary>How an element behaves in a tree of HTML, after the WHATWG HTML standard, section 13.2 (parsing).</summary>
[Flags]
internal enum TagTraits
{
    None = 0,

    /// <summary>Has no content and no end tag.</summary>
    Void = 1,

    /// <summary>Begins on a line of its own, so that text before and after it is separate.</summary>
    Block = 2,

    /// <summary>Its start tag ends an open paragraph.</summary>
    ClosesParagraph = 4,

    /// <summary>An end tag of an inline element does not reach past it.</summary>
    Special = 8,

    /// <summary>An implied end tag does not reach past it.</summary>
    Scope = 16,

    /// <summary>Belongs in the head of the page.</summary>
    Head = 32,

    /// <summary>h1 to h6.</summary>
    Heading = 64,

    /// <summary>Where the search for an open item of a list ends.</summary>
    Item = 128,

    /// <summary>A table or a part of one in which only other parts may stand.</summary>
    Grid = 256,

    /// <summary>Its content is no markup, or none that is shown.</summary>
    Opaque = 512,
}
