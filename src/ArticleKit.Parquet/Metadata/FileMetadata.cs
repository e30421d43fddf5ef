namespace ArticleKit.Parquet.Metadata;

/// <summary>What a file says of itself in its footer (Apache Parquet, "Parquet file format", parquet.thrift).</summary>
internal sealed class FileMetadata
{
    private FileMetadata(IReadOnlyList<FileColumn> columns, FileColumn?[] chosen, IReadOnlyList<RowGroup> rowGroups) =>
        (Columns, Chosen, RowGroups) = (columns, chosen, rowGroups);

    /// <summary>The columns, and groups of columns, at the top of the schema.</summary>
    public IReadOnlyList<FileColumn> Columns { get; }

    /// <summary>The columns with the names that were asked for, in their order; null where there is none.</summary>
    public FileColumn?[] Chosen { get; }

    /// <summary>The row groups in the order of the file.</summary>
    public IReadOnlyList<RowGroup> RowGroups { get; }

    /// <summary>Reads a footer.</summary>
    /// <param name="footer">Its bytes.</param>
    /// <param name="names">The columns that are asked for.</param>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static FileMetadata Read(ReadOnlySpan<byte> footer, IReadOnlyList<string> names)
    {
        try
        {
            List<FileColumn> columns = ReadSchema(footer);
            FileColumn?[] chosen = [.. names.Select(name => columns.Find(column => column.Name == name))];
            FileColumn?[] stored = [.. chosen.Select(column => column is { IsString: true } or { IsInteger: true } ? column : null)];
            return new FileMetadata(columns, chosen, ReadRowGroups(footer, stored));
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("The metadata is damaged: it ends before its end.", exception);
        }
    }

    private static List<FileColumn> ReadSchema(ReadOnlySpan<byte> footer)
    {
        var reader = new ThriftReader(footer);
        List<FileColumn> columns = [];
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            if (id == 2)
            {
                columns = SchemaReader.Read(ref reader, type);
            }
            else
            {
                reader.Skip(type);
            }
        }

        return columns;
    }

    private static List<RowGroup> ReadRowGroups(ReadOnlySpan<byte> footer, FileColumn?[] columns)
    {
        var reader = new ThriftReader(footer);
        List<RowGroup> groups = [];
        for (int id = 0; reader.ReadField(ref id, out ThriftType type);)
        {
            switch (id)
            {
                case 4:
                    groups = new RowGroupReader(columns).Read(ref reader, type);
                    break;
                case 8:
                    throw new InvalidDataException("The file is encrypted.");
                default:
                    reader.Skip(type);
                    break;
            }
        }

        return groups;
    }
}
