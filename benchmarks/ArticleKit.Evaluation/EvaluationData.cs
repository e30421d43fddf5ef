using System.IO.Compression;
using System.Text.Json;

namespace ArticleKit.Evaluation;

/// <summary>The folder of labelled data, and how its files are read.</summary>
internal sealed class EvaluationData(string folder)
{
    private const string DefaultFolder = "../shared/data";

    public string Folder { get; } = folder;

    /// <summary>The folder beside the repository that this program stands in, or null if there is none.</summary>
    public static EvaluationData? FindBesideRepository()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ArticleKit.sln")))
            {
                string data = Path.GetFullPath(Path.Combine(folder.FullName, DefaultFolder));
                return Directory.Exists(data) ? new EvaluationData(data) : null;
            }
        }

        return null;
    }

    public string PathOf(string relative) => Path.Combine(Folder, relative.Replace('/', Path.DirectorySeparatorChar));

    public bool Has(string relative) => Path.Exists(PathOf(relative));

    /// <summary>A file's bytes, unpacked if its name ends in <c>.gz</c>.</summary>
    public byte[] ReadBytes(string relative)
    {
        using Stream stream = Open(relative);
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>The lines of a UTF-8 file, unpacked if its name ends in <c>.gz</c>.</summary>
    public IEnumerable<string> ReadLines(string relative)
    {
        using var reader = new StreamReader(Open(relative));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The records of a JSON Lines file.</summary>
    public IEnumerable<JsonElement> ReadRecords(string relative)
    {
        foreach (string line in ReadLines(relative))
        {
            using var document = JsonDocument.Parse(line);
            yield return document.RootElement.Clone();
        }
    }

    /// <summary>A whole JSON file.</summary>
    public JsonElement ReadJson(string relative)
    {
        using Stream stream = Open(relative);
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }

    private Stream Open(string relative)
    {
        Stream file = File.OpenRead(PathOf(relative));
        return relative.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : file;
    }
}
