namespace ArticleKit.Quotations;

/// <summary>Where a quotation has its attribution.</summary>
internal enum AttributionPlace
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>Right before or behind it.</summary>
    Beside,

    /// <summary>In the sentence that it is a part of.</summary>
    Sentence,
}
