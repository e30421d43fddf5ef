namespace ArticleKit.Parquet.Metadata;

/// <summary>What stands before a page.</summary>
internal readonly record struct PageHeader
{
    public const int DataPage = 0;
    public const int DictionaryPage = 2;
    public const int DataPageV2 = 3;

    /// <summary>What kind of page it is; others are passed over.</summary>
    public int Kind { get; private init; }

    /// <summary>Its bytes, once unpacked.</summary>
    public int UnpackedLength { get; private init; }

    /// <summary>Its bytes in the file.</summary>
    public int PackedLength { get; private init; }

    /// <summary>Its values, those that are null included.</summary>
    public int ValueCount { get; private init; }

    /// <summary>How its values are written.</summary>
    public int Encoding { get; private init; }

    /// <summary>How the first version writes which values are null.</summary>
    public int LevelEncoding { get; private init; }

    /// <summary>Of the second version, the bytes that say which values are null; they are never packed.</summary>
    public int LevelLength { get; private init; }

    /// <summary>Of the second version, the bytes before those; none in columns that have no lists.</summary>
    public int RepetitionLength { get; private init; }

    /// <summary>Of the second version, whether the values are packed.</summary>
    public bool IsPacked { get; private init; }

    /// <summary>Reads a header.</summary>
    /// <param name="bytes">What stands there, more or less than the header.</param>
    /// <param name="length">How many of them are the header.</param>
    /// <exception cref="EndOfStreamException">The bytes end before the header does.</exception>
    /// <exception cref="InvalidDataException">The header is damaged.</exception>
    public static PageHeader Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var reader = new ThriftReader(bytes);
        var header = new PageHeader { Kind = -1, IsPacked = true };
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1:
                    header = header with { Kind = reader.ReadInt32(type) };
                    break;
                case 2:
                    header = header with { UnpackedLength = reader.ReadInt32(type) };
                    break;
                case 3:
                    header = header with { PackedLength = reader.ReadInt32(type) };
                    break;
                case 5 or 7 or 8:
                    ThriftReader.Expect(type, ThriftType.Struct);
                    header = id == 8 ? ReadSecondVersion(ref reader, header) : ReadFirstVersion(ref reader, header);
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        length = reader.Position;
        bool isWhole = header is { Kind: >= 0, UnpackedLength: >= 0, PackedLength: >= 0, ValueCount: >= 0, LevelLength: >= 0, RepetitionLength: >= 0 };
        return isWhole ? header : throw new InvalidDataException("The header of a page is damaged.");
    }

    private static PageHeader ReadFirstVersion(ref ThriftReader reader, PageHeader header)
    {
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1:
                    header = header with { ValueCount = reader.ReadInt32(type) };
                    break;
                case 2:
                    header = header with { Encoding = reader.ReadInt32(type) };
                    break;
                case 3 when type == ThriftType.Int32:
                    header = header with { LevelEncoding = reader.ReadInt32(type) };
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        return header;
    }

    private static PageHeader ReadSecondVersion(ref ThriftReader reader, PageHeader header)
    {
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1:
                    header = header with { ValueCount = reader.ReadInt32(type) };
                    break;
                case 4:
                    header = header with { Encoding = reader.ReadInt32(type) };
                    break;
                case 5:
                    header = header with { LevelLength = reader.ReadInt32(type) };
                    break;
                case 6:
                    header = header with { RepetitionLength = reader.ReadInt32(type) };
                    break;
                case 7:
                    header = header with { IsPacked = type != ThriftType.False };
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        return header;
    }
}
