using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Batch;

/// <summary>What goes wrong around a batch ends it with the right code and one clear line.</summary>
public class BatchFaultTests
{
    [LinuxFact]
    public async Task Batch_FullDisk_ExitsWithThree()
    {
        ToolRun run = await ToolRun.RunAsync(BatchLines.Create(50), ["batch", "--output", "/dev/full", "--fields", "wordCount"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("could not be written").And.Contain("No space left");
        run.Error.Trim().Should().NotContain("\n");
    }

    [LinuxFact]
    public async Task Batch_PackedOutputOnAFullDisk_ExitsWithThree()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.PathOf("full.gz"), "/dev/full");

        ToolRun run = await ToolRun.RunAsync(BatchLines.Create(50), ["batch", "--output", folder.PathOf("full.gz"), "--fields", "wordCount"]);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("No space left");
    }

    [LinuxFact]
    public async Task Batch_ReaderOfThePipeLeaves_EndsSoonWithThreeAndOneLine()
    {
        using Process process = ToolProcess.Start("batch", "--fields", "wordCount");
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task feed = FeedAsync();
        string? first = await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();
        await feed;
        await process.WaitForExitAsync(Limit());

        first.Should().Contain("\"status\"");
        process.ExitCode.Should().Be(3);
        (await error).Trim().Should().StartWith("Standard output could not be written").And.NotContain("\n");

        async Task FeedAsync()
        {
            byte[] lines = BatchLines.Create(200);
            try
            {
                while (true)
                {
                    await process.StandardInput.BaseStream.WriteAsync(lines);
                }
            }
            catch (IOException)
            {
                // It has ended, as it should.
            }
        }
    }

    [LinuxFact]
    public async Task Batch_Interrupted_EndsSoonWith130AndWholeLines()
    {
        foreach (string signal in InterruptsAreIgnored() ? new[] { "-TERM" } : ["-INT", "-TERM"])
        {
            using Process process = ToolProcess.Start("batch", "--fields", "wordCount");
            Task<string> error = process.StandardError.ReadToEndAsync();
            await process.StandardInput.BaseStream.WriteAsync(BatchLines.Create(20));
            await process.StandardInput.BaseStream.FlushAsync();
            string? first = await process.StandardOutput.ReadLineAsync();
            await SignalAsync(process.Id, signal);
            string rest = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync(Limit());

            first.Should().Contain("\"status\"");
            process.ExitCode.Should().Be(130, signal);
            (rest.Length == 0 || rest.EndsWith("}\n", StringComparison.Ordinal)).Should().BeTrue();
            (await error).Should().NotContain("   at ");
        }
    }

    [LinuxFact]
    public async Task Analyze_InterruptedWhileItWaits_EndsWith130AndWithoutAWord()
    {
        using Process process = ToolProcess.Start("analyze", "-", "--no-topics");
        Task<string> error = process.StandardError.ReadToEndAsync();

        // More than a pipe holds: when it is written, the tool is reading, and waits for more.
        await process.StandardInput.BaseStream.WriteAsync(Enumerable.Repeat((byte)'a', 500_000).ToArray());

        await SignalAsync(process.Id, "-TERM");
        await process.WaitForExitAsync(Limit());

        process.ExitCode.Should().Be(130);
        (await process.StandardOutput.ReadToEndAsync()).Should().BeEmpty();
        (await error).Should().NotContain("   at ");
    }

    [Fact]
    public async Task Batch_InterruptedBeforeTheFirstByteOfTheInput_EndsWith130()
    {
        using var input = new SilentStream();
        using var cancellation = new CancellationTokenSource();
        using var error = new StringWriter();
        using var streams = new ToolStreams { Input = input, Output = new MemoryStream(), Error = error };
#pragma warning disable CA2025 // The run is waited for below, whatever happens.
        Task<int> run = Task.Run(() => ToolCommand.RunAsync(["batch", "--fields", "wordCount"], streams, cancellation.Token), CancellationToken.None);
#pragma warning restore CA2025
        try
        {
            await input.IsRead.WaitAsync(Limit());
            await cancellation.CancelAsync();

            (await run.WaitAsync(TimeSpan.FromSeconds(20))).Should().Be(130);
        }
        finally
        {
            input.End();
            await run;
        }
    }

    [LinuxFact]
    public async Task Batch_InterruptedWithinALongArticle_DoesNotWaitForIt()
    {
        string text = string.Concat(Enumerable.Range(0, 400_000).Select(i => $"Anna Brandt saw {i} ships in the harbour of the town. "));
        using Process process = ToolProcess.Start("batch", "--parallelism", "1");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes($"{{\"text\":\"{text}\"}}\n{{\"text\":\"A.\"}}\n"));
        await process.StandardInput.BaseStream.FlushAsync();
        await SignalAsync(process.Id, "-TERM");
        await process.WaitForExitAsync(Limit());

