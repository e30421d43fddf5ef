namespace ArticleKit.Parquet.Metadata;

/// <summary>A column of a file, or a group of columns, at the top of its schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Ordinal">Its place among the columns that hold values; -1 of a group.</param>
/// <param name="Type">How its values are stored; null of a group.</param>
/// <param name="IsRepeated">Whether a row may have several values.</param>
/// <param name="IsOptional">Whether a row may have none.</param>
/// <param name="Meaning">What its values are stated to mean.</param>
internal sealed record FileColumn(string Name, int Ordinal, PhysicalType? Type, bool IsRepeated, bool IsOptional, ValueMeaning Meaning)
{
    /// <summary>Whether each of its rows has one string at most.</summary>
    public bool IsString => IsReadable && Type == PhysicalType.ByteArray;

    /// <summary>Whether its bytes are stated to be UTF-8.</summary>
    public bool IsText => Meaning == ValueMeaning.Text;

    /// <summary>Whether each of its rows has one whole number at most.</summary>
    public bool IsInteger => IsReadable && Type is PhysicalType.Int32 or PhysicalType.Int64;

    /// <summary>Whether it is stated that none of its rows has a value.</summary>
    public bool IsNothing => Ordinal >= 0 && Meaning == ValueMeaning.Nothing;

    /// <summary>How its values are to be read.</summary>
    public StoredType Stored => new(Type ?? default, Meaning == ValueMeaning.Unsigned);

    private bool IsReadable => Ordinal >= 0 && !IsRepeated && Meaning is not (ValueMeaning.Nothing or ValueMeaning.Other);
}
