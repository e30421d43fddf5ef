using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace ArticleKit.Evaluation.Streams;

/// <summary><c>batch-memory</c>: streams made-up articles through <c>articlekit batch</c> and prints the most memory that it took.</summary>
internal sealed class BatchMemoryCommand : Command
{
    private readonly Option<int[]> _articles = new("--articles") { Description = "How many articles, for each run.", DefaultValueFactory = _ => [10_000, 1_000_000], AllowMultipleArgumentsPerToken = true };
    private readonly Option<int> _length = new("--length") { Description = "The characters of an article.", DefaultValueFactory = _ => 1000 };
    private readonly Option<bool> _pages = new("--pages") { Description = "Pages instead of plain texts." };
    private readonly Option<int> _parallelism = new("--parallelism") { Description = "The articles analysed at the same time.", DefaultValueFactory = _ => 2 };
    private readonly Option<string> _tool = ToolProcess.Option();

    public BatchMemoryCommand()
        : base("batch-memory", "Streams made-up articles through 'articlekit batch' and prints the peak of its resident memory (Linux).")
    {
        Options.Add(_articles);
        Options.Add(_length);
        Options.Add(_pages);
        Options.Add(_parallelism);
        Options.Add(_tool);
        SetAction((arguments, cancellationToken) => RunAsync(arguments, cancellationToken));
    }

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellationToken)
    {
        int length = arguments.GetValue(_length);
        bool pages = arguments.GetValue(_pages);
        foreach (int count in arguments.GetValue(_articles)!)
        {
            ProcessStartInfo start = ToolProcess.StartOf(arguments.GetValue(_tool)!, "batch", "--parallelism", arguments.GetValue(_parallelism).ToString(CultureInfo.InvariantCulture));
            (start.RedirectStandardInput, start.RedirectStandardError) = (true, false);

            long begin = Stopwatch.GetTimestamp();
            using Process process = Process.Start(start)!;
            long answers = 0;
            string peak = "";
            await Task.WhenAll(WriteAsync(process, count, length, pages, cancellationToken), ReadAsync());
            process.StandardInput.Close();
            await process.WaitForExitAsync(cancellationToken);
            double seconds = Stopwatch.GetElapsedTime(begin).TotalSeconds;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{count:N0} articles of {length:N0} characters: {answers:N0} answers, exit code {process.ExitCode}, {seconds:N0} s, {answers / seconds:N0} articles/s, peak {peak}"));

            async Task ReadAsync()
            {
                while (answers < count && await process.StandardOutput.ReadLineAsync(cancellationToken) is not null)
                {
                    answers++;
                }

                // All is answered, and the process waits for more: this is the peak of the whole run.
                peak = PeakOf(process);
            }
        }

        return 0;
    }

    private static async Task WriteAsync(Process process, int count, int length, bool pages, CancellationToken cancellationToken)
    {
        Stream input = process.StandardInput.BaseStream;
        using var lines = new MemoryStream();
        for (int i = 0; i < count; i++)
        {
            await using (var json = new Utf8JsonWriter(lines))
            {
                json.WriteStartObject();
                json.WriteString(pages ? "html" : "text", pages ? SyntheticArticles.Page(i, length) : SyntheticArticles.Text(i, length));
                json.WriteEndObject();
            }

            lines.WriteByte((byte)'\n');
            if (lines.Length > 65_536 || i == count - 1)
            {
                await input.WriteAsync(lines.GetBuffer().AsMemory(0, (int)lines.Length), cancellationToken);
                await input.FlushAsync(cancellationToken);
                lines.SetLength(0);
            }
        }
    }

    private static string PeakOf(Process process)
    {
        string path = $"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/status";
        return File.Exists(path)
            ? File.ReadLines(path).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal))["VmHWM:".Length..].Trim()
            : "unknown";
    }
}
