using ArticleKit.Corpora;
using Parquet;

namespace ArticleKit.Parquet.Tests;

/// <summary>Whatever is done to a file, reading it ends: with records, or by telling that it is damaged.</summary>
public sealed class HostileFileTests
{
    private const int MostRecords = 10_000;

    [Theory]
    [InlineData(CompressionMethod.None)]
    [InlineData(CompressionMethod.Snappy)]
    [InlineData(CompressionMethod.Gzip)]
    [InlineData(CompressionMethod.Zstd)]
    [InlineData(CompressionMethod.Brotli)]
    [InlineData(CompressionMethod.Lz4Raw)]
    public async Task ReadRecordsAsync_AnyByteChanged_EndsWithRecordsOrInvalidData(CompressionMethod method) =>
        await ReadChangedAsync(await SampleAsync(method), 0x01, 0x80, 0xFF);

    [Theory]
    [InlineData("arrow-v2-uncompressed")]
    [InlineData("arrow-v2-snappy")]
    [InlineData("arrow-differences")]
    [InlineData("duckdb-v2-uncompressed")]
    public async Task ReadRecordsAsync_AnyByteOfAnotherProgramChanged_EndsWithRecordsOrInvalidData(string name) =>
        await ReadChangedAsync(await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Files", $"{name}.parquet")), 0x01, 0x80);

    [Theory]
    [InlineData(CompressionMethod.None)]
    [InlineData(CompressionMethod.Zstd)]
    public async Task ReadRecordsAsync_CutOffAnywhere_IsInvalidData(CompressionMethod method)
    {
        byte[] file = await SampleAsync(method);
        for (int length = 0; length < file.Length; length++)
        {
            (await ReadAsync(file[..length])).Should().BeFalse($"only {length} of {file.Length} bytes are there");
        }
    }

    [Fact]
    public async Task ReadRecordsAsync_FooterNestedMillionsDeep_IsInvalidData()
    {
        // A structure in a structure and so on: whoever calls himself for each does not survive it.
        byte[] nested = new byte[4_000_000];
        Array.Fill(nested, (byte)0x1C);

        (await ReadAsync(WithFooter(nested))).Should().BeFalse();
    }

    [Theory]
    [InlineData("29 FC FF FF FF FF 07")] // A schema of 2^31 elements.
    [InlineData("29 0C 49 FC FF FF FF FF 07")] // As many row groups.
    [InlineData("88 FF FF FF FF 0F 48 FF FF FF FF 07")] // Strings as long.
    [InlineData("15 FF FF FF FF FF FF FF FF FF FF FF FF")] // A number without an end.
    public async Task ReadRecordsAsync_FooterThatPromisesTooMuch_TakesNoMemory(string bytes)
    {
        byte[] footer = Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
        long before = GC.GetAllocatedBytesForCurrentThread();

        (await ReadAsync(WithFooter(footer))).Should().BeFalse();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000_000);
    }

    [Fact]
    public async Task ReadRecordsAsync_BillionsOfNull_TakeNoMemory()
    {
        byte[] file = await CorpusFile.WriteAsync(
            new ParquetOptions { CompressionMethod = CompressionMethod.None }, 1, CorpusFile.Texts("text", new string?[1_000_000]));
        using var stream = new MemoryStream(file);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long count = 0;
        await foreach (CorpusRecord record in ParquetFormat.Default.ReadRecordsAsync(stream))
        {
            record.Error!.Code.Should().Be("missing_content");
            if (++count == 10_000)
            {
                break;
            }
        }

        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(1_000_000);
    }

    private static Task<byte[]> SampleAsync(CompressionMethod method) => CorpusFile.WriteAsync(
        new ParquetOptions { CompressionMethod = method },
        2,
        CorpusFile.Numbers<int>("id", 1, null, 3, 4),
        CorpusFile.Texts("html", "<p>The harbour was closed.</p>", null, "<p>It opened again.</p>", null),
        CorpusFile.Texts("text", null, "a plain text", null, "another"),
        CorpusFile.Texts("title", "same", "same", "same", "same"));

    /// <summary>Reads a file once for each of its bytes and each change of it.</summary>
    private static async Task ReadChangedAsync(byte[] file, params byte[] changes)
    {
        byte[] changed = new byte[file.Length];
        foreach (byte change in changes)
        {
            for (int i = 0; i < file.Length; i++)
            {
                file.CopyTo(changed, 0);
                changed[i] ^= change;
                await ReadAsync(changed);
            }
        }
    }

    private static byte[] WithFooter(byte[] footer) => [.. "PAR1"u8, .. footer, .. BitConverter.GetBytes(footer.Length), .. "PAR1"u8];

    /// <summary>Reads a file to its end, or till there are more records than the sample has by far.</summary>
    /// <returns>False if it is told to be damaged.</returns>
    private static async Task<bool> ReadAsync(byte[] file)
    {
        using var stream = new MemoryStream(file);
        int count = 0;
        try
        {
            await foreach (CorpusRecord record in ParquetFormat.Default.ReadRecordsAsync(stream))
            {
                (record.IsArticle ? record.Article.Id : record.Error.Message).Should().NotBeNull();
                if (++count == MostRecords)
                {
                    break;
                }
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
