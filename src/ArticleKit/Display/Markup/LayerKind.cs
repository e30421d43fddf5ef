namespace ArticleKit.Display.Markup;

/// <summary>What can be marked in the text of a report; the elements of a lower one stand around those of a higher one.</summary>
internal enum LayerKind
{
    /// <summary>A sentence that is hard to read.</summary>
    Hard,

    /// <summary>A sentence of the summary.</summary>
    Summary,

    /// <summary>A quotation.</summary>
    Quotation,

    /// <summary>A link of the article.</summary>
    Link,

    /// <summary>Words that the article shows as important.</summary>
    Strong,

    /// <summary>Words that the article stresses.</summary>
    Emphasis,

    /// <summary>Words that the article has struck out.</summary>
    Strikethrough,

    /// <summary>Lowered characters.</summary>
    Subscript,

    /// <summary>Raised characters.</summary>
    Superscript,

    /// <summary>Code within a line.</summary>
    Code,

    /// <summary>A mention of a keyphrase.</summary>
    Keyphrase,
}
