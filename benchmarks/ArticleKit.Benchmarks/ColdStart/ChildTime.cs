using System.Globalization;

namespace ArticleKit.Benchmarks.ColdStart;

/// <summary>The processor time of the processes that this one started.</summary>
internal static class ChildTime
{
    private const string StatFile = "/proc/self/stat";

    // Of the fields after the name of the program, which stands in brackets; see proc_pid_stat(5). The unit is that of Linux everywhere.
    private const int UserField = 13;
    private const int SystemField = 14;
    private const double TicksPerSecond = 100;

    /// <summary>The seconds of those that have ended; null where the system does not tell.</summary>
    public static double? Seconds()
    {
        if (!File.Exists(StatFile))
        {
            return null;
        }

        string stat = File.ReadAllText(StatFile);
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return (long.Parse(fields[UserField], CultureInfo.InvariantCulture) + long.Parse(fields[SystemField], CultureInfo.InvariantCulture)) / TicksPerSecond;
    }
}
