namespace ArticleKit.Parquet.Metadata;

/// <summary>How the values of a column are stored, with the numbers of the format.</summary>
internal enum PhysicalType
{
    Boolean = 0,
    Int32 = 1,
    Int64 = 2,
    Int96 = 3,
    Float = 4,
    Double = 5,
    ByteArray = 6,
    FixedLengthByteArray = 7,
}
