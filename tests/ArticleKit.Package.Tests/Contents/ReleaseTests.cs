using System.Reflection.Metadata;
using System.Text;
using ArticleKit.Package.Tests.Packing;

namespace ArticleKit.Package.Tests.Contents;

/// <summary>What packages get from the repository that they are packed in, where it has tags and an address.</summary>
public class ReleaseTests
{
    private const string Address = "https://github.com/example/articlekit";

    // The kind of what symbols say of where the sources are to be had, by the specification of portable symbols.
    private static readonly Guid SourceLink = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");

    [Fact]
    public async Task Pack_TaggedCommitOfAPublicRepository_NamesVersionRepositoryAndSources()
    {
        using PublishedRepository repository = await PublishedRepository.CreateAsync("v7.8.9", $"{Address}.git");
        string commit = await repository.GetCommitAsync();

        string feed = await repository.PackAsync();

        using var package = new PackedPackage(Path.Combine(feed, $"{PublishedRepository.Name}.7.8.9.nupkg"));
        package["repository"]!.Attribute("commit")!.Value.Should().Be(commit);
        package["repository"]!.Attribute("url")!.Value.Should().StartWith(Address);
        package["projectUrl"]!.Value.Should().StartWith(Address);
        package.Dependencies.Should().BeEmpty("what builds it is no part of it");
        using var symbols = new PackedPackage(Path.Combine(feed, $"{PublishedRepository.Name}.7.8.9.snupkg"));
        using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(symbols.Bytes($"lib/net10.0/{PublishedRepository.Name}.pdb")));
        MetadataReader reader = provider.GetMetadataReader();
        CustomDebugInformation sources = reader.GetCustomDebugInformation(EntityHandle.ModuleDefinition).Select(reader.GetCustomDebugInformation)
            .Single(information => reader.GetGuid(information.Kind) == SourceLink);
        Encoding.UTF8.GetString(reader.GetBlobBytes(sources.Value)).Should().Contain($"https://raw.githubusercontent.com/example/articlekit/{commit}/*");

        await repository.CommitAsync();
        (await repository.GetVersionAsync()).Should().Be("7.8.10-preview.0.1", "what comes after a release precedes the next");
    }
}
