using System.Globalization;
using System.Text;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Campaign;

/// <summary>Counts cases and findings, and keeps the worst costs.</summary>
internal sealed class CampaignTally
{
    // Of shorter inputs the fixed costs say more than the length.
    private const int LeastLength = 50_000;

    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, TargetTally> _targets = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _findings = new(StringComparer.Ordinal);

    public long Cases
    {
        get
        {
            lock (_lock)
            {
                return _targets.Values.Sum(target => target.Cases);
            }
        }
    }

    /// <summary>How often each kind of finding was found.</summary>
    public IReadOnlyDictionary<string, int> Findings
    {
        get
        {
            lock (_lock)
            {
                return new SortedDictionary<string, int>(_findings, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>Counts a case that is over.</summary>
    public void Add(WorkerMessage message)
    {
        lock (_lock)
        {
            TargetTally target = TallyOf(message.Target);
            target.Cases++;
            foreach (OperationCost cost in message.Costs ?? [])
            {
                if (cost.Length < LeastLength)
                {
                    continue;
                }

                double seconds = cost.Seconds / cost.Length * 1e6;
                double bytes = (double)cost.Allocated / cost.Length;
                target.Slowest = seconds > target.Slowest.Value ? (seconds, cost.Operation, message.Number) : target.Slowest;
                target.Largest = bytes > target.Largest.Value ? (bytes, cost.Operation, message.Number) : target.Largest;
            }
        }

        if (message.Rule is not null)
        {
            Add(new Finding(new Cases.CaseKey(0, message.Number, message.Target), message.Rule, message.Place ?? "", message.Message ?? ""));
        }
    }

    /// <summary>Counts a finding.</summary>
    public void Add(Finding finding)
    {
        lock (_lock)
        {
            TallyOf(finding.Key.Target).Findings++;
            _findings[finding.Signature] = _findings.GetValueOrDefault(finding.Signature) + 1;
        }
    }

    /// <summary>The counts as a table of Markdown.</summary>
    public string ToMarkdown()
    {
        var table = new StringBuilder("| target | cases | findings | slowest, s/MB | in | most bytes a byte | in |\n|---|---:|---:|---:|---|---:|---|\n");
        lock (_lock)
        {
            foreach ((string name, TargetTally target) in _targets)
            {
                table.Append(CultureInfo.InvariantCulture, $"| {name} | {target.Cases:N0} | {target.Findings} | {target.Slowest.Value:0.000} | {Place(target.Slowest)} | {target.Largest.Value:0} | {Place(target.Largest)} |\n");
            }

            table.Append(CultureInfo.InvariantCulture, $"| all | {_targets.Values.Sum(target => target.Cases):N0} | {_targets.Values.Sum(target => target.Findings)} | | | | |\n");
            foreach ((string signature, int count) in _findings)
            {
                table.Append(CultureInfo.InvariantCulture, $"\n{count} times {signature}");
            }
        }

        return table.ToString();
    }

    private static string Place((double Value, string Operation, long Number) worst) =>
        worst.Operation.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{worst.Operation}, case {worst.Number}");

    private TargetTally TallyOf(string name)
    {
        if (!_targets.TryGetValue(name, out TargetTally? tally))
        {
            _targets[name] = tally = new TargetTally();
        }

        return tally;
    }

    private sealed class TargetTally
    {
        public long Cases { get; set; }

        public int Findings { get; set; }

        public (double Value, string Operation, long Number) Slowest { get; set; } = (0, "", 0);

        public (double Value, string Operation, long Number) Largest { get; set; } = (0, "", 0);
    }
}
