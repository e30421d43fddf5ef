namespace ArticleKit.Package.Tests.Packing;

/// <summary>The tests that share the packages, which are packed once.</summary>
[CollectionDefinition(Name)]
public class SharedPackages : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
