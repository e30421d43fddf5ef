namespace ArticleKit.Cleaning.Explanation;

/// <summary>What decided over a block of text: whether it is a part of the article.</summary>
public enum BlockRule
{
    /// <summary>Dropped: the classifier of blocks holds it for improbable that the block is content.</summary>
    Unlikely,

    /// <summary>Kept: the classifier of blocks holds it for probable that the block is content.</summary>
    Likely,

    /// <summary>
    /// Dropped: the classifier found nearly nothing on the page, so that rules chose instead of it, and the block stands outside of the
    /// main element or in an unwanted part of it.
    /// </summary>
    OutsideMainElement,

    /// <summary>Kept: the classifier found nearly nothing on the page, and the block stands in the main element that rules chose.</summary>
    InMainElement,

    /// <summary>Kept: an item, a row or a quotation in the middle of a list, a table or paragraphs that were kept.</summary>
    Gap,

    /// <summary>Dropped: the block is a part of the readers' comments.</summary>
    Comment,

    /// <summary>Dropped: the block belongs to another article below this one.</summary>
    FurtherArticle,

    /// <summary>Dropped: the block is nothing but a link, between the paragraphs of an article.</summary>
    LinkTeaser,

    /// <summary>Kept: the block stands beside paragraphs that were kept, in the same element, and the classifier was of two minds about all of them.</summary>
    Sibling,

    /// <summary>Kept: a post from a social network, quoted between the paragraphs.</summary>
    EmbeddedPost,

    /// <summary>Kept: the words of the block stand in what the page's structured data calls the body of the article.</summary>
    StatedBody,

    /// <summary>Dropped: the names in the page call the block hidden, as text for screen readers or for print is.</summary>
    Hidden,

    /// <summary>Dropped: the caption or the credit of an image.</summary>
    Caption,

    /// <summary>Dropped: a line that only tells when the article was published or changed.</summary>
    DateLine,

    /// <summary>Dropped: a part of a box about the author or of a side column, or a mention of a related article.</summary>
    Box,

    /// <summary>Dropped: another block says the same in the same words.</summary>
    Repetition,

    /// <summary>Dropped: the block repeats the title.</summary>
    RepeatedTitle,

    /// <summary>Dropped: a heading with nothing below it.</summary>
    LooseHeading,

    /// <summary>Dropped: a line that leads on to another article, such as "Read also", with or without the link.</summary>
    RelatedLabel,

    /// <summary>Dropped: the page shows no more than the beginning of its article, and the text that a script of the page holds took its place.</summary>
    ReplacedByScript,
}
