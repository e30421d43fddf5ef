namespace ArticleKit.Parquet.Metadata;

/// <summary>Reads what a file says of its row groups.</summary>
/// <param name="columns">The columns that are asked for; null where none is.</param>
internal sealed class RowGroupReader(FileColumn?[] columns)
{
    /// <summary>Reads all row groups.</summary>
    /// <param name="reader">Stands before the list.</param>
    /// <param name="type">The type of the field that holds it.</param>
    public List<RowGroup> Read(ref ThriftReader reader, ThriftType type)
    {
        List<RowGroup> groups = [];
        ulong rows = 0;
        int count = reader.ReadStructs(type);
        for (int i = 0; i < count; i++)
        {
            groups.Add(ReadGroup(ref reader));
            rows += (ulong)groups[^1].RowCount;
            if (rows > long.MaxValue)
            {
                throw new InvalidDataException("The metadata is damaged: it states more rows than can be counted.");
            }
        }

        return groups;
    }

    private RowGroup ReadGroup(ref ThriftReader reader)
    {
        (long rows, long bytes) = (-1, 0);
        var chunks = new ColumnChunk?[columns.Length];
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1:
                    ReadChunks(ref reader, type, chunks);
                    break;
                case 2:
                    bytes = reader.ReadInt64(type);
                    break;
                case 3:
                    rows = reader.ReadInt64(type);
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        Check(rows, bytes, chunks);
        return new RowGroup(rows, bytes, chunks);
    }

    private void Check(long rows, long bytes, ColumnChunk?[] chunks)
    {
        bool isWhole = rows >= 0 && bytes >= 0;
        for (int i = 0; i < columns.Length; i++)
        {
            isWhole &= columns[i] is not { } column || (chunks[i] is { } chunk && chunk.Type == column.Type && chunk.ValueCount == rows);
        }

        if (!isWhole)
        {
            throw new InvalidDataException("The metadata is damaged: what it says of a row group does not fit together.");
        }
    }

    private void ReadChunks(ref ThriftReader reader, ThriftType type, ColumnChunk?[] chunks)
    {
        int count = reader.ReadStructs(type);
        for (int i = 0; i < count; i++)
        {
            int place = Array.FindIndex(columns, column => column?.Ordinal == i);
            if (place < 0)
            {
                reader.Skip(ThriftType.Struct);
                continue;
            }

            ColumnChunk? chunk = ReadChunk(ref reader, columns[place]!.Name);
            for (int same = place; same < columns.Length; same++)
            {
                chunks[same] = columns[same]?.Ordinal == i ? chunk : chunks[same];
            }
        }
    }

    private static ColumnChunk? ReadChunk(ref ThriftReader reader, string name)
    {
        ColumnChunk? chunk = null;
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1:
                    throw new InvalidDataException($"The column '{name}' is in another file.");
                case 3:
                    ThriftReader.Expect(type, ThriftType.Struct);
                    chunk = ReadMetadata(ref reader);
                    break;
                case 8 or 9:
                    throw new InvalidDataException($"The column '{name}' is encrypted.");
                default:
                    reader.Skip(type);
                    break;
            }
        }

        return chunk;
    }

    private static ColumnChunk ReadMetadata(ref ThriftReader reader)
    {
        (int physical, int codec, long values, long data, long dictionary) = (-1, 0, -1, 0, 0);
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 1:
                    physical = reader.ReadInt32(type);
                    break;
                case 4:
                    codec = reader.ReadInt32(type);
                    break;
                case 5:
                    values = reader.ReadInt64(type);
                    break;
                case 9:
                    data = reader.ReadInt64(type);
                    break;
                case 11:
                    dictionary = reader.ReadInt64(type);
                    break;
                default:
                    reader.Skip(type);
                    break;
            }
        }

        // Some programs write 0 where there is no dictionary.
        return new ColumnChunk((PhysicalType)physical, codec, values, dictionary > 0 && dictionary < data ? dictionary : data);
    }
}
