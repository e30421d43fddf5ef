using Parquet;
using Parquet.Schema;

namespace ArticleKit.Parquet.Tests;

/// <summary>Writes corpora with the library that others write them with.</summary>
internal static class CorpusFile
{
    /// <summary>A column of strings.</summary>
    public static (DataField Field, Func<ParquetRowGroupWriter, Task> Write) Texts(string name, params string?[] values)
    {
        var field = new DataField<string>(name);
        return (field, writer => writer.WriteAsync(field, values!));
    }

    /// <summary>A column of bytes.</summary>
    public static (DataField Field, Func<ParquetRowGroupWriter, Task> Write) Bytes(string name, params byte[]?[] values)
    {
        var field = new DataField<byte[]>(name);
        return (field, writer => writer.WriteAsync(field, values!));
    }

    /// <summary>A column of numbers.</summary>
    public static (DataField Field, Func<ParquetRowGroupWriter, Task> Write) Numbers<TValue>(string name, params TValue?[] values)
        where TValue : struct
    {
        var field = new DataField<TValue?>(name);
        return (field, writer => writer.WriteAsync<TValue>(field, values.AsMemory()));
    }

    /// <summary>A file with row groups that are alike.</summary>
    public static async Task<byte[]> WriteAsync(
        ParquetOptions options, int rowGroups, params (DataField Field, Func<ParquetRowGroupWriter, Task> Write)[] columns)
    {
        using var stream = new MemoryStream();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(column => column.Field)), stream, options))
        {
            for (int i = 0; i < rowGroups; i++)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                foreach ((_, Func<ParquetRowGroupWriter, Task> write) in columns)
                {
                    await write(group);
                }
            }
        }

        return stream.ToArray();
    }

    /// <summary>A file with one row group.</summary>
    public static Task<byte[]> WriteAsync(params (DataField Field, Func<ParquetRowGroupWriter, Task> Write)[] columns) =>
        WriteAsync(new ParquetOptions(), 1, columns);
}
