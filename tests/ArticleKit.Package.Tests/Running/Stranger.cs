using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Running;

/// <summary>Somebody who uses the packages in a folder of their own, of which the repository knows nothing.</summary>
/// <param name="folder">The folder.</param>
/// <param name="version">The version of the packages.</param>
/// <param name="environment">What is set for all that is run.</param>
internal sealed class Stranger(string folder, string version, IReadOnlyDictionary<string, string?> environment)
{
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The same one in a folder within their own.</summary>
    public Stranger In(string name) => new(PathOf(name), version, environment);

    /// <summary>The same one who has set something more for all that is run.</summary>
    public Stranger With(string name, string value) => new(folder, version, new Dictionary<string, string?>(environment, StringComparer.Ordinal) { [name] = value });

    /// <summary>Writes a file.</summary>
    public void Write(string name, string content) => File.WriteAllText(PathOf(name), content);

    /// <summary>Writes the project of a program, as <c>dotnet new</c> does, in which any warning ends the build.</summary>
    /// <param name="sdk">What it is built with.</param>
    /// <param name="packages">The packages of ours that it refers to.</param>
    /// <param name="more">What else stands in the project.</param>
    public void WriteProject(string sdk, IEnumerable<string> packages, string more = "") => Write("Program.csproj", $"""
        <Project Sdk="{sdk}">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            {string.Concat(packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"{version}\" />"))}
          </ItemGroup>
          {more}
        </Project>
        """);

    /// <summary>Copies a program that stands beside these tests.</summary>
    public void WriteProgram(string name) => Write("Program.cs", File.ReadAllText(Repository.PathOf($"tests/ArticleKit.Package.Tests/Programs/{name}/Program.cs")));

    /// <summary>Copies a folder of the repository.</summary>
    public void Copy(string from, string to)
    {
        string source = Repository.PathOf(from);
        foreach (string file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(PathOf(to), Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    /// <summary>Runs <c>dotnet</c> in the folder.</summary>
    /// <returns>What it wrote.</returns>
    public Task<string> DotnetAsync(params string[] arguments) => RunAsync("dotnet", arguments);

    /// <summary>Runs a program in the folder.</summary>
    /// <returns>What it wrote.</returns>
    public Task<string> RunAsync(string program, params string[] arguments) => Command.RunAsync(folder, environment, program, arguments);

    /// <summary>Starts a program of the web in the folder, and waits until it listens.</summary>
    public Task<WebProgram> StartAsync(IReadOnlyDictionary<string, string?> settings, params string[] arguments) =>
        WebProgram.StartAsync(Command.Prepare(folder, environment.Concat(settings).ToDictionary(StringComparer.Ordinal), "dotnet", arguments));
}
