namespace ArticleKit.Parquet.Metadata;

/// <summary>A column of a file, or a group of columns, at the top of its schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ordinal">Its place among the columns that hold values; -1 of a group.</param>
/// <param name="Type">How its values are stored; null of a group.</param>
/// <param name="IsRepeated">Whether a row may have several values.</param>
/// <param name="IsOptional">Whether a row may have none.</param>
/// <param name="IsText">Whether its bytes are stated to be UTF-8.</param>
internal sealed record FileColumn(string Name, int Ordinal, PhysicalType? Type, bool IsRepeated, bool IsOptional, bool IsText)
{
    /// <summary>Whether each of its rows has one string at most.</summary>
    public bool IsString => Ordinal >= 0 && !IsRepeated && Type == PhysicalType.ByteArray;

    /// <summary>Whether each of its rows has one whole number at most.</summary>
    public bool IsInteger => Ordinal >= 0 && !IsRepeated && Type is PhysicalType.Int32 or PhysicalType.Int64;
}
