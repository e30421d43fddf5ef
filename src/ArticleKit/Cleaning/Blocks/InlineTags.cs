using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>Tells which elements mark the words in them.</summary>
internal static class InlineTags
{
    /// <summary>The mark that an element stands for; null if it stands for none.</summary>
    public static InlineMarkKind? MarkOf(Tag tag) => tag switch
    {
        Tag.A => InlineMarkKind.Link,
        Tag.B or Tag.Strong => InlineMarkKind.Strong,
        Tag.I or Tag.Em or Tag.Cite => InlineMarkKind.Emphasis,
        Tag.S or Tag.Strike or Tag.Del => InlineMarkKind.Strikethrough,
        Tag.Sub => InlineMarkKind.Subscript,
        Tag.Sup => InlineMarkKind.Superscript,
        Tag.Code or Tag.Kbd or Tag.Samp or Tag.Tt => InlineMarkKind.Code,
        _ => null,
    };
}
