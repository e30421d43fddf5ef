using ArticleKit.Benchmarks.ColdStart;

namespace ArticleKit.Benchmarks.Reports;

/// <summary><c>ratios</c>: writes what was measured into the document beside the benchmarks, table by table; a table that was not measured stays.</summary>
internal static class RatiosCommand
{
    private const string Document = "benchmarks/README.md";

    public static int Run()
    {
        string path = RepositoryFolder.PathOf(Document);
        string text = File.ReadAllText(path);
        int written = 0;
        foreach ((string name, RatioTable table) in SpeedTables.All(BenchmarkReports.Read(BenchmarkSettings.Results), ColdStartResult.Read()))
        {
            if (table.IsEmpty)
            {
                Console.WriteLine($"{name}: not measured, left as it is.");
                continue;
            }

            text = MarkedBlocks.Replace(text, name, table.ToString());
            Console.WriteLine($"{name}:\n\n{table}");
            written++;
        }

        if (written == 0)
        {
            Console.Error.WriteLine("There are no results yet: run the benchmarks first.");
            return 3;
        }

        File.WriteAllText(path, text);
        return 0;
    }
}
