using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Topics.Tests.Security;

/// <summary>Rules that hold for all that consumers see of the package.</summary>
public sealed class PublicFaceTests
{
    private static readonly PublicFace Face = new(typeof(TopicClassifier).Assembly);

    [Fact]
    public void Classes_AreSealedOrMadeToBeDerivedFrom() => Face.UnplannedBases().Should().BeEmpty();

    [Fact]
    public void AsynchronousMethods_EndWithATokenThatMayBeLeftOut() => Face.UnstoppableMethods().Should().BeEmpty();

    [Fact]
    public void Members_GiveNoCollectionThatCanBeChanged() => Face.ChangeableCollections().Should().BeEmpty();

    [Fact]
    public void Types_CannotBeChangedOnceMade() => Face.ChangeableTypes().Should().BeEmpty();

    [Fact]
    public void Records_CopyTheirListsAndCompareThemByValue() => Face.ListsByReference().Should().BeEmpty();

    [Fact]
    public void Records_ThatHoldTextsOrListsDescribeThemselvesInShort() => Face.LongDescriptions().Should().BeEmpty();

    [Fact]
    public void Members_NameTypesOfMlNetWhereAPipelineIsBuiltAndNowhereElse() =>
        Face.ForeignTypes().Select(use => use.Type.Namespace).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("ArticleKit.Topics.DataViews", "ArticleKit.Topics.MachineLearning", "Microsoft.ML");
}
