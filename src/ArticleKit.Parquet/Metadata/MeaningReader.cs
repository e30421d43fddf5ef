namespace ArticleKit.Parquet.Metadata;

/// <summary>Tells what the values of a column mean, by both ways in which files state it (Apache Parquet, "Logical types").</summary>
internal static class MeaningReader
{
    private const int Decimal = 5;
    private const int Integer = 10;

    /// <summary>The meaning as the older way states it.</summary>
    /// <param name="convertedType">Its number.</param>
    /// <param name="scale">Of a fraction, how many of its digits stand behind the point.</param>
    public static ValueMeaning OfConvertedType(int convertedType, int scale) => convertedType switch
    {
        0 or 4 or 19 => ValueMeaning.Text, // UTF8, ENUM, JSON
        Decimal => OfDecimal(scale),
        6 or 7 or 8 or 9 or 10 => ValueMeaning.Other, // DATE, TIME_*, TIMESTAMP_*
        11 or 12 or 13 or 14 => ValueMeaning.Unsigned, // UINT_*
        _ => ValueMeaning.AsStored,
    };

    /// <summary>Reads the meaning as the newer way states it: a union of which one member is there.</summary>
    /// <param name="reader">Stands before the union.</param>
    /// <param name="type">The type of the field that holds it.</param>
    public static ValueMeaning ReadLogicalType(ref ThriftReader reader, ThriftType type)
    {
        ThriftReader.Expect(type, ThriftType.Struct);
        ValueMeaning meaning = ValueMeaning.AsStored;
        for (int id = 0; reader.ReadField(ref id, out ThriftType field);)
        {
            ThriftReader.Expect(field, ThriftType.Struct);
            (int scale, bool isUnsigned) = ReadMember(ref reader);
            meaning = id switch
            {
                1 or 4 or 12 => ValueMeaning.Text, // STRING, ENUM, JSON
                Decimal => OfDecimal(scale),
                6 or 7 or 8 => ValueMeaning.Other, // DATE, TIME, TIMESTAMP
                Integer when isUnsigned => ValueMeaning.Unsigned,
                11 => ValueMeaning.Nothing, // UNKNOWN
                _ => ValueMeaning.AsStored,
            };
        }

        return meaning;
    }

    /// <summary>Reads a member of the union: what it has first is the digits of a fraction behind the point, and second whether an integer has a sign.</summary>
    private static (int Scale, bool IsUnsigned) ReadMember(ref ThriftReader reader)
    {
        (int scale, bool isUnsigned) = (0, false);
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1 when type == ThriftType.Int32:
                    scale = reader.ReadInt32(type);
                    break;
                case 2:
                    isUnsigned = type == ThriftType.False;
                    reader.Skip(type);
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        return (scale, isUnsigned);
    }

    // A fraction without digits behind the point is a whole number.
    private static ValueMeaning OfDecimal(int scale) => scale == 0 ? ValueMeaning.AsStored : ValueMeaning.Other;
}
