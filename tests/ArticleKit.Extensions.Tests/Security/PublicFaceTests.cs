using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Extensions.Tests.Security;

/// <summary>Rules that hold for all that consumers see of the package.</summary>
public sealed class PublicFaceTests
{
    private static readonly PublicFace Face = new(typeof(ArticleLoader).Assembly);

    [Fact]
    public void Classes_AreSealedOrMadeToBeDerivedFrom() => Face.UnplannedBases().Should().BeEmpty();

    [Fact]
    public void AsynchronousMethods_EndWithATokenThatMayBeLeftOut() => Face.UnstoppableMethods().Should().BeEmpty();

    [Fact]
    public void Members_GiveNoCollectionThatCanBeChanged() => Face.ChangeableCollections().Should().BeEquivalentTo("ArticleLoaderOptions.AllowedNetworks");

    [Fact]
    public void Types_CannotBeChangedOnceMade() => Face.ChangeableTypes().Should().BeEquivalentTo("ArticleKitOptions", "ArticleLoaderOptions");

    [Fact]
    public void Records_CopyTheirListsAndCompareThemByValue() => Face.ListsByReference().Should().BeEmpty();

    [Fact]
    public void Records_ThatHoldTextsOrListsDescribeThemselvesInShort() => Face.LongDescriptions().Should().BeEmpty();

    [Fact]
    public void Members_NameTypesOfHostingOnly() =>
        Face.ForeignTypes().Should().OnlyContain(use => use.Type.Namespace == "Microsoft.Extensions.DependencyInjection" && use.Assembly.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal));
}
