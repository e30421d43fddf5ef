using System.IO.Compression;
using System.Text;
using ArticleKit.Fuzzing.Corpora;
using ArticleKit.Fuzzing.Mutation.Bytes;
using ArticleKit.Parquet.Tests;
using ArticleKit.TestSupport.WebArchives;
using Parquet;

namespace ArticleKit.Fuzzing.Cases;

/// <summary>Makes files of many articles.</summary>
internal sealed class CorpusMaker(Corpus corpus)
{
    private const int LongestContent = 20_000;
    private const int MostMutations = 4;

    private static readonly CompressionMethod[] Methods =
        [CompressionMethod.None, CompressionMethod.Snappy, CompressionMethod.Gzip, CompressionMethod.Brotli, CompressionMethod.Zstd, CompressionMethod.Lz4Raw];

    private static readonly Lazy<byte[][]> OtherFiles = new(() =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Files"), "*.parquet").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);

    private static readonly string[] Encodings =
        ["", "Content-Encoding: gzip\r\n", "Content-Encoding: deflate\r\n", "Content-Encoding: br\r\n", "Transfer-Encoding: chunked\r\n", "Content-Type: image/png\r\n", "Content-Type text/html\r\n"];

    /// <summary>A web archive, packed or not.</summary>
    public byte[] WebArchive(FuzzRandom random, List<string> steps)
    {
        using var archive = new MemoryStream();
        for (int i = random.From(1, 5); i > 0; i--)
        {
            archive.Write(Record(random, steps, $"record-{i}"));
        }

        byte[] bytes = ByteMutators.Apply(archive.ToArray(), random, steps, random.Below(MostMutations));
        return Compression.Perhaps(bytes, random, steps);
    }

    /// <summary>Lines packed as one member or several, some of them damaged.</summary>
    public byte[] PackedLines(FuzzRandom random, List<string> steps)
    {
        using var packed = new MemoryStream();
        for (int i = random.From(1, 4); i > 0; i--)
        {
            using var gzip = new GZipStream(packed, random.Pick([CompressionLevel.Fastest, CompressionLevel.NoCompression, CompressionLevel.Optimal]), leaveOpen: true);
            gzip.Write(Encoding.UTF8.GetBytes($"{{\"text\":\"{new string('a', random.Size(1, LongestContent))}\"}}\n"));
        }

        steps.Add("members");
        return ByteMutators.Apply(packed.ToArray(), random, steps, random.Below(MostMutations));
    }

    /// <summary>A Parquet file.</summary>
    public byte[] ParquetFile(FuzzRandom random, List<string> steps)
    {
        byte[] file = random.Chance(1, 3) ? OtherFile(random, steps) : OwnFile(random, steps);

        // Most of a file is pages; what says where they are is the end of it.
        int footer = BitConverter.ToInt32(file, file.Length - 8) + 8;
        if (!random.Chance(1, 2) || footer >= file.Length)
        {
            return ByteMutators.Apply(file, random, steps, random.Below(MostMutations));
        }

        steps.Add("footer");
        return [.. file.AsSpan(0, file.Length - footer), .. ByteMutators.Apply(file[^footer..^8], random, steps, random.From(1, MostMutations)), .. file.AsSpan(file.Length - 8)];
    }

    private static byte[] OtherFile(FuzzRandom random, List<string> steps)
    {
        int chosen = random.Below(OtherFiles.Value.Length);
        steps.Add($"file {chosen} of another program");
        return [.. OtherFiles.Value[chosen]];
    }

    private byte[] OwnFile(FuzzRandom random, List<string> steps)
    {
        int rows = random.From(1, 6);
        string?[] texts = [.. Enumerable.Range(0, rows).Select(_ => random.Chance(1, 4) ? null : Content(random, steps))];
        var options = new ParquetOptions { CompressionMethod = random.Pick(Methods), DictionaryEncodingThreshold = random.Chance(1, 2) ? 1 : 0 };
        steps.Add($"{rows} rows, {options.CompressionMethod}");
        return CorpusFile.WriteAsync(
            options,
            random.From(1, 2),
            random.Chance(1, 2) ? CorpusFile.Numbers("id", [.. Enumerable.Range(0, rows).Select(i => (long?)i)]) : CorpusFile.Texts("id", [.. texts.Select((_, i) => $"{i}")]),
            random.Chance(1, 2) ? CorpusFile.Texts("html", texts) : CorpusFile.Bytes("html", [.. texts.Select(text => text is null ? null : Encoding.Latin1.GetBytes(text))]),
            CorpusFile.Texts("title", [.. texts.Select(_ => "a title")])).GetAwaiter().GetResult();
    }

    private byte[] Record(FuzzRandom random, List<string> steps, string id) => random.Below(4) switch
    {
        0 => WarcSample.Record("conversion", id, "text/plain", Encoding.UTF8.GetBytes(Content(random, steps))),
        1 => WarcSample.Record("resource", id, "text/html", Encoding.UTF8.GetBytes(Content(random, steps)), random.Chance(1, 3) ? random.Pick(["0", "-1", "9", "99999999999999999999", "1000000000"]) : null),
        _ => WarcSample.Response(id, Content(random, steps), random.Pick(["200 OK", "200", "301 Moved", "x"]), $"Content-Type: text/html\r\n{random.Pick(Encodings)}"),
    };

    private string Content(FuzzRandom random, List<string> steps)
    {
        string content = corpus.Page(random, steps);
        return content.Length <= LongestContent ? content : content[..LongestContent];
    }
}
