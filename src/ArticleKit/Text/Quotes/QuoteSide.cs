namespace ArticleKit.Text.Quotes;

/// <summary>What a mark may be, by its form and its neighbours.</summary>
internal enum QuoteSide : byte
{
    /// <summary>No quotation mark: an apostrophe or a measure.</summary>
    None,

    /// <summary>It opens.</summary>
    Opens,

    /// <summary>It closes.</summary>
    Closes,

    /// <summary>It closes what is open and opens where nothing is.</summary>
    Either,
}
