using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public sealed class TrainingCorpusTests
{
    [Theory]
    [InlineData("Sailing in winter", "Re: Sailing in winter", true)]
    [InlineData("Sailing in winter", "RE: fwd: re:Sailing in winter!", true)]
    [InlineData("Sailing in winter", "  aw: Sailing in WINTER", true)]
    [InlineData("Sailing in winter", "Sailing in summer", false)]
    [InlineData("Sailing in winter", "Live: Sailing in winter", false)]
    [InlineData("Review: oven", "oven", false)]
    public void Read_Titles_GroupsAnswersWithWhatTheyAnswer(string one, string other, bool areAlike) =>
        (GroupsOf(("a text", one), ("another one", other)).Distinct().Count() == 1).Should().Be(areAlike);

    [Fact]
    public void Read_NoTitles_GroupsTheSameText() =>
        GroupsOf(("The rook, again.", null), ("the ROOK again", ""), ("the pawn", " re: ")).Distinct().Should().HaveCount(2);

    [Fact]
    public void Read_NeitherTitleNorText_IsAloneEach() => GroupsOf(("rook", null), ("", null), ("?", ""), ("", null)).Distinct().Should().HaveCount(4);

    [Theory]
    [InlineData(":::::::::")]
    [InlineData("re:re:re:re:")]
    [InlineData("re")]
    [InlineData("\uD800: x")]
    public void Read_StrangeTitles_AreTakenAsTheyAre(string title) => GroupsOf(("rook", title)).Should().HaveCount(1);

    [Fact]
    public void Read_MillionsOfPrefixes_TakesLinearTime() =>
        GroupsOf(("rook", string.Concat(Enumerable.Repeat("re:", 1_000_000)) + "end"), ("pawn", "end")).Distinct().Should().HaveCount(1);

    [Fact]
    public void Read_SeveralLabels_AreNumbersInAscendingOrder()
    {
        TrainingCorpus corpus = Read([new("rook", null, ["a", "c"], 1), new("pawn", null, ["b"], 1), new("queen", null, [], 1)]);

        corpus.Topics.Should().Equal("a", "b", "c");
        corpus.Entries.Select(entry => string.Join(' ', entry.Labels)).Should().BeEquivalentTo("0 2", "1", "");
    }

    private static ulong[] GroupsOf(params (string Text, string? Title)[] articles) =>
        [.. Read([.. articles.Select(article => new TrainingItem(article.Text, article.Title, ["a", "b"], 1))]).Entries.Select(entry => entry.Group)];

    private static TrainingCorpus Read(IReadOnlyList<TrainingItem> items) =>
        TrainingCorpus.Read(items, items.Count, TopicTrainingOptions.Default, null, CancellationToken.None);
}
