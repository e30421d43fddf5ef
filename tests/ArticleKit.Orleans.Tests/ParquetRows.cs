using Parquet;
using Parquet.Schema;

namespace ArticleKit.Orleans.Tests;

/// <summary>Writes Parquet files with the library that others write them with.</summary>
internal static class ParquetRows
{
    /// <summary>A file with the columns <c>id</c> and <c>text</c>.</summary>
    /// <param name="rowGroups">The rows of each row group.</param>
    public static async Task<byte[]> FileOfAsync(params IReadOnlyList<(string? Id, string? Text)[]> rowGroups)
    {
        var id = new DataField<string>("id");
        var text = new DataField<string>("text");
        using var stream = new MemoryStream();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(id, text), stream))
        {
            foreach ((string? Id, string? Text)[] rows in rowGroups)
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                await group.WriteAsync(id, rows.Select(row => row.Id).ToArray()!);
                await group.WriteAsync(text, rows.Select(row => row.Text).ToArray()!);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Row groups of articles with the ids <c>a0</c>, <c>a1</c>, and so on.</summary>
    public static Task<byte[]> FileOfAsync(int rowGroups, int rowsOfEach, int first = 0) => FileOfAsync(
        [.. Enumerable.Range(0, rowGroups).Select(group => Enumerable.Range(first + (group * rowsOfEach), rowsOfEach)
            .Select(i => ((string?)$"a{i}", (string?)$"The council met on Tuesday and talked about number {i}. Nobody was against the plan of the harbour company."))
            .ToArray())]);
}
