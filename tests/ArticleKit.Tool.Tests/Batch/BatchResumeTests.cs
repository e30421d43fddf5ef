using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Batch;
using ArticleKit.Tool.Tests.Running;
using CsCheck;

namespace ArticleKit.Tool.Tests.Batch;

public class BatchResumeTests
{
    private const string Fields = "title,wordCount,summary,warnings";

    [Theory]
    [InlineData("out.jsonl")]
    [InlineData("out.jsonl.gz")]
    public async Task Resume_OutputCutOffAnywhere_GivesTheBytesOfAWholeRun(string name)
    {
        using var folder = new TemporaryFolder();
        byte[] input = BatchLines.Create(70);
        string output = folder.PathOf(name);
        (await ToolRun.RunAsync(input, ["batch", "--fields", Fields, "--output", output])).ExitCode.Should().Be(0);
        byte[] whole = await File.ReadAllBytesAsync(output);

        await Gen.Int[0, whole.Length].SampleAsync(
            async cut =>
            {
                await File.WriteAllBytesAsync(output, whole[..cut]);
                ToolRun run = await ToolRun.RunAsync(input, ["batch", "--fields", Fields, "--output", output, "--resume"]);
                run.Error.Should().BeEmpty();
                run.ExitCode.Should().Be(0);
                (await File.ReadAllBytesAsync(output)).Should().Equal(whole);
            },
            iter: 40,
            threads: 1);
    }

