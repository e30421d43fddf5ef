using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Security;

/// <summary>Small files that unpack to gigabytes, given to a process that may use little memory.</summary>
public sealed class BombTests : IDisposable
{
    // In hexadecimal: 640 MiB. The longest line that is allowed is 64 MB, and is held twice while its buffer grows.
    private const string MostMemory = "28000000";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Batch_GzipOfOneEndlessLine_IsOneErrorLineWithinBoundedMemory()
    {
        string bomb = Write("bomb.jsonl.gz", "{\"text\":\"One.\"}\n{\"text\":\"", 1L << 30, "\"}\n{\"text\":\"Three.\"}\n");

        (int exitCode, string[] lines, string error) = await RunAsync("batch", "--input", bomb, "--fields", "wordCount", "--parallelism", "2");

        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        lines.Should().HaveCount(3);
        JsonElement.Parse(lines[1]).GetProperty("error").GetProperty("code").GetString().Should().Be("line_too_long");
        JsonElement.Parse(lines[2]).GetProperty("wordCount").GetInt32().Should().Be(1);
    }

    [Fact]
    public async Task Batch_GzipOfALineThatNeverEnds_IsOneErrorLine()
    {
        string bomb = Write("endless.gz", "", 1L << 30, "");

        (int exitCode, string[] lines, string error) = await RunAsync("batch", "--input", bomb, "--fields", "wordCount");

        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        lines.Should().ContainSingle().Which.Should().Contain("line_too_long");
    }

    [Fact]
    public async Task Analyze_GzipOfAnEndlessPage_IsRefused()
    {
        string bomb = Write("page.html.gz", "<p>", 1L << 30, "</p>");

        (int exitCode, string[] lines, string error) = await RunAsync("analyze", bomb);

        exitCode.Should().Be(1);
        lines.Should().BeEmpty();
        error.Should().Contain("longer than");
    }

    [Fact]
    public async Task Batch_GzipThatIsCutOrBroken_ExitsWithThreeAfterWhatCouldBeRead()
    {
        string whole = Write("whole.jsonl.gz", string.Concat(Enumerable.Repeat("{\"text\":\"One.\"}\n", 1000)), 0, "");
        byte[] bytes = await File.ReadAllBytesAsync(whole);
        bytes[^20] ^= 0xFF;
        string broken = _folder.PathOf("broken.jsonl.gz");
        await File.WriteAllBytesAsync(broken, bytes);

        ToolRun run = await ToolRun.RunAsync("batch", "--input", broken, "--fields", "wordCount");

        run.ExitCode.Should().Be(3);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    private static async Task<(int ExitCode, string[] Lines, string Error)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, UseShellExecute = false };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory;
        start.Environment["DOTNET_gcServer"] = "0";
        start.ArgumentList.Add(typeof(ToolCommand).Assembly.Location);
        Array.ForEach(arguments, start.ArgumentList.Add);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(3));
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        string error = await process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries), error);
    }

    private string Write(string name, string before, long length, string after)
    {
        string path = _folder.PathOf(name);
        using var gzip = new GZipStream(File.Create(path), CompressionLevel.Fastest);
        gzip.Write(Encoding.ASCII.GetBytes(before));
        byte[] chunk = new byte[1 << 20];
        chunk.AsSpan().Fill((byte)'a');
        for (long written = 0; written < length; written += chunk.Length)
        {
            gzip.Write(chunk);
        }

        gzip.Write(Encoding.ASCII.GetBytes(after));
        return path;
    }
}
