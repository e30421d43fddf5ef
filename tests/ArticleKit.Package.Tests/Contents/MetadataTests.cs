using System.Xml.Linq;
using ArticleKit.Package.Tests.Packing;
using ArticleKit.TestSupport;

namespace ArticleKit.Package.Tests.Contents;

/// <summary>What the packages say of themselves, and what else is in them beside code.</summary>
[Collection(SharedPackages.Name)]
public class MetadataTests(PackedPackages packages)
{
    public static TheoryData<string> Names => [.. PackedPackages.Names];

    public static TheoryData<string> Libraries => [.. PackedPackages.Libraries];

    [Theory]
    [MemberData(nameof(Names))]
    public void Metadata_EachPackage_SaysWhatAStrangerAsks(string name)
    {
        using PackedPackage package = packages.Open(name);

        package["id"]!.Value.Should().Be(name);
        package["version"]!.Value.Should().Be(packages.Version);
        package["authors"]!.Value.Should().NotBeEmpty();
        package["description"]!.Value.Length.Should().BeInRange(60, 300);
        package["tags"]!.Value.Split(' ').Should().HaveCountGreaterThan(3).And.OnlyHaveUniqueItems();
        package["license"]!.Value.Should().Be("MIT");
        package["license"]!.Attribute("type")!.Value.Should().Be("expression");
        package["requireLicenseAcceptance"].Should().BeNull();
        XElement repository = package["repository"]!;
        repository.Attribute("type")!.Value.Should().Be("git");
        repository.Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
        (repository.Attribute("url")?.Value ?? "https://").Should().StartWith("https://", "the folder of a clone is nothing to a stranger");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_EachPackage_HasItsReadmeTheIconAndTheNotices(string name)
    {
        using PackedPackage package = packages.Open(name);

        package.Text(package["readme"]!.Value).Should().Be(File.ReadAllText(Repository.PathOf($"src/{name}/README.md")).ReplaceLineEndings("\n"));
        package.Bytes(package["icon"]!.Value).Should().StartWith([0x89, (byte)'P', (byte)'N', (byte)'G']);
        package.Text("NOTICE.md").Should().Be(File.ReadAllText(Repository.PathOf("NOTICE.md")).ReplaceLineEndings("\n"));
    }

    [Theory]
    [MemberData(nameof(Libraries))]
    public void Files_Library_AreItsOwnAndNoOthers(string name)
    {
        using PackedPackage package = packages.Open(name);
        using PackedPackage symbols = packages.Open(name, "snupkg");

        package.Files.Should().BeEquivalentTo(["README.md", "NOTICE.md", "icon.png", $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml"]);
        symbols.Files.Should().BeEquivalentTo([$"lib/net10.0/{name}.pdb"]);
    }

    [Theory]
    [InlineData("ArticleKit", "HtmlAgilityPack")]
    [InlineData("ArticleKit.Topics", "ArticleKit", "HtmlAgilityPack", "Microsoft.ML", "System.Numerics.Tensors")]
    [InlineData(
        "ArticleKit.Extensions", "ArticleKit", "HtmlAgilityPack", "Microsoft.Extensions.Configuration.Binder", "Microsoft.Extensions.Http",
        "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.Options", "Microsoft.Extensions.Options.ConfigurationExtensions")]
    [InlineData(
        "ArticleKit.Parquet", "ArticleKit", "CommunityToolkit.HighPerformance", "HtmlAgilityPack", "K4os.Compression.LZ4", "Microsoft.IO.RecyclableMemoryStream",
        "Parquet.Net", "Snappier", "ZstdSharp.Port")]
    [InlineData(
        "ArticleKit.Orleans", "ArticleKit", "ArticleKit.Parquet", "CommunityToolkit.HighPerformance", "HtmlAgilityPack", "K4os.Compression.LZ4",
        "Microsoft.IO.RecyclableMemoryStream", "Microsoft.Orleans.Client", "Microsoft.Orleans.Clustering.Redis", "Microsoft.Orleans.Persistence.Redis",
        "Microsoft.Orleans.Server", "Parquet.Net", "Snappier", "StackExchange.Redis", "ZstdSharp.Port")]
    [InlineData("ArticleKit.Tool")]
    public void Dependencies_EachPackage_AreWhatItsCodeUsesAndNothingOfTheBuild(string name, params string[] dependencies)
    {
        using PackedPackage package = packages.Open(name);

        package.Dependencies.Should().BeEquivalentTo(dependencies);
    }

    [Theory]
    [InlineData("ArticleKit", 3)]
    [InlineData("ArticleKit.Topics", 8)]
    [InlineData("ArticleKit.Extensions", 1)]
    [InlineData("ArticleKit.Parquet", 1)]
    [InlineData("ArticleKit.Orleans", 1)]
    public void Length_Library_IsBelowWhatWasPromised(string name, int megabytes)
    {
        using PackedPackage package = packages.Open(name);

        package.Length.Should().BeInRange(10_000, megabytes * 1_000_000L);
    }

    [Fact]
    public void Names_PackagesThatAreTested_AreAllThatThereAre() =>
        Directory.GetFiles(packages.Feed, $"*.{packages.Version}.nupkg").Select(path => Path.GetFileName(path)[..^$".{packages.Version}.nupkg".Length])
            .Where(name => !name.StartsWith("ArticleKit.Tool.", StringComparison.Ordinal)).Should().BeEquivalentTo(PackedPackages.Names);
}
