using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Scale;

/// <summary>A small corpus in several files, and what must be answered of it.</summary>
internal sealed class CorpusParts : IDisposable
{
    private const int Parts = 6;
    private const int ArticlesPerPart = 150;

    private readonly TemporaryFolder _folder = new();

    public CorpusParts()
    {
        Directory.CreateDirectory(_folder.PathOf("parts"));
        for (int part = 0; part < Parts; part++)
        {
            File.WriteAllLines(_folder.PathOf($"parts/part-{part}.jsonl"), Enumerable.Range(0, ArticlesPerPart).Select(i => Line(part, i)));
        }

        File.WriteAllLines(_folder.PathOf("articles.jsonl"), Files.SelectMany(File.ReadLines));
    }

    public string Path => _folder.Path;

    public IEnumerable<string> Files => Directory.GetFiles(_folder.PathOf("parts")).Order(StringComparer.Ordinal);

    public string PathOf(string name) => _folder.PathOf(name);

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a program <c>articlekit</c> for others to call.</summary>
    /// <param name="killFirst">Whether the first that runs is killed as soon as it has answered something.</param>
    /// <returns>The folder that it is in.</returns>
    public async Task<string> WriteToolAsync(bool killFirst)
    {
        string folder = _folder.PathOf("bin");
        Directory.CreateDirectory(folder);
        string tool = $"\"{Environment.ProcessPath}\" \"{typeof(ToolCommand).Assembly.Location}\" \"$@\"";
        string kill = $"""
            if mkdir "{_folder.PathOf("killed")}" 2>/dev/null; then
              exec 3<&0
              {tool} <&3 > "{_folder.PathOf("killed/output")}" &
              until ! kill -0 $! 2>/dev/null || [ -s "{_folder.PathOf("killed/output")}" ] || [ -n "$(find "{_folder.PathOf("out")}" -type f -size +0 2>/dev/null)" ]; do :; done
              kill -9 $!
              wait $!
              exit $?
            fi

            """;
        await ExecutableScript.WriteAsync(System.IO.Path.Combine(folder, "articlekit"), (killFirst ? kill : "") + $"exec {tool}");
        return folder;
    }

    /// <summary>Checks that every article is answered once.</summary>
    public static void ShouldBeAnswered(IEnumerable<string> answers)
    {
        string[] lines = [.. answers];
        lines.Should().AllSatisfy(line => JsonElement.Parse(line).GetProperty("status").GetString().Should().Be("ok"));
        string[] ids = [.. lines.Select(line => JsonElement.Parse(line).GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
        ids.Should().Equal(Enumerable.Range(0, Parts).SelectMany(part => Enumerable.Range(0, ArticlesPerPart).Select(i => Id(part, i))).Order(StringComparer.Ordinal));
    }

    /// <summary>The lines of a packed file.</summary>
    public static IEnumerable<string> ReadPacked(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static string Id(int part, int i) => string.Create(CultureInfo.InvariantCulture, $"{part}-{i}");

    private static string Line(int part, int i) =>
        $$"""{"id":"{{Id(part, i)}}","text":"The harbour of town {{i}} was closed on Friday, its council said. Strong winds made the crossing unsafe for small boats. Nobody was hurt."}""";
}