        process.ExitCode.Should().Be(130);
        (await output).Should().BeEmpty();
    }

    [LinuxFact]
    public async Task Batch_InputThatBreaks_AnswersWhatItCouldReadAndExitsWithThree()
    {
        using var folder = new TemporaryFolder();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            await gzip.WriteAsync(BatchLines.Create(6000));
        }

        byte[] bytes = packed.ToArray();
        bytes[^(bytes.Length / 3)] ^= 0x55;
        await File.WriteAllBytesAsync(folder.PathOf("corrupt.gz"), bytes);
        await File.WriteAllBytesAsync(folder.PathOf("cut.gz"), packed.ToArray()[..^5000]);
        foreach (string name in new[] { "corrupt.gz", "cut.gz" })
        {
            ToolRun run = await ToolProcess.RunAsync(_ => Task.CompletedTask, "batch", "--input", folder.PathOf(name), "--fields", "wordCount");

            run.ExitCode.Should().Be(3, name);
            run.Error.Trim().Should().StartWith($"'{folder.PathOf(name)}' could not be read: ").And.NotContain("\n");
            run.OutputBytes[^1].Should().Be((byte)'\n');
            run.Lines.Should().HaveCountGreaterThan(100);
        }
    }

    [LinuxFact]
    public async Task Batch_InputOrOutputThatCannotBeOpened_ExitsWithThreeAndOneLine()
    {
        using var folder = new TemporaryFolder();
        string input = folder.PathOf("in.jsonl");
        await File.WriteAllBytesAsync(input, BatchLines.Create(3));
        string[][] cases =
        [
            ["--input", folder.PathOf("missing.jsonl")],
            ["--input", folder.PathOf(".")],
            ["--input", "/proc/self/mem"],
            ["--input", input, "--output", folder.PathOf("no/such/folder/out.jsonl")],
            ["--input", input, "--output", folder.PathOf(".")],
            ["--input", input, "--output", "/proc/version"],
            ["--input", input, "--output", folder.PathOf("."), "--resume"],
        ];
        foreach (string[] arguments in cases)
        {
            ToolRun run = await ToolRun.RunAsync(["batch", "--fields", "wordCount", .. arguments]);

            run.ExitCode.Should().Be(3, string.Join(' ', arguments));
            run.Error.Trim().Should().NotBeEmpty().And.NotContain("\n").And.NotContain("   at ");
        }
    }

    [Fact]
    public async Task Batch_AnyParallelism_WritesTheSameBytesForHostileLines()
    {
        byte[] lines =
        [
            .. BatchLines.Create(120),
            .. Encoding.UTF8.GetBytes(string.Concat(HostileInputTests.Pages.Where((_, i) => i % 4 == 1).Select(row =>
                $"{{\"id\":\"{row[0]}\",\"html\":{System.Text.Json.JsonSerializer.Serialize(((string)row[1])[..Math.Min(300_000, ((string)row[1]).Length)])}}}\n"))),
            .. "{\"text\":\""u8, 0xFF, .. "\"}\n"u8,
            .. BatchLines.Create(60),
        ];
        await CompareAsync(lines, "title,text,wordCount,summary,keyphrases,quotations,readability,warnings");
    }

    [SharedMaterialFact]
    public async Task Batch_AnyParallelism_WritesTheSameBytesForRealPages()
    {
        IEnumerable<string> pages = Directory.EnumerateFiles(SharedMaterial.PathOf("data/html"), "*.html.gz", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal).Where((_, i) => i % 29 == 0).Take(40).Select(Unpack);
        string lines = string.Concat(pages.Select(page => $"{{\"html\":{System.Text.Json.JsonSerializer.Serialize(page)}}}\n"));
        lines.Should().NotBeEmpty();
        await CompareAsync(Encoding.UTF8.GetBytes(lines), "title,byline,published,text,wordCount,summary,keyphrases,quotations,topics,readability,warnings");
    }

    private static async Task CompareAsync(byte[] lines, string fields)
    {
        ToolRun one = await ToolRun.RunAsync(lines, ["batch", "--fields", fields, "--parallelism", "1"]);
        one.ExitCode.Should().Be(0);
        one.Lines.Should().HaveCount(lines.Count(b => b == (byte)'\n'));
        foreach (string parallelism in new[] { "2", "3", "8", "64" })
        {
            ToolRun many = await ToolRun.RunAsync(lines, ["batch", "--fields", fields, "--parallelism", parallelism]);
            many.OutputBytes.AsSpan().SequenceEqual(one.OutputBytes).Should().BeTrue($"with {parallelism} threads");
        }
    }

    private static string Unpack(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private static async Task SignalAsync(int process, string signal)
    {
        using var kill = Process.Start("kill", [signal, process.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Limit());
    }

    /// <summary>Whether these tests, and so what they start, ignore SIGINT, as what a shell runs in the background without job control does.</summary>
    private static bool InterruptsAreIgnored()
    {
        const string Name = "SigIgn:";
        const ulong Interrupt = 1UL << 1;
        string line = File.ReadLines("/proc/self/status").First(line => line.StartsWith(Name, StringComparison.Ordinal));
        return (ulong.Parse(line.AsSpan(Name.Length).Trim(), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    private static CancellationToken Limit() => new CancellationTokenSource(TimeSpan.FromMinutes(2)).Token;

    /// <summary>Says nothing for as long as one likes, and cannot be interrupted.</summary>
    private sealed class SilentStream : MemoryStream
    {
        private readonly TaskCompletionSource _isRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _end = new();

        public Task IsRead => _isRead.Task;

        public void End() => _end.TrySetResult();

        public override int Read(Span<byte> buffer)
        {
            _isRead.TrySetResult();
            _end.Task.GetAwaiter().GetResult();
            return 0;
        }
    }
}
