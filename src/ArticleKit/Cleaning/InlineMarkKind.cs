namespace ArticleKit.Cleaning;

/// <summary>What an <see cref="InlineMark"/> makes of the words that it covers.</summary>
public enum InlineMarkKind
{
    /// <summary>A link to an address of the web or of e-mail.</summary>
    Link,

    /// <summary>Stress, shown as italic type.</summary>
    Emphasis,

    /// <summary>Strong importance, shown as bold type.</summary>
    Strong,

    /// <summary>Text that was removed or no longer holds, shown struck through.</summary>
    Strikethrough,

    /// <summary>Text below the line.</summary>
    Subscript,

    /// <summary>Text above the line.</summary>
    Superscript,

    /// <summary>Source code, keys and output of computers.</summary>
    Code,
}
