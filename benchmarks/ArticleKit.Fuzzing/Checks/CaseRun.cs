using System.Globalization;
using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>One run of a case: measures calls and notes what must hold.</summary>
/// <param name="options">What the target draws its options from; the same in every run of the case.</param>
/// <param name="limits">What calls may cost; null to measure nothing.</param>
/// <param name="usesThreads">Whether the cost is that of the whole process.</param>
internal sealed class CaseRun(FuzzRandom options, CaseLimits? limits, bool usesThreads = false) : IDisposable
{
    private const int FurtherTries = 2;

    private readonly List<OperationCost> _costs = [];

    public FuzzRandom Options => options;

    public Outcome Outcome { get; } = new();

    public IReadOnlyList<OperationCost> Costs => _costs;

    /// <summary>Makes a call and holds its cost against the length of its input. The machine may be busy: only what is too slow three times is.</summary>
    public T Measure<T>(string operation, int length, Func<T> call)
    {
        if (limits is null)
        {
            return call();
        }

        (T result, OperationCost cost) = Time(operation, length, call);
        for (int i = 0; i < FurtherTries && cost.Seconds > limits.Seconds(length); i++)
        {
            OperationCost again = Time(operation, length, call).Cost;
            cost = again.Seconds < cost.Seconds ? again : cost;
        }

        _costs.Add(cost);
        Require(cost.Seconds <= limits.Seconds(length), "time", () => string.Create(
            CultureInfo.InvariantCulture, $"{operation} took {cost.Seconds:0.00} s for an input of {length}; allowed are {limits.Seconds(length):0.00} s."));
        Require(cost.Allocated <= limits.Bytes(length), "allocation", () => string.Create(
            CultureInfo.InvariantCulture, $"{operation} allocated {cost.Allocated} bytes for an input of {length}; allowed are {limits.Bytes(length):0}."));
        return result;
    }

    /// <summary>Notes what must hold.</summary>
    public void Require(bool holds, string rule, string message) => Require(holds, rule, () => message);

    /// <inheritdoc cref="Require(bool, string, string)"/>
    public void Require(bool holds, string rule, Func<string> message)
    {
        if (!holds)
        {
            throw new BrokenPromiseException(rule, message());
        }
    }

    public void Dispose() => Outcome.Dispose();

    private (T Result, OperationCost Cost) Time<T>(string operation, int length, Func<T> call)
    {
        long allocated = Allocated;
        double start = Seconds;
        T result = call();
        return (result, new OperationCost(operation, length, Seconds - start, Allocated - allocated));
    }

    private double Seconds => usesThreads ? CpuClock.OfProcess : CpuClock.OfThread;

    private long Allocated => usesThreads ? GC.GetTotalAllocatedBytes(precise: true) : GC.GetAllocatedBytesForCurrentThread();
}
