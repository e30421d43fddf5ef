using System.Diagnostics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>Measures the processor time of all threads of this program, which does not depend on what else the machine does.</summary>
internal sealed class CpuClock
{
    private readonly TimeSpan _start = Now;

    public double Seconds => (Now - _start).TotalSeconds;

    private static TimeSpan Now
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime;
        }
    }
}
