using System.Runtime.InteropServices;
using ArticleKit.Package.Tests.Packing;
using ArticleKit.Package.Tests.Running;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Consumers;

/// <summary>The tool as those get it who install it.</summary>
[Collection(SharedPackages.Name)]
public class ToolTests(PackedPackages packages)
{
    // The compiler, which Orleans needs where code of its users is built, and the native part of ML.NET.
    private static readonly string[] Ballast = ["Microsoft.CodeAnalysis", "Humanizer", "System.Composition", "libLdaNative", "LdaNative"];

    private static string ThisSystem => RuntimeInformation.RuntimeIdentifier;

    /// <summary>The package that people name holds no program, but tells where the programs are.</summary>
    [Fact]
    public void Files_PackageOfTheTool_OnlyNameTheOthers()
    {
        using PackedPackage package = packages.Open("ArticleKit.Tool");

        package.Files.Should().NotContain(file => file.EndsWith(".dll", StringComparison.Ordinal));
        package.Text(package.Files.Single(file => file.EndsWith("/DotnetToolSettings.xml", StringComparison.Ordinal))).Should().ContainAll("Name=\"articlekit\"", $"ArticleKit.Tool.{ThisSystem}", "ArticleKit.Tool.any");
    }

    /// <summary>What others name as needed, and nothing of ours comes to, is not in the package.</summary>
    [Theory]
    [InlineData("any")]
    [InlineData(null)]
    public void Files_PackageOfASystem_AreWithoutWhatNothingComesTo(string? system)
    {
        using PackedPackage package = packages.Open($"ArticleKit.Tool.{system ?? ThisSystem}");
        string[] names = [.. package.Files.Select(file => Path.GetFileName(file))];

        names.Should().Contain(["ArticleKit.Tool.dll", "NOTICE.md", "README.md", "icon.png"]).And.Contain("Orleans.Runtime.dll", "else nothing would be known of what it brings along");
        names.Where(name => Ballast.Any(start => name.StartsWith(start, StringComparison.Ordinal))).Should().BeEmpty();
        package.Length.Should().BeLessThan(16_000_000);
    }

    [Fact]
    public async Task Install_FromAFeed_RunsAsAToolAndByDnx()
    {
        Stranger stranger = packages.Invite("tool").With("DOTNET_CLI_HOME", Directory.CreateDirectory(packages.Invite("tool-home").PathOf("home")).FullName);

        await stranger.DotnetAsync("tool", "install", "ArticleKit.Tool", "--tool-path", "tools", "--version", packages.Version);

        string program = stranger.PathOf(OperatingSystem.IsWindows() ? "tools/articlekit.exe" : "tools/articlekit");
        (await stranger.RunAsync(program, "--version")).Should().StartWith(packages.Version);
        (await stranger.RunAsync(program, "analyze", Repository.SamplePage)).Should().StartWith("Night ferry returns to Harrow Sound").And.Contain("Topics");
        (await stranger.RunAsync(program, "completion", "bash")).Should().Contain("[suggest:");
        string shown = await stranger.DotnetAsync(
            "dnx", $"ArticleKit.Tool@{packages.Version}", "--yes", "--", "analyze", Repository.SamplePage, "--no-topics", "--format", "json");
        ArticleAnalysis.FromJson(shown[shown.IndexOf('{', StringComparison.Ordinal)..]).Title.Should().StartWith("Night ferry");
    }
}
