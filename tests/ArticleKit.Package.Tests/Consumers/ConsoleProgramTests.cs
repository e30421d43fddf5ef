using System.Globalization;
using System.Text;
using ArticleKit.Package.Tests.Packing;
using ArticleKit.Package.Tests.Running;
using ArticleKit.Quotations;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Consumers;

/// <summary>The first things that somebody tries who has found the packages.</summary>
[Collection(SharedPackages.Name)]
public class ConsoleProgramTests(PackedPackages packages)
{
    private static readonly string Html = File.ReadAllText(Repository.SamplePage);

    [Fact]
    public async Task Run_FirstCodeOfTheReadme_WritesWhatTheArticleIs()
    {
        Stranger stranger = packages.Invite("console");
        stranger.WriteProject("Microsoft.NET.Sdk", ["ArticleKit", "ArticleKit.Topics"]);
        (string usings, string code) = ReadmeCode.Split(ReadmeCode.Of(await File.ReadAllTextAsync(Repository.PathOf("README.md")))[0]);
        stranger.Write("Program.cs", $"{usings}\nstring html = File.ReadAllText(args[0]);\n{code}");

        string written = await stranger.DotnetAsync("run", "--", Repository.SamplePage);

        written.Should().Be(Expected());
        foreach (string package in (string[])["articlekit", "articlekit.topics"])
        {
            Directory.Exists(Path.Combine(packages.Cache, package, packages.Version)).Should().BeTrue("else the package came from elsewhere");
        }
    }

    [Fact]
    public async Task Run_ProgramOfOneFile_TakesThePackageByItsVersion()
    {
        Stranger stranger = packages.Invite("file");
        stranger.Write("app.cs", $"""
            #:package ArticleKit@{packages.Version}
            using ArticleKit;

            Console.WriteLine(Article.FromHtml(File.ReadAllText(args[0])).Analyze().Summary!.ToText());
            """);

        string written = await stranger.DotnetAsync("run", "app.cs", "--", Repository.SamplePage);

        written.Should().Be($"{Article.FromHtml(Html).Analyze().Summary!.ToText()}\n");
    }

    /// <summary>What the README's code writes, worked out with what the repository builds.</summary>
    private static string Expected()
    {
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).ExtractKeyphrases().ExtractQuotations().ClassifyTopics().Build();
        ArticleAnalysis analysis = analyzer.Analyze(Article.FromHtml(Html, "https://example.org/news/ferry"));
        analysis.Quotations.Should().NotBeEmpty();
        StringBuilder expected = new StringBuilder().AppendLine(analysis.Title)
            .AppendLine(analysis.Summary!.ToString())
            .AppendLine(CultureInfo.InvariantCulture, $"{analysis.Readability!.FleschKincaidGrade}")
            .AppendLine(analysis.Topics!.Top?.Topic);
        foreach (Quotation quotation in analysis.Quotations!)
        {
            expected.AppendLine(CultureInfo.InvariantCulture, $"{quotation.ResolvedSpeaker ?? quotation.Speaker}: {quotation.Text}");
        }

        return expected.ToString().ReplaceLineEndings("\n");
    }
}
