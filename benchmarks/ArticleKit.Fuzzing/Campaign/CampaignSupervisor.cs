using System.Diagnostics;
using System.Globalization;
using System.Text;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;
using ArticleKit.Fuzzing.Corpora;

namespace ArticleKit.Fuzzing.Campaign;

/// <summary>Runs a campaign: starts workers, notes what they tell and of which case they die, and starts others from the next case on.</summary>
internal sealed class CampaignSupervisor(CampaignOptions options, TextWriter output)
{
    private const int MostErrorLines = 60;

    private readonly FindingsFolder _folder = new(options.Findings, options.Corpus);

    public CampaignTally Tally { get; } = new();

    public async Task RunAsync(CancellationToken cancellationToken = default)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        end.CancelAfter(options.Time);
        CancellationToken token = end.Token;
        var clock = Stopwatch.StartNew();
        var all = Task.WhenAll(Enumerable.Range(0, options.Threads).Select(index => Task.Run(() => KeepWorkingAsync(options.First + index, token), CancellationToken.None)));
        while (await Task.WhenAny(all, Task.Delay(options.Interval, CancellationToken.None)) != all)
        {
            Print(clock);
        }

        await all;
        Print(clock);
    }

    private async Task KeepWorkingAsync(long first, CancellationToken end)
    {
        for (long next = first; !end.IsCancellationRequested && next - options.First < options.MostCases;)
        {
            next = await WorkAsync(next, end);
        }
    }

    /// <summary>Lets one worker work until it ends or dies.</summary>
    /// <returns>The case from which on to go on.</returns>
    private async Task<long> WorkAsync(long first, CancellationToken end)
    {
        using Process process = WorkerProcess.Start(options, first);
#pragma warning disable CA2025 // Both are waited for.
        Task<string> reading = ReadErrorAsync(process);
#pragma warning restore CA2025
        (WorkerMessage? last, bool isStuck) = await ListenAsync(process, end);
        await EndAsync(process, end);
        string error = await reading;
        if (end.IsCancellationRequested)
        {
            // The time is over, mostly in the middle of a case.
            return first;
        }

        if (last is null)
        {
            throw new InvalidOperationException($"The worker cannot work: {error}");
        }

        if (!last.IsDone)
        {
            NoteDeath(last, isStuck, error);
        }

        return last.Number + options.Threads;
    }

    /// <summary>Notes what a worker tells until it ends.</summary>
    /// <returns>What it told last, and whether it does not end although it tells nothing.</returns>
    private async Task<(WorkerMessage? Last, bool IsStuck)> ListenAsync(Process process, CancellationToken end)
    {
        WorkerMessage? last = null;
        TimeSpan patience = (3 * options.Hang) + TimeSpan.FromMinutes(2);
        try
        {
            while (await process.StandardOutput.ReadLineAsync(end).AsTask().WaitAsync(patience, end) is { } line)
            {
                if (WorkerMessage.Read(line) is { } message)
                {
                    last = message;
                    Note(message);
                }
            }

            return (last, false);
        }
        catch (TimeoutException)
        {
            return (last, true);
        }
        catch (OperationCanceledException)
        {
            return (last, false);
        }
    }

    private static async Task<string> ReadErrorAsync(Process process)
    {
        var error = new StringBuilder();
        int lines = 0;
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            // The stack that overflowed is told in as many lines as it had calls.
            error.Append(lines++ < MostErrorLines ? line + "\n" : "");
        }

        return error.ToString();
    }

    /// <summary>Ends a worker that has not ended.</summary>
    private static async Task EndAsync(Process process, CancellationToken end)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(end);
        patience.CancelAfter(TimeSpan.FromSeconds(5));
        try
        {
            await process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private void Note(WorkerMessage message)
    {
        if (!message.IsDone)
        {
            return;
        }

        Tally.Add(message);
        if (message.Rule is not null)
        {
            output.WriteLine($"FINDING {message.Target}/{message.Rule}/{message.Place}: {message.Message}\n  {KeyOf(message).Command(options.Corpus)}");
        }
    }

    private void NoteDeath(WorkerMessage message, bool isStuck, string error)
    {
        CaseKey key = KeyOf(message);
        string place = error.Split('\n').FirstOrDefault(line => line.Contains("ArticleKit.", StringComparison.Ordinal) && !line.Contains("Fuzzing", StringComparison.Ordinal))?.Trim().Split('(')[0] ?? "";
        Finding finding = isStuck ? new Finding(key, "hang", "", "The worker gave no sign of life and was ended.") : new Finding(key, "crash", place, "The process died.", error);
        Tally.Add(new WorkerMessage(message.Number, message.Target, IsDone: true));
        Tally.Add(finding);
        output.WriteLine($"FINDING {finding.Signature}: {finding.Message}\n  {key.Command(options.Corpus)}");
        if (_folder.IsWanted(finding))
        {
            _folder.Write(finding, InputOf(key));
        }
    }

    private FuzzInput InputOf(CaseKey key) =>
        new CaseMaker(new Corpus(options.Corpus)).Make(key, options.Targets.First(target => target.Name == key.Target).Kind);

    private CaseKey KeyOf(WorkerMessage message) => new(options.Seed, message.Number, message.Target);

    private void Print(Stopwatch clock) => output.WriteLine(
        string.Create(CultureInfo.InvariantCulture, $"\n{clock.Elapsed.TotalMinutes:0.0} minutes, {Tally.Cases:N0} cases, seed {options.Seed}, {DateTime.UtcNow:HH:mm} UTC\n\n{Tally.ToMarkdown()}"));
}