    [Fact]
    public async Task Resume_PackedOutputOfManyMembers_KeepsThoseThatAreWhole()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out.gz");
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{new string('a', 400_000)}\"}}\n")));
        await ToolRun.RunAsync(input, ["batch", "--fields", "text", "--output", output]);
        byte[] whole = await File.ReadAllBytesAsync(output);

        foreach (int missing in new[] { 0, 1, whole.Length / 2, whole.Length - 15 })
        {
            await File.WriteAllBytesAsync(output, whole[..^missing]);
            ToolRun run = await ToolRun.RunAsync(input, ["batch", "--fields", "text", "--output", output, "--resume", "--progress"]);
            run.Error.Should().Contain(missing == whole.Length - 15 ? "9 lines, 0 failed" : "lines kept");
            (await File.ReadAllBytesAsync(output)).Should().Equal(whole);
        }

        await using var unpacked = new GZipStream(File.OpenRead(output), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(9);
    }

    [Fact]
    public async Task Resume_NoOutputYetOrNoInput_IsAWholeRun()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.RunAsync(BatchLines.Create(5), ["batch", "--output", folder.PathOf("new.jsonl"), "--resume"])).ExitCode.Should().Be(0);
        (await ToolRun.RunAsync([], ["batch", "--output", folder.PathOf("empty.gz"), "--resume"])).ExitCode.Should().Be(0);
        (await ToolRun.RunAsync([], ["batch", "--output", folder.PathOf("empty.gz"), "--resume"])).ExitCode.Should().Be(0);

        (await File.ReadAllLinesAsync(folder.PathOf("new.jsonl"))).Should().HaveCount(5);
        await using var unpacked = new GZipStream(File.OpenRead(folder.PathOf("empty.gz")), CompressionMode.Decompress);
        unpacked.ReadByte().Should().Be(-1);
    }

    [Theory]
    [InlineData("{\"id\":\"other\",\"status\":\"ok\"}\n", "answers 'other', not 'a'")]
    [InlineData("{\"id\":\"a\",\"status\":\"ok\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n", "its line 3 answers more than the input has")]
    [InlineData("Notes of mine\nthat are no output\n", "its line 1 is no answer")]
    [InlineData("{\"id\":7}\n", "its line 1 is no answer")]
    public async Task Resume_OutputOfSomethingElse_IsRefusedAndKept(string content, string message)
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out.jsonl");
        await File.WriteAllTextAsync(output, content);

        ToolRun run = await ToolRun.RunAsync("{\"id\":\"a\",\"text\":\"A.\"}\n{\"id\":\"b\",\"text\":\"B.\"}\n", ["batch", "--output", output, "--resume"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain(message);
        (await File.ReadAllTextAsync(output)).Should().Be(content);
    }

    [Fact]
    public async Task Resume_PackedOutputOfAnotherProgram_IsRefusedAndKept()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out.gz");
        await using (var packed = new GZipStream(File.Create(output), CompressionLevel.Fastest))
        {
            await packed.WriteAsync("{\"id\":\"1\",\"status\":\"ok\"}\n"u8.ToArray());
        }

        byte[] before = await File.ReadAllBytesAsync(output);

        ToolRun run = await ToolRun.RunAsync("{\"text\":\"A.\"}", ["batch", "--output", output, "--resume"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("was not written by 'articlekit batch'");
        (await File.ReadAllBytesAsync(output)).Should().Equal(before);
    }

    [Fact]
    public async Task Resume_PackedOutputThatIsDamagedWithin_IsRefusedAndKept()
    {
        using var folder = new TemporaryFolder();
        string output = folder.PathOf("out.gz");
        byte[] input = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9).Select(i => $"{{\"id\":\"{i}\",\"text\":\"{new string('a', 400_000)}\"}}\n")));
        await ToolRun.RunAsync(input, ["batch", "--fields", "text", "--output", output]);
        byte[] damaged = await File.ReadAllBytesAsync(output);
        damaged.AsSpan(damaged.Length / 4, 8).Fill(0xFF);
        await File.WriteAllBytesAsync(output, damaged);

        ToolRun run = await ToolRun.RunAsync(input, ["batch", "--fields", "text", "--output", output, "--resume"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain($"'{output}'").And.Contain("damaged");
        (await File.ReadAllBytesAsync(output)).Should().Equal(damaged);
    }

    [Fact]
    public async Task Resume_NoOutputFile_ExitsWithTwo()
    {
        ToolRun run = await ToolRun.RunAsync("", ["batch", "--resume"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--output");
    }

    [Fact]
    public async Task Batch_WithoutResume_OverwritesTheOutput()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("out.jsonl"), "{\"id\":\"1\",\"status\":\"ok\"}\n{\"id\":\"2\"}\n");

        await ToolRun.RunAsync("{\"text\":\"A.\"}", ["batch", "--output", folder.PathOf("out.jsonl"), "--fields", "wordCount"]);

        (await File.ReadAllTextAsync(folder.PathOf("out.jsonl"))).Should().Be("{\"id\":\"1\",\"status\":\"ok\",\"wordCount\":1}\n");
    }

    [Theory]
    [InlineData("out.jsonl", 1)]
    [InlineData("out.jsonl.gz", 2)]
    public async Task Resume_KilledAgainAndAgain_LosesAndDoublesNoLine(string name, int seed)
    {
        const int Lines = 1500;
        using var folder = new TemporaryFolder();
        string input = folder.PathOf("in.jsonl");
        string output = folder.PathOf(name);
        byte[] lines = BatchLines.Create(Lines);
        await File.WriteAllBytesAsync(input, lines);
        ToolRun uninterrupted = await ToolRun.RunAsync(lines, ["batch", "--output", folder.PathOf("whole-" + name)]);
        uninterrupted.ExitCode.Should().Be(0);
        byte[] whole = await File.ReadAllBytesAsync(folder.PathOf("whole-" + name));
        var random = new Random(seed);
        int kills = 0;
        for (int round = 0; round < 4; round++)
        {
            long before = File.Exists(output) ? new FileInfo(output).Length : 0;
            long target = before + (long)((whole.Length - before) * random.NextDouble() * 0.7);
            using Process process = ToolProcess.Start("batch", "--input", input, "--output", output, "--parallelism", "2", "--resume");
            while (!process.HasExited && (!File.Exists(output) || new FileInfo(output).Length < Math.Max(1, target)))
            {
                await Task.Yield();
            }

            process.Kill();
            await process.WaitForExitAsync();
            kills += process.ExitCode == 0 ? 0 : 1;
        }

        kills.Should().BePositive();
        ToolRun last = await ToolProcess.RunAsync(_ => Task.CompletedTask, "batch", "--input", input, "--output", output, "--resume");

        last.Error.Should().BeEmpty();
        last.ExitCode.Should().Be(0);
        (await File.ReadAllBytesAsync(output)).AsSpan().SequenceEqual(whole).Should().BeTrue();
    }

    [Fact]
    public void GzipMember_AnyLines_TellsItsLengthAndUnpacks() => Gen.Byte.Array[0, 5000].Sample(bytes =>
    {
        ReadOnlyMemory<byte> member = GzipMember.Pack(bytes);

        GzipMember.TryReadLength(member.Span[..GzipMember.HeaderLength], out int length).Should().BeTrue();
        length.Should().Be(member.Length);
        using var unpacked = new GZipStream(new MemoryStream([.. member.Span, .. member.Span]), CompressionMode.Decompress);
        using var content = new MemoryStream();
        unpacked.CopyTo(content);
        content.ToArray().Should().Equal([.. bytes, .. bytes]);
    });
}
