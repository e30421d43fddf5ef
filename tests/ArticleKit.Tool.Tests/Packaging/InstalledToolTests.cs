using System.IO.Compression;
using System.Runtime.InteropServices;
using ArticleKit.TestSupport;

namespace ArticleKit.Tool.Tests.Packaging;

/// <summary>The tool as those get it who install it: packed once, and then installed and run from a folder of packages.</summary>
/// <remarks>
/// One test, since it takes a minute. It packs for this system and for all others, as releases do, but without machine code, whose
/// compiler is a package of its own; it leaves alone what the repository builds, and the packages and tools of whoever runs it.
/// </remarks>
public sealed class InstalledToolTests : IDisposable
{
    private const string Version = "0.0.1-test";

    // The compiler, which Orleans needs where code of its users is built, and the native part of ML.NET.
    private static readonly string[] Ballast = ["Microsoft.CodeAnalysis", "Humanizer", "System.Composition", "libLdaNative", "LdaNative"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Package_InstalledFromAFolder_RunsAsAToolAndByDnx()
    {
        string feed = _folder.PathOf("feed");
        string system = RuntimeInformation.RuntimeIdentifier;
        await DotnetAsync(
            false, "pack", Repository.PathOf("src/ArticleKit.Tool"), "-c", "Release", "-o", feed, "--artifacts-path", _folder.PathOf("build"), "--nologo",
            $"-p:ToolPackageRuntimeIdentifiers=\"{system};any\"", "-p:PublishReadyToRun=false", "-p:RunAnalyzers=false", $"-p:Version={Version}", "-p:MinVerSkip=true",
            "--disable-build-servers");
        Directory.GetFiles(feed, "*.nupkg").Select(Path.GetFileName).Should().Contain(
            [$"ArticleKit.Tool.{Version}.nupkg", $"ArticleKit.Tool.{system}.{Version}.nupkg", $"ArticleKit.Tool.any.{Version}.nupkg"]);
        CheckPointer(Path.Combine(feed, $"ArticleKit.Tool.{Version}.nupkg"));
        CheckBallast(Path.Combine(feed, $"ArticleKit.Tool.{system}.{Version}.nupkg"));
        CheckBallast(Path.Combine(feed, $"ArticleKit.Tool.any.{Version}.nupkg"));

        string tools = _folder.PathOf("tools");
        await DotnetAsync(true, "tool", "install", "ArticleKit.Tool", "--tool-path", tools, "--version", Version, "--source", feed);
        string program = Path.Combine(tools, OperatingSystem.IsWindows() ? "articlekit.exe" : "articlekit");
        (await RunAsync(program, "--version")).Should().StartWith(Version);
        (await RunAsync(program, "analyze", Repository.SamplePage)).Should().StartWith("Night ferry returns to Harrow Sound").And.Contain("Topics");
        (await RunAsync(program, "completion", "bash")).Should().Contain("[suggest:");

        string shown = await DotnetAsync(
            true, "dnx", $"ArticleKit.Tool@{Version}", "--source", feed, "--yes", "--", "analyze", Repository.SamplePage, "--no-topics", "--format", "json");
        ArticleAnalysis.FromJson(shown[shown.IndexOf('{', StringComparison.Ordinal)..]).Title.Should().StartWith("Night ferry");
    }

    /// <summary>The package that people name holds no program, but tells where the programs are.</summary>
    private static void CheckPointer(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        package.Entries.Should().NotContain(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal));
        using var settings = new StreamReader(package.Entries.Single(entry => entry.Name == "DotnetToolSettings.xml").Open());
        settings.ReadToEnd().Should().ContainAll("Name=\"articlekit\"", $"ArticleKit.Tool.{RuntimeInformation.RuntimeIdentifier}", "ArticleKit.Tool.any");
    }

    /// <summary>What others name as needed, and nothing of ours comes to, is not in the package.</summary>
    private static void CheckBallast(string path)
    {
        using ZipArchive package = ZipFile.OpenRead(path);
        package.Entries.Should().Contain(entry => entry.Name == "Orleans.Runtime.dll", "else nothing would be known of what it brings along");
        package.Entries.Where(entry => Ballast.Any(start => entry.Name.StartsWith(start, StringComparison.Ordinal))).Select(entry => entry.FullName).Should().BeEmpty();
        new FileInfo(path).Length.Should().BeLessThan(14_000_000);
    }

    private async Task<string> DotnetAsync(bool isolates, params string[] arguments) => await RunAsync("dotnet", Environment(isolates), arguments);

    private static Task<string> RunAsync(string program, params string[] arguments) => RunAsync(program, new Dictionary<string, string?>(), arguments);

    private static async Task<string> RunAsync(string program, IReadOnlyDictionary<string, string?> environment, params string[] arguments)
    {
        (int exitCode, string output, string error) = await DotnetCommand.RunAsync(program, environment, arguments);
        exitCode.Should().Be(0, $"{program} {string.Join(' ', arguments)} said {output} {error}");
        return output;
    }

    /// <summary>What keeps a test of one run from the packages of another, and the packing from the settings of the running of tests.</summary>
    private Dictionary<string, string?> Environment(bool isolates)
    {
        var environment = new Dictionary<string, string?>
        {
            ["DOTNET_CLI_UI_LANGUAGE"] = "en",
            ["DOTNET_NOLOGO"] = "1",
            ["MSBUILDDISABLENODEREUSE"] = "1",
            ["MSBuildSDKsPath"] = null,
            ["MSBUILD_EXE_PATH"] = null,
            ["MSBuildExtensionsPath"] = null,
        };
        if (isolates)
        {
            environment["NUGET_PACKAGES"] = _folder.PathOf("packages");
            environment["DOTNET_CLI_HOME"] = _folder.PathOf("home");
        }

        return environment;
    }
}
