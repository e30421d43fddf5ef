using ArticleKit.Package.Tests.Running;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Packing;

/// <summary>A small repository with how this one builds and packs, as it is where everybody can see it: with a tag and an address.</summary>
internal sealed class PublishedRepository : IDisposable
{
    public const string Name = "ArticleKit.Sample";

    private static readonly Dictionary<string, string?> Nothing = [];

    private readonly TemporaryFolder _folder = new();

    private PublishedRepository()
    {
    }

    private string Project => _folder.PathOf($"src/{Name}/{Name}.csproj");

    public static async Task<PublishedRepository> CreateAsync(string tag, string address)
    {
        var repository = new PublishedRepository();
        repository.Write();
        await repository.GitAsync("init", "-q");
        await repository.CommitAsync();
        await repository.GitAsync("tag", tag);
        await repository.GitAsync("remote", "add", "origin", address);
        return repository;
    }

    public async Task CommitAsync()
    {
        await GitAsync("add", "--all");
        await GitAsync("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "--no-verify", "-m", "x");
    }

    public async Task<string> GetCommitAsync() => (await GitAsync("rev-parse", "HEAD")).Trim();

    /// <summary>Packs it, and tells the folder where the packages are.</summary>
    public async Task<string> PackAsync()
    {
        await Command.RunAsync(_folder.Path, Nothing, "dotnet", "pack", Project, "-c", "Release", "-o", _folder.PathOf("feed"), "-v", "q");
        return _folder.PathOf("feed");
    }

    /// <summary>The version that a package would have that was packed now; it must have been packed before.</summary>
    public async Task<string> GetVersionAsync() => (await Command.RunAsync(_folder.Path, Nothing, "dotnet", "msbuild", Project, "-t:MinVer", "-getProperty:PackageVersion")).Trim();

    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(file, FileAttributes.Normal); // What git keeps is read-only, which keeps Windows from deleting it.
        }

        _folder.Dispose();
    }

    private void Write()
    {
        foreach (string file in (string[])["Directory.Build.props", "Directory.Packages.props", "src/Directory.Build.props", "src/Directory.Build.targets", "docs/images/icon.png", "NOTICE.md", ".gitignore"])
        {
            _folder.Write(file, File.ReadAllBytes(Repository.PathOf(file)));
        }

        string folder = $"src/{Name}";
        _folder.Write($"{folder}/{Name}.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><Description>A sample.</Description><RunAnalyzers>false</RunAnalyzers></PropertyGroup></Project>");
        _folder.Write($"{folder}/README.md", "# A sample\n");
        _folder.Write($"{folder}/PublicAPI.Shipped.txt", "#nullable enable\n");
        _folder.Write($"{folder}/PublicAPI.Unshipped.txt", "#nullable enable\n");
        _folder.Write($"{folder}/Sample.cs", "namespace ArticleKit.Sample;\n\ninternal static class Sample\n{\n    public static int Twice(int value) => value * 2;\n}\n");
    }

    private Task<string> GitAsync(params string[] arguments) => Command.RunAsync(_folder.Path, Nothing, "git", arguments);
}
