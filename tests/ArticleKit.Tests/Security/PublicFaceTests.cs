using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Tests.Security;

/// <summary>Rules that hold for all that consumers see of the package.</summary>
public sealed class PublicFaceTests
{
    private static readonly PublicFace Face = new(typeof(Article).Assembly);

    [Fact]
    public void Classes_AreSealedOrMadeToBeDerivedFrom() => Face.UnplannedBases().Should().BeEmpty();

    [Fact]
    public void AsynchronousMethods_EndWithATokenThatMayBeLeftOut() => Face.UnstoppableMethods().Should().BeEmpty();

    [Fact]
    public void Members_GiveNoCollectionThatCanBeChanged() => Face.ChangeableCollections().Should().BeEquivalentTo("AnswerLine.Of", "AnswerLine.Of", "AnswerLine.Of");

    [Fact]
    public void Types_CannotBeChangedOnceMade() => Face.ChangeableTypes().Should().BeEmpty();

    [Fact]
    public void Records_CopyTheirListsAndCompareThemByValue() => Face.ListsByReference().Should().BeEmpty();

    [Fact]
    public void Records_ThatHoldTextsOrListsDescribeThemselvesInShort() => Face.LongDescriptions().Should().BeEmpty();

    [Fact]
    public void Members_NameNoTypeOfAnotherLibrary() => Face.ForeignTypes().Should().BeEmpty();
}
