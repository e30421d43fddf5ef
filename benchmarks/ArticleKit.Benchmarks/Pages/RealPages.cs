using System.IO.Compression;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Benchmarks.Pages;

/// <summary>The real pages of the labelled data, which is not in the repository: most of it may not be passed on.</summary>
internal static class RealPages
{
    /// <summary>Names the folder of labelled data; without it, <c>../shared/data</c> beside the repository is taken.</summary>
    public const string FolderVariable = "ARTICLEKIT_BENCHMARK_DATA";

    /// <summary>What to say where there are none.</summary>
    public const string Missing =
        $"Real pages: skipped. They are neither in ../shared/data/html nor in the folder that {FolderVariable} names.";

    private const int MedianFrom = 80_000;
    private const int MedianTo = 120_000;

    // Of all pages no more than can be measured in minutes.
    private const int Step = 5;

    private static readonly string[] Sets = ["aeb", "naeb", "trafilatura", "wcxb"];

    /// <summary>Whether there are any.</summary>
    public static bool ArePresent => Folder() is not null;

    /// <summary>The pages, decoded, in the order of their names.</summary>
    public static string[] Read(PageSet pages) => Folder() is not { } folder ? [] :
    [
        .. Sets.Select(set => Path.Combine(folder, "html", set, "html"))
            .Where(Directory.Exists)
            .SelectMany(set => Directory.GetFiles(set, "*.html.gz").Order(StringComparer.Ordinal))
            .Select(ReadBytes)
            .Where((page, i) => pages == PageSet.Median ? page.Length is >= MedianFrom and <= MedianTo : i % Step == 0)
            .Select(page => HtmlBytes.Decode(page)),
    ];

    private static string? Folder()
    {
        string? folder = Environment.GetEnvironmentVariable(FolderVariable);
        folder = string.IsNullOrEmpty(folder) ? RepositoryFolder.PathOf("../shared/data") : folder;
        return Directory.Exists(Path.Combine(folder, "html", Sets[0], "html")) ? folder : null;
    }

    private static byte[] ReadBytes(string file)
    {
        using var unpacked = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        unpacked.CopyTo(bytes);
        return bytes.ToArray();
    }
}
