using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Tool;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>The batch of the tool: one line of JSON for every line of anything.</summary>
internal sealed class BatchTarget : IFuzzTarget
{
    private static readonly string[] Fields = ["wordCount", "title,text,warnings", "summary,keyphrases", "readability,quotations", "topics", "text,byline,published,siteName,language,url,excerpt"];

    public string Name => "batch";

    public InputKind Kind => InputKind.BatchLines;

    public bool UsesThreads => true;

    public void Run(FuzzInput input, CaseRun run)
    {
        byte[] bytes = input.Bytes!;
        byte[]? unpacked = Unpack(bytes);
        string[] arguments = ["batch", "--parallelism", run.Options.From(1, 3).ToString(CultureInfo.InvariantCulture), "--fields", run.Options.Pick(Fields)];
        int chunk = run.Options.Size(1, 100_000);
        (int exitCode, byte[] output, string error) = run.Measure("batch", unpacked?.Length ?? bytes.Length * 10, () => Answer(bytes, chunk, arguments));
        run.Require(exitCode == (unpacked is null ? ExitCode.InputOrOutputFailed : ExitCode.Success), "exit code", () => $"The exit code is {exitCode}: {error}");
        run.Require(exitCode == ExitCode.Success || error.Length > 0, "exit code", "Nothing tells what failed.");
        string[] lines = System.Text.Encoding.UTF8.GetString(output).Split('\n');
        run.Require(lines[^1].Length == 0, "line", "The last line has no end.");
        run.Require(unpacked is null || lines.Length - 1 == Count(unpacked), "line", () => $"There are {lines.Length - 1} lines for {Count(unpacked!)}.");
        foreach (string line in lines[..^1])
        {
            using var json = JsonDocument.Parse(line);
            string? status = json.RootElement.GetProperty("status").GetString();
            run.Require(json.RootElement.GetProperty("id").ValueKind == JsonValueKind.String && (status == "ok" || json.RootElement.GetProperty("error").GetProperty("code").GetString() != "analysis_failed"), "line", () => $"A line is {SpanChecks.Short(line)}");
        }

        run.Outcome.Add(exitCode);
        if (exitCode == ExitCode.Success)
        {
            run.Outcome.Add(output);
        }
    }

    private static (int ExitCode, byte[] Output, string Error) Answer(byte[] bytes, int chunk, string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var streams = new ToolStreams { Input = new ChunkedStream(bytes, chunk), Output = output, Error = error };
#pragma warning disable CA2025 // It is waited for.
        int exitCode = ToolCommand.RunAsync(arguments, streams).GetAwaiter().GetResult();
#pragma warning restore CA2025
        return (exitCode, output.ToArray(), error.ToString());
    }

    private static int Count(byte[] bytes) => bytes.AsSpan().Count((byte)'\n') + (bytes.Length > 0 && bytes[^1] != (byte)'\n' ? 1 : 0);

    /// <summary>What the lines are counted in; null if the input is damaged.</summary>
    private static byte[]? Unpack(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]))
        {
            return bytes;
        }

        try
        {
            using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
            using var unpacked = new MemoryStream();
            packed.CopyTo(unpacked);
            return unpacked.ToArray();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
