using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using ArticleKit.Package.Tests.Packing;

namespace ArticleKit.Package.Tests.Contents;

/// <summary>What an assembly says of itself and of how it was built, without being loaded.</summary>
internal sealed class PackedAssembly : IDisposable
{
    private readonly PEReader _file;
    private readonly MetadataReader _metadata;

    public PackedAssembly(PackedPackage package, string path)
    {
        _file = new PEReader(new MemoryStream(package.Bytes(path)));
        _metadata = _file.GetMetadataReader();
    }

    /// <summary>Whether the same sources give the same bytes.</summary>
    public bool IsDeterministic => _file.ReadDebugDirectory().Any(entry => entry.Type == DebugDirectoryEntryType.Reproducible);

    /// <summary>What the symbols that belong to it are known by.</summary>
    public Guid SymbolsId => _file.ReadCodeViewDebugDirectoryData(_file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Guid;

    /// <summary>Where its symbols were when it was built.</summary>
    public string SymbolsPath => _file.ReadCodeViewDebugDirectoryData(_file.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.CodeView)).Path;

    /// <summary>What it depends on when it runs.</summary>
    public IReadOnlyList<string> References => [.. _metadata.AssemblyReferences.Select(handle => _metadata.GetString(_metadata.GetAssemblyReference(handle).Name))];

    /// <summary>The names of its public types, as its documentation has them.</summary>
    public IReadOnlyList<string> PublicTypes =>
        [.. _metadata.TypeDefinitions.Select(_metadata.GetTypeDefinition).Where(type => type.Attributes.HasFlag(System.Reflection.TypeAttributes.Public)
            && type.Namespace.IsNil is false && _metadata.GetString(type.Namespace).StartsWith("ArticleKit", StringComparison.Ordinal))
            .Select(type => $"{_metadata.GetString(type.Namespace)}.{_metadata.GetString(type.Name)}")];

    /// <summary>The texts that an attribute of the assembly was given; empty if it has none.</summary>
    public IReadOnlyList<string> TextsOf(string attribute, int count) =>
        [.. _metadata.GetAssemblyDefinition().GetCustomAttributes().Select(_metadata.GetCustomAttribute).Where(found => NameOf(found) == attribute)
            .Select(found => Texts(_metadata.GetBlobReader(found.Value), count))];

    public void Dispose() => _file.Dispose();

    private static string Texts(BlobReader value, int count)
    {
        value.ReadUInt16();
        string[] texts = new string[count];
        for (int i = 0; i < count; i++)
        {
            texts[i] = value.ReadSerializedString() ?? "";
        }

        return string.Join('=', texts);
    }

    private string NameOf(CustomAttribute attribute) => attribute.Constructor.Kind == HandleKind.MemberReference
        && _metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent
            ? _metadata.GetString(_metadata.GetTypeReference((TypeReferenceHandle)parent).Name)
            : "";
}
