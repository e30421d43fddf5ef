using System.Reflection;
using ArticleKit.TestSupport;

namespace ArticleKit.Notebooks.Tests.Programs;

/// <summary>
/// A folder with the programs of the docs, the packages as they are built just now, and a cache of its own for these, so that no other build of them
/// can be used; all other packages come from where they always do.
/// </summary>
public sealed class LocalFeed : IAsyncLifetime
{
    // Above any version that may ever be published, so that a floating version means this one.
    private const string Version = "9999.0.0-docs";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("articlekit-programs-");

    private string Packages => Path.Combine(_root.FullName, "cache");

    private string Feed => Path.Combine(_root.FullName, "feed");

    private string Data => Path.Combine(_root.FullName, "data");

    /// <summary>Where the programs stand, as in the repository.</summary>
    private string Programs => Path.Combine(_root.FullName, "docs", "notebooks");

    private Dictionary<string, string> Settings => new()
    {
        ["NUGET_PACKAGES"] = Packages,
        ["XDG_DATA_HOME"] = Data, // Where the built programs are kept otherwise.
        ["DOTNET_NOLOGO"] = "1",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_CLI_UI_LANGUAGE"] = "en",
        ["MSBUILDDISABLENODEREUSE"] = "1",
    };

    public async Task InitializeAsync()
    {
        string configuration = typeof(LocalFeed).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        Dictionary<string, string> inside = new() { ["MSBUILDDISABLENODEREUSE"] = "1" };
        foreach (string package in (string[])["ArticleKit", "ArticleKit.Topics"])
        {
            await Command.RunAsync(
                Repository.PathOf("."), inside, "pack", $"src/{package}", "--no-build", "-c", configuration, "-o", Feed, $"-p:MinVerVersionOverride={Version}", "-v", "q", "--nologo");
        }

        Directory.CreateDirectory(Data);
        Copy(Repository.PathOf("docs/notebooks"), Programs);
        Copy(Repository.PathOf("docs/samples"), Path.Combine(_root.FullName, "docs", "samples"));
        string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        await File.WriteAllTextAsync(Path.Combine(_root.FullName, "nuget.config"), $"""
            <configuration>
              <packageSources><add key="built" value="{Feed}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="built"><package pattern="ArticleKit" /><package pattern="ArticleKit.*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders><add key="known" value="{known}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Runs a program of the docs.</summary>
    /// <returns>What it writes.</returns>
    public async Task<string> RunAsync(string program) => (await Command.RunAsync(Programs, Settings, "run", program)).ReplaceLineEndings("\n");

    public Task DisposeAsync()
    {
        _root.Delete(recursive: true);
        return Task.CompletedTask;
    }

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
