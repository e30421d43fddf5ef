using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ArticleKit.Corpora;
using ArticleKit.Parquet;
using ArticleKit.TestSupport;
using ArticleKit.TestSupport.WebArchives;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Batch;

public class BatchFormatTests
{
    private const string Fields = "title,wordCount,warnings";

    private static byte[] Archive =>
    [
        .. WarcSample.Info(), .. WarcSample.Request("q"), .. WarcSample.Response("a"), .. WarcSample.Response("moved", status: "301 Moved"),
        .. WarcSample.Record("response", "wrong", "application/http", "no response"u8.ToArray()), .. WarcSample.Response("b"),
        .. WarcSample.Record("conversion", "c", "text/plain", "The harbour was closed."u8.ToArray()),
    ];

    [Theory]
    [InlineData("in.warc", false)]
    [InlineData("in.warc.gz", true)]
    [InlineData("IN.WET.GZ", true)]
    public async Task Batch_WebArchive_AnswersItsPagesAndItsDamagedRecords(string name, bool isPacked)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf(name), isPacked ? Pack(Archive) : Archive);

        ToolRun run = await ToolRun.RunAsync("batch", "--fields", Fields, "--input", folder.PathOf(name));

        run.ExitCode.Should().Be(0);
        Summarize(run).Should().Equal(("urn:uuid:a", "ok"), ("urn:uuid:wrong", "invalid_record"), ("urn:uuid:b", "ok"), ("urn:uuid:c", "ok"));
    }

    [Fact]
    public async Task Batch_WebArchiveOnStandardInput_IsReadWhereItIsNamed()
    {
        ToolRun run = await ToolRun.RunAsync(Pack(Archive), ["batch", "--fields", Fields, "--input-format", "warc"]);

        Summarize(run).Should().HaveCount(4);
    }

    [Fact]
    public async Task Batch_FormatThatTheNameDoesNotTell_IsThatOfTheOption()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("part-00000"), await ParquetAsync(("a", "One."), ("b", null)));
        await File.WriteAllTextAsync(folder.PathOf("lines.warc"), "{\"id\":\"x\",\"text\":\"One.\"}\n");

        ToolRun rows = await ToolRun.RunAsync("batch", "--fields", Fields, "--input", folder.PathOf("part-00000"), "--input-format", "parquet");
        ToolRun lines = await ToolRun.RunAsync("batch", "--fields", Fields, "--input", folder.PathOf("lines.warc"), "--input-format", "json-lines");
        ToolRun other = await ToolRun.RunAsync("batch", "--input-format", "csv");

        Summarize(rows).Should().Equal(("a", "ok"), ("b", "missing_content"));
        Summarize(lines).Should().Equal(("x", "ok"));
        other.ExitCode.Should().Be(2);
    }

    [Fact]
    public async Task Batch_Parquet_AnswersItsRowsAndTellsHowFarItHasCome()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder.PathOf("in.parquet"), await ParquetAsync(("a", "One two."), ("b", null), ("c", "Three.")));

        ToolRun run = await ToolRun.RunAsync("batch", "--fields", Fields, "--input", folder.PathOf("in.parquet"), "--progress");

        run.ExitCode.Should().Be(0);
        Summarize(run).Should().Equal(("a", "ok"), ("b", "missing_content"), ("c", "ok"));
        run.Error.Should().Contain("3 lines, 1 failed");
    }

    [Fact]
    public async Task Batch_ParquetOutput_HasTheRowsThatLinesWouldBe()
    {
        using var folder = new TemporaryFolder();
        byte[] input = BatchLines.Create(30);
        string[] fields = ["batch", "--fields", "text,wordCount,summary"];
        ToolRun lines = await ToolRun.RunAsync(input, fields);

        ToolRun run = await ToolRun.RunAsync(input, [.. fields, "--output", folder.PathOf("out.parquet"), "--parallelism", "2"]);

        run.ExitCode.Should().Be(0);
        run.OutputBytes.Should().BeEmpty();
        await using FileStream file = File.OpenRead(folder.PathOf("out.parquet"));
        List<CorpusRecord> rows = await ParquetFormat.Default.ReadRecordsAsync(file).ToListAsync();
        rows.Select(row => (row.Id, row.Article?.Text)).Should().Equal(lines.Lines.Select(line =>
        {
            using var answer = JsonDocument.Parse(line);
            return (answer.RootElement.GetProperty("id").GetString()!, answer.RootElement.TryGetProperty("text", out JsonElement text) ? text.GetString() : null);
        }));
    }

    [Theory]
    [InlineData("out.parquet", "--resume")]
    [InlineData("out.parquet.gz", "--progress")]
    public async Task Batch_ParquetOutputThatThereCannotBe_IsRefusedAndLeftAlone(string name, string option)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf(name), "kept");

        ToolRun run = await ToolRun.RunAsync("{}", ["batch", "--output", folder.PathOf(name), option]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("Parquet");
        (await File.ReadAllTextAsync(folder.PathOf(name))).Should().Be("kept");
    }

    [Fact]
    public async Task Batch_ParquetOnStandardInput_IsRefused()
    {
        ToolRun run = await ToolRun.RunAsync(await ParquetAsync(("a", "One.")), ["batch", "--input-format", "parquet"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--input");
    }

    [Theory]
    [InlineData("in.jsonl.gz")]
    [InlineData("in.warc.gz")]
    public async Task Batch_PackedInputCutOff_AnswersAllThatIsWholeAndFails(string name)
    {
        using var folder = new TemporaryFolder();
        byte[] whole = name.Contains("warc", StringComparison.Ordinal) ? Archive : BatchLines.Create(40);
        byte[] packed = [.. Pack(whole), .. Pack(whole)];
        await File.WriteAllBytesAsync(folder.PathOf(name), packed[..^20]);
        await File.WriteAllBytesAsync(folder.PathOf("whole" + name), Pack(whole));
        string[] arguments = ["batch", "--fields", Fields, "--input"];
        ToolRun expected = await ToolRun.RunAsync([.. arguments, folder.PathOf("whole" + name)]);

        ToolRun run = await ToolRun.RunAsync([.. arguments, folder.PathOf(name)]);
        ToolRun parquet = await ToolRun.RunAsync([.. arguments, folder.PathOf(name), "--output", folder.PathOf("out.parquet")]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(name).And.Contain("cut off");
        run.Lines.Take(expected.Lines.Length).Should().Equal(expected.Lines);
        parquet.ExitCode.Should().Be(3);
        await using FileStream file = File.OpenRead(folder.PathOf("out.parquet"));
        (await ParquetFormat.ReadRowGroupsAsync(file)).Sum(group => group.RowCount).Should().Be(run.Lines.Length);
    }

    [Theory]
    [InlineData("in.parquet", "no Parquet file")]
    [InlineData("in.warc", "no web archive")]
    public async Task Batch_FileOfAnotherFormat_IsTold(string name, string message)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf(name), "{\"text\":\"These are lines, whatever the name says.\"}\n");

        ToolRun run = await ToolRun.RunAsync("batch", "--input", folder.PathOf(name));

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain(name).And.Contain(message);
    }

    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.jsonl.gz")]
    public async Task Resume_WebArchive_GivesTheBytesOfAWholeRun(string name)
    {
        using var folder = new TemporaryFolder();
        string input = folder.PathOf("in.warc.gz");
        await File.WriteAllBytesAsync(input, Pack([.. Enumerable.Range(0, 30).SelectMany(i => WarcSample.Response(i.ToString(CultureInfo.InvariantCulture)))]));
        string output = folder.PathOf(name);
        string[] arguments = ["batch", "--fields", Fields, "--input", input, "--output", output];
        (await ToolRun.RunAsync(arguments)).ExitCode.Should().Be(0);
        byte[] whole = await File.ReadAllBytesAsync(output);

        foreach (int kept in new[] { 0, 1, whole.Length / 3, whole.Length - 1, whole.Length })
        {
            await File.WriteAllBytesAsync(output, whole[..kept]);
            (await ToolRun.RunAsync([.. arguments, "--resume"])).ExitCode.Should().Be(0);
            (await File.ReadAllBytesAsync(output)).Should().Equal(whole);
        }
    }

    private static (string Id, string Outcome)[] Summarize(ToolRun run) => [.. run.Lines.Select(line =>
    {
        using var answer = JsonDocument.Parse(line);
        return (answer.RootElement.GetProperty("id").GetString()!,
            answer.RootElement.TryGetProperty("error", out JsonElement error) ? error.GetProperty("code").GetString()! : answer.RootElement.GetProperty("status").GetString()!);
    })];

    private static async Task<byte[]> ParquetAsync(params (string Id, string? Text)[] rows)
    {
        using var stream = new MemoryStream();
        await using (var writer = new ParquetAnswerWriter(stream, new ParquetWritingOptions { Fields = AnswerFields.Of(AnswerFields.Text) }, leaveOpen: true))
        {
            foreach ((string id, string? text) in rows)
            {
                await writer.WriteAsync(text is null
                    ? ParquetAnswer.Of(id, new CorpusError("none", "none"))
                    : ParquetAnswer.Of(id, new ArticleAnalyzerBuilder().Build().Analyze(Article.FromText(text))));
            }

            await writer.CompleteAsync();
        }

        return stream.ToArray();
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }
}
