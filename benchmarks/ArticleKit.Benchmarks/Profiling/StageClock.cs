using System.Diagnostics;

namespace ArticleKit.Benchmarks.Profiling;

/// <summary>Measures stages in turn, round by round, so that what else the machine does bears on all alike.</summary>
internal static class StageClock
{
    private const int Rounds = 15;

    // The runtime compiles a method once more, and better, after it has seen it at work for a while.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    /// <summary>The median over all rounds.</summary>
    /// <param name="stages">The stages; the first is what the others are compared with.</param>
    public static IReadOnlyList<StageTime> Measure(IReadOnlyList<Stage> stages)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WarmUp;)
        {
            foreach (Stage stage in stages)
            {
                stage.Run();
            }
        }

        double[][] ratios = [.. stages.Select(_ => new double[Rounds])];
        double[] allocated = new double[stages.Count];
        for (int round = 0; round < Rounds; round++)
        {
            double unit = 0;
            for (int i = 0; i < stages.Count; i++)
            {
                (double seconds, allocated[i]) = Time(stages[i].Run);
                unit = i == 0 ? seconds : unit;
                ratios[i][round] = seconds / unit;
            }
        }

        return [.. stages.Select((_, i) => new StageTime(Medians.Of(ratios[i]), allocated[i]))];
    }

    /// <summary>Processor time with the collection of its own garbage only.</summary>
    private static (double Seconds, double Allocated) Time(Action run)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        run();
        return ((Environment.CpuUsage.TotalTime - start).TotalSeconds, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }
}
