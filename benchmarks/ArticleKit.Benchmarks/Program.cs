using ArticleKit.Benchmarks;
using ArticleKit.Benchmarks.ColdStart;
using ArticleKit.Benchmarks.Measuring;
using ArticleKit.Benchmarks.Pages;
using ArticleKit.Benchmarks.Profiling;
using ArticleKit.Benchmarks.Reports;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["ratios"]:
        return RatiosCommand.Run();
    case ["cold-start"]:
        return ColdStartCommand.Run(tool: null);
    case ["cold-start", string tool]:
        return ColdStartCommand.Run(tool);
    case ["profile"]:
        return ProfileCommand.Run();
    case ["page-by-page"]:
        return PageByPageCommand.Run();
    case ["proportions"]:
        return ProportionsCommand.Run();
    default:
        List<Type> benchmarks = [typeof(PageBenchmarks), typeof(TextBenchmarks), typeof(TopicBenchmarks), typeof(ScalingBenchmarks), typeof(ReportBenchmarks)];
        if (RealPages.ArePresent)
        {
            benchmarks.Add(typeof(RealPageBenchmarks));
        }
        else
        {
            Console.WriteLine(RealPages.Missing);
        }

        BenchmarkSwitcher.FromTypes([.. benchmarks]).Run(args, new BenchmarkSettings());
        return 0;
}
