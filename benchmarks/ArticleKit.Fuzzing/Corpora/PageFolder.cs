using System.IO.Compression;

namespace ArticleKit.Fuzzing.Corpora;

/// <summary>The pages of a folder, in the order of their names.</summary>
internal sealed class PageFolder
{
    private readonly string _folder;
    private readonly string[] _files;

    public PageFolder(string folder)
    {
        _folder = Path.GetFullPath(folder);

        // What test sets call the expected result is no page.
        _files =
        [
            .. Directory.EnumerateFiles(_folder, "*.html*", SearchOption.AllDirectories)
                .Where(file => file.EndsWith(".html", StringComparison.Ordinal) || file.EndsWith(".html.gz", StringComparison.Ordinal))
                .Where(file => !Path.GetFileName(file).StartsWith("expected", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal),
        ];
        if (_files.Length == 0)
        {
            throw new IOException($"There are no pages (*.html, *.html.gz) in '{folder}'.");
        }
    }

    public int Count => _files.Length;

    public string NameOf(int index) => Path.GetRelativePath(_folder, _files[index]);

    public byte[] Read(int index)
    {
        byte[] bytes = File.ReadAllBytes(_files[index]);
        if (!_files[index].EndsWith(".gz", StringComparison.Ordinal))
        {
            return bytes;
        }

        using var packed = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        packed.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
