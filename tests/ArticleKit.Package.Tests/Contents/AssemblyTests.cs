using System.Reflection.Metadata;
using System.Xml.Linq;
using ArticleKit.Package.Tests.Packing;

namespace ArticleKit.Package.Tests.Contents;

/// <summary>The code in the packages: how it was built, its symbols, and what is written of it.</summary>
[Collection(SharedPackages.Name)]
public class AssemblyTests(PackedPackages packages)
{
    public static TheoryData<string> Libraries => [.. PackedPackages.Libraries];

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Build_Library_IsDeterministicAndCarriesNoPathOfTheMachine(string name)
    {
        using PackedPackage package = packages.Open(name);
        using PackedPackage symbols = packages.Open(name, "snupkg");
        using PackedAssembly assembly = AssemblyOf(package, name);
        using MetadataReaderProvider provider = SymbolsOf(symbols, name);
        MetadataReader reader = provider.GetMetadataReader();

        assembly.IsDeterministic.Should().BeTrue();
        assembly.SymbolsPath.Should().StartWith("/_/");
        List<string> documents = [.. reader.Documents.Select(handle => reader.GetString(reader.GetDocument(handle).Name))];
        documents.Should().Contain(document => document.StartsWith($"/_/src/{name}/", StringComparison.Ordinal)).And.OnlyContain(document => document.StartsWith("/_", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Symbols_Library_BelongToItsAssembly(string name)
    {
        using PackedPackage package = packages.Open(name);
        using PackedPackage symbols = packages.Open(name, "snupkg");
        using PackedAssembly assembly = AssemblyOf(package, name);
        using MetadataReaderProvider provider = SymbolsOf(symbols, name);

        symbols["version"]!.Value.Should().Be(packages.Version);
        new BlobContentId(provider.GetMetadataReader().DebugMetadataHeader!.Id).Guid.Should().Be(assembly.SymbolsId);
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Documentation_Library_TellsOfEveryPublicType(string name)
    {
        using PackedPackage package = packages.Open(name);
        using PackedAssembly assembly = AssemblyOf(package, name);

        HashSet<string> told = [.. XDocument.Parse(package.Text($"lib/net10.0/{name}.xml")).Descendants("member").Where(member => member.Value.Trim().Length > 10).Select(member => (string)member.Attribute("name")!)];

        assembly.PublicTypes.Should().NotBeEmpty().And.OnlyContain(type => told.Contains($"T:{type}"));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Version_Library_IsThatOfThePackageWithItsCommit(string name)
    {
        using PackedPackage package = packages.Open(name);
        using PackedAssembly assembly = AssemblyOf(package, name);

        assembly.TextsOf("AssemblyInformationalVersionAttribute", 1).Should().Equal($"{packages.Version}+{package["repository"]!.Attribute("commit")!.Value}");
    }

    [Theory]
    [InlineData("ArticleKit")]
    [InlineData("ArticleKit.Extensions")]
    public void Attributes_LibraryThatCanBeTrimmed_SaySo(string name)
    {
        using PackedPackage package = packages.Open(name);
        using PackedAssembly assembly = AssemblyOf(package, name);

        assembly.TextsOf("AssemblyMetadataAttribute", 2).Should().Contain(["IsTrimmable=True", "IsAotCompatible=True"]);
    }

    [Fact]
    public void References_ArticleKit_AreTheFrameworkAndHtmlAgilityPack()
    {
        using PackedPackage package = packages.Open("ArticleKit");
        using PackedAssembly assembly = AssemblyOf(package, "ArticleKit");

        assembly.References.Where(reference => !reference.StartsWith("System.", StringComparison.Ordinal)).Should().Equal("HtmlAgilityPack");
    }

    private static PackedAssembly AssemblyOf(PackedPackage package, string name) => new(package, $"lib/net10.0/{name}.dll");

    private static MetadataReaderProvider SymbolsOf(PackedPackage package, string name) =>
        MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(package.Bytes($"lib/net10.0/{name}.pdb")));
}
