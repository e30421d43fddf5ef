using System.Runtime.InteropServices;
using ArticleKit.Package.Tests.Running;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Packing;

/// <summary>
/// The packages as a release has them, in a folder that serves as feed, and a place outside of the repository for programs that use them. With the
/// environment variable <c>ARTICLEKIT_PACKAGES</c> they are taken from that folder, the newest version there; otherwise they are packed here, for this
/// system and without machine code.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime, IDisposable
{
    private const string Main = "ArticleKit";

    private readonly TemporaryFolder _root = new();

    /// <summary>The names of the packages: those of the projects.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Repository.PathOf("src"), "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>Those that programs refer to.</summary>
    public static IReadOnlyList<string> Libraries { get; } = [.. Names.Where(name => name != "ArticleKit.Tool")];

    /// <summary>Where the packages are.</summary>
    public string Feed { get; private set; } = "";

    /// <summary>The version of all of them.</summary>
    public string Version { get; private set; } = "";

    /// <summary>Where programs find the packages once they are restored.</summary>
    public string Cache => _root.PathOf("cache");

    public async Task InitializeAsync()
    {
        Feed = Environment.GetEnvironmentVariable("ARTICLEKIT_PACKAGES") is { Length: > 0 } given ? Repository.PathOf(given) : await PackAsync();
        Version = Directory.GetFiles(Feed, $"{Main}.*.nupkg")
            .Where(path => char.IsAsciiDigit(Path.GetFileName(path)[Main.Length + 1]))
            .OrderBy(File.GetLastWriteTimeUtc)
            .Select(path => Path.GetFileNameWithoutExtension(path)[(Main.Length + 1)..])
            .Last();
        LinkKnownPackages();
        _root.Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="built" value="{Feed}" /></packageSources>
              <packageSourceMapping>
                <packageSource key="built"><package pattern="{Main}" /><package pattern="{Main}.*" /></packageSource>
                <packageSource key="nuget.org"><package pattern="*" /></packageSource>
              </packageSourceMapping>
              <fallbackPackageFolders><add key="known" value="{_root.PathOf("known")}" /></fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>Opens a package.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="extension"><c>nupkg</c>, or <c>snupkg</c> for its symbols.</param>
    internal PackedPackage Open(string name, string extension = "nupkg") => new(Path.Combine(Feed, $"{name}.{Version}.{extension}"));

    /// <summary>Makes an empty folder for a program that uses the packages.</summary>
    internal Stranger Invite(string name)
    {
        string home = _root.PathOf("home");
        return new Stranger(Directory.CreateDirectory(_root.PathOf($"programs/{name}")).FullName, Version, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["NUGET_PACKAGES"] = Cache,
            ["XDG_DATA_HOME"] = Directory.CreateDirectory(Path.Combine(home, "data")).FullName, // Where programs of one file are built.
            ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
            ["LC_ALL"] = "C", // Numbers are written the same everywhere.
        });
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _root.Dispose();

    private async Task<string> PackAsync()
    {
        string feed = _root.PathOf("feed");

        // Apart from what the repository builds otherwise, but within it, as a release is: paths of sources are told from there.
        string build = Repository.PathOf("artifacts/package-tests");
        await Command.RunAsync(
            Repository.PathOf("."), new Dictionary<string, string?>(StringComparer.Ordinal), "dotnet", "pack", "src/Packages.slnf", "-c", "Release", "-o", feed, "--artifacts-path", build, "--nologo", "-v", "q",
            $"-p:ToolPackageRuntimeIdentifiers=\"{RuntimeInformation.RuntimeIdentifier};any\"", "-p:PublishReadyToRun=false", "-p:RunAnalyzers=false");
        return feed;
    }

    // What others have made need not be loaded and unpacked anew. Packages of ours that somebody has tried on this machine are kept out of sight.
    private void LinkKnownPackages()
    {
        string known = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(_root.PathOf("known"));
        if (OperatingSystem.IsWindows() || !Directory.Exists(known))
        {
            return; // Links need rights there that few have.
        }

        foreach (string package in Directory.EnumerateDirectories(known))
        {
            string name = Path.GetFileName(package);
            if (!name.StartsWith(Main, StringComparison.OrdinalIgnoreCase))
            {
                Directory.CreateSymbolicLink(_root.PathOf($"known/{name}"), package);
            }
        }
    }
}
