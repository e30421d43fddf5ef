using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Orleans.Tests.Security;

/// <summary>Rules that hold for all that consumers see of the package.</summary>
public sealed class PublicFaceTests
{
    private static readonly PublicFace Face = new(typeof(CorpusJob).Assembly);

    [Fact]
    public void Classes_AreSealedOrMadeToBeDerivedFrom() => Face.UnplannedBases().Should().BeEmpty();

    [Fact]
    public void AsynchronousMethods_EndWithATokenThatMayBeLeftOut() => Face.UnstoppableMethods().Should().BeEmpty();

    [Fact]
    public void Members_GiveNoCollectionThatCanBeChanged() => Face.ChangeableCollections().Should().BeEmpty();

    [Fact]
    public void Types_CannotBeChangedOnceMade() => Face.ChangeableTypes().Should().BeEquivalentTo("CorpusJobOptions");

    [Fact]
    public void Records_CopyTheirListsAndCompareThemByValue() => Face.ListsByReference().Should().BeEmpty();

    [Fact]
    public void Records_ThatHoldTextsOrListsDescribeThemselvesInShort() => Face.LongDescriptions().Should().BeEmpty();

    [Fact]
    public void Members_NameTypesOfOrleansAndHostingWhereAClusterIsBuiltAndNowhereElse() =>
        Face.ForeignTypes().Select(use => use.Type.Name).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(nameof(CorpusJobClient), nameof(CorpusJobHostingExtensions));
}
