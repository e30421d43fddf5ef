using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleKit.Corpora;
using ArticleKit.Parquet;
using Parquet;
using Parquet.Schema;

namespace ArticleKit.Evaluation.Streams;

/// <summary><c>corpus-reading</c>: how fast corpora are read, beside the framework's stream that unpacks gzip and does nothing else.</summary>
internal sealed class CorpusReadingCommand : Command
{
    private const int RowsOfGroup = 500;

    private readonly Option<int> _articles = new("--articles") { Description = "How many pages.", DefaultValueFactory = _ => 2_000 };
    private readonly Option<int> _length = new("--length") { Description = "The characters of a page.", DefaultValueFactory = _ => 60_000 };
    private readonly Option<int> _rounds = new("--rounds") { Description = "How often; the best counts.", DefaultValueFactory = _ => 5 };

    public CorpusReadingCommand()
        : base("corpus-reading", "Prints how many megabytes a second, unpacked, are read of each format.")
    {
        Options.Add(_articles);
        Options.Add(_length);
        Options.Add(_rounds);
        SetAction((arguments, cancellationToken) => RunAsync(arguments.GetValue(_articles), arguments.GetValue(_length), arguments.GetValue(_rounds), cancellationToken));
    }

    private static async Task<int> RunAsync(int count, int length, int rounds, CancellationToken cancellationToken)
    {
        string[] pages = [.. Enumerable.Range(0, count).Select(i => SyntheticArticles.Page(i, length))];
        byte[] warc = [.. pages.SelectMany(Record)];
        byte[] lines = [.. pages.SelectMany(page => JsonSerializer.SerializeToUtf8Bytes(new { html = page }).Append((byte)'\n'))];
        byte[] packed = Pack(warc);
        Console.WriteLine("| what | MB, unpacked | MB/s |\n|---|---:|---:|");
        await MeasureAsync("gzip, unpacked by the framework and thrown away", warc.Length, rounds, () => CountAsync(new GZipStream(new MemoryStream(packed), CompressionMode.Decompress), cancellationToken));
        await MeasureAsync("WARC", warc.Length, rounds, () => ReadAsync(CorpusFormat.Warc, warc, count, cancellationToken));
        await MeasureAsync("WARC, gzip in members of 60,000 bytes", warc.Length, rounds, () => ReadAsync(CorpusFormat.Warc, packed, count, cancellationToken));
        await MeasureAsync("JSON Lines", lines.Length, rounds, () => ReadAsync(CorpusFormat.JsonLines, lines, count, cancellationToken));
        byte[] packedLines = Pack(lines);
        await MeasureAsync("JSON Lines, gzip", lines.Length, rounds, () => ReadAsync(CorpusFormat.JsonLines, packedLines, count, cancellationToken));
        foreach (CompressionMethod method in (CompressionMethod[])[CompressionMethod.None, CompressionMethod.Snappy, CompressionMethod.Zstd])
        {
            byte[] file = await WriteParquetAsync(pages, method);
            await MeasureAsync($"Parquet, {method}", pages.Sum(page => (long)Encoding.UTF8.GetByteCount(page)), rounds, () => ReadAsync(ParquetFormat.Default, file, count, cancellationToken));
        }

        return 0;
    }

    private static byte[] Record(string page)
    {
        byte[] block = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"u8, .. Encoding.UTF8.GetBytes(page)];
        string header = string.Create(
            CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:a>\r\nWARC-Target-URI: https://example.org/a\r\nContent-Type: application/http\r\nContent-Length: {block.Length}\r\n\r\n");
        return [.. Encoding.UTF8.GetBytes(header), .. block, .. "\r\n\r\n"u8];
    }

    /// <summary>Packs about a page a member, as crawls are.</summary>
    private static byte[] Pack(byte[] bytes)
    {
        const int MemberLength = 60_000;
        using var packed = new MemoryStream();
        foreach (byte[] part in bytes.Chunk(MemberLength))
        {
            using var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true);
            gzip.Write(part);
        }

        return packed.ToArray();
    }

    private static async Task<byte[]> WriteParquetAsync(string[] pages, CompressionMethod method)
    {
        var field = new DataField<string>("html");
        using var stream = new MemoryStream();
        await using (ParquetWriter writer = await ParquetWriter.CreateAsync(new ParquetSchema(field), stream, new ParquetOptions { CompressionMethod = method }))
        {
            foreach (string[] rows in pages.Chunk(RowsOfGroup))
            {
                using ParquetRowGroupWriter group = writer.CreateRowGroup();
                await group.WriteAsync(field, rows);
            }
        }

        return stream.ToArray();
    }

    private static async Task MeasureAsync(string name, long length, int rounds, Func<Task> read)
    {
        double best = double.MaxValue;
        for (int i = 0; i <= rounds; i++)
        {
            long begin = Stopwatch.GetTimestamp();
            await read();
            best = Math.Min(best, Stopwatch.GetElapsedTime(begin).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {length / 1e6:N0} | {length / 1e6 / best:N0} |"));
    }

    private static async Task CountAsync(Stream stream, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[131_072];
        await using (stream)
        {
            while (await stream.ReadAsync(buffer, cancellationToken) > 0)
            {
            }
        }
    }

    private static async Task ReadAsync(CorpusFormat format, byte[] file, int expected, CancellationToken cancellationToken)
    {
        using var stream = new MemoryStream(file);
        int count = 0;
        await foreach (CorpusRecord record in format.ReadRecordsAsync(stream, null, cancellationToken))
        {
            count += record.IsArticle ? 1 : 0;
        }

        if (count != expected)
        {
            throw new InvalidOperationException($"{count} of {expected} articles were read.");
        }
    }
}
