using System.Runtime.InteropServices;
using ArticleKit.Package.Tests.Packing;
using ArticleKit.Package.Tests.Running;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Consumers;

/// <summary>
/// Programs that are published without what they do not use, or as native code. All of our code is looked at, also what the program does not
/// call, and any warning, ours or HtmlAgilityPack's, ends the publishing.
/// </summary>
[Collection(SharedPackages.Name)]
public class TrimmingTests(PackedPackages packages)
{
    [NativeFact]
    public async Task Publish_NativeCode_AnswersAsTheLibraryDoes()
    {
        Stranger stranger = packages.Invite("native");
        stranger.WriteProject("Microsoft.NET.Sdk", ["ArticleKit"], Wanting("PublishAot", "ArticleKit"));
        stranger.WriteProgram("ReadPage");

        (await PublishAndRunAsync(stranger)).Should().Be(Expected());
        Directory.GetFiles(stranger.PathOf("published"), "*.dll").Should().BeEmpty();
    }

    [Fact]
    public async Task Publish_FullyTrimmed_AnswersAsTheLibraryDoes()
    {
        Stranger stranger = packages.Invite("trimmed");
        stranger.WriteProject(
            "Microsoft.NET.Sdk", ["ArticleKit", "ArticleKit.Extensions"],
            Wanting("PublishTrimmed", "ArticleKit", "ArticleKit.Extensions") + "<PropertyGroup><TrimMode>full</TrimMode><SelfContained>true</SelfContained></PropertyGroup>");
        stranger.WriteProgram("HostedReadPage");

        (await PublishAndRunAsync(stranger)).Should().Be(Expected());
        new FileInfo(stranger.PathOf("published/System.Private.CoreLib.dll")).Length.Should().BeLessThan(6_000_000, "else nothing was trimmed");
    }

    private static string Wanting(string how, params string[] roots) => $"""
        <PropertyGroup>
          <{how}>true</{how}>
          <TrimmerSingleWarn>false</TrimmerSingleWarn>
          <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
        </PropertyGroup>
        <ItemGroup>
          {string.Concat(roots.Select(root => $"<TrimmerRootAssembly Include=\"{root}\" />"))}
        </ItemGroup>
        """;

    private static async Task<string> PublishAndRunAsync(Stranger stranger)
    {
        string said = await stranger.DotnetAsync("publish", "-o", "published");
        said.Should().NotContain("warning");
        return await stranger.RunAsync(stranger.PathOf(OperatingSystem.IsWindows() ? "published/Program.exe" : "published/Program"), Repository.SamplePage);
    }

    private static string Expected()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize(sentences: 3).ExtractKeyphrases().ExtractQuotations().Build()
            .Analyze(Article.FromHtml(File.ReadAllBytes(Repository.SamplePage)));
        return string.Concat(((string[])[analysis.ToJson(), analysis.ToText(), analysis.ToMarkdown(), analysis.ToHtml()]).Select(text => $"{text}\n")).ReplaceLineEndings("\n");
    }
}
