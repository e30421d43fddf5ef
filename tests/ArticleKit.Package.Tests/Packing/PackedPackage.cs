using System.IO.Compression;
using System.Xml.Linq;

namespace ArticleKit.Package.Tests.Packing;

/// <summary>What is in a package.</summary>
internal sealed class PackedPackage : IDisposable
{
    private readonly ZipArchive _archive;

    public PackedPackage(string path)
    {
        _archive = ZipFile.OpenRead(path);
        Length = new FileInfo(path).Length;
        using Stream stream = _archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        Metadata = XDocument.Load(stream).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>Its size in bytes.</summary>
    public long Length { get; }

    /// <summary>What it says of itself.</summary>
    public XElement Metadata { get; }

    /// <summary>The paths of its files, without those that every package has for itself.</summary>
    public IReadOnlyList<string> Files =>
        [.. _archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
            && name != "[Content_Types].xml" && !name.EndsWith(".nuspec", StringComparison.Ordinal))];

    /// <summary>The names of the packages that it depends on.</summary>
    public IReadOnlyList<string> Dependencies => [.. Elements("dependency").Select(element => (string)element.Attribute("id")!)];

    /// <summary>Something that it says of itself; null if it does not.</summary>
    public XElement? this[string name] => Elements(name).SingleOrDefault();

    public byte[] Bytes(string path)
    {
        using Stream stream = (_archive.GetEntry(path) ?? throw new FileNotFoundException($"The package has no {path}.")).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    public string Text(string path)
    {
        using var reader = new StreamReader(new MemoryStream(Bytes(path)));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    public void Dispose() => _archive.Dispose();

    private IEnumerable<XElement> Elements(string name) => Metadata.Descendants().Where(element => element.Name.LocalName == name);
}
