namespace ArticleKit.Parquet.Metadata;

/// <summary>What the values of a column are stated to mean, as far as it matters here.</summary>
internal enum ValueMeaning
{
    /// <summary>What they are stored as: bytes, or numbers with a sign.</summary>
    AsStored,

    /// <summary>Text in UTF-8.</summary>
    Text,

    /// <summary>Numbers without a sign.</summary>
    Unsigned,

    /// <summary>No value at all: a column of which its writer knew nothing but null.</summary>
    Nothing,

    /// <summary>Something that is not the number or the bytes that stand for it, as a date or a fraction.</summary>
    Other,
}
