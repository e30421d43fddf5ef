using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>Tells the processor time that was used, which does not depend on what else the machine does.</summary>
internal static partial class CpuClock
{
    private const int ThreadClock = 3;

    /// <summary>Seconds that the process has worked.</summary>
    public static double OfProcess => Environment.CpuUsage.TotalTime.TotalSeconds;

    /// <summary>Seconds that the calling thread has worked; on systems other than Linux, seconds on the clock of the wall.</summary>
    public static double OfThread =>
        OperatingSystem.IsLinux() && GetTime(ThreadClock, out Time time) == 0
            ? time.Seconds + (time.Nanoseconds * 1e-9)
            : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
