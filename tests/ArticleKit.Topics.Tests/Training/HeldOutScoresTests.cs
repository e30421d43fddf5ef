using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;
using CsCheck;

namespace ArticleKit.Topics.Tests.Training;

public sealed class HeldOutScoresTests
{
    [Fact]
    public void Of_AnyGroups_NeverSplitsThem() => Gen.ULong[0, 40].Array[20, 200].Sample(groups =>
    {
        TrainingRow[] rows = Rows(groups.Length);

        HeldOutScores scores = HeldOutScores.Of(rows, groups, (rest, held, _) =>
        {
            rest.Select(row => groups[NumberOf(row)]).Intersect(held.Select(row => groups[NumberOf(row)])).Should().BeEmpty();
            (rest.Length + held.Length).Should().Be(rows.Length);
            return Array.ConvertAll(held, _ => new float[] { 1, 0 });
        }, null);

        scores.Scores.Should().HaveSameCount(scores.Labels);
        scores.Labels.Count.Should().BeLessThanOrEqualTo(rows.Length);
    });

    [Fact]
    public void Of_GroupOfHundreds_IsSplitSinceItsNameTellsNothing()
    {
        List<int> held = [];

        HeldOutScores.Of(Rows(500), new ulong[500], (_, part, _) =>
        {
            held.AddRange(part.Select(NumberOf));
            return Array.ConvertAll(part, _ => new float[] { 1, 0 });
        }, null);

        held.Should().BeEquivalentTo(Enumerable.Range(0, 500));
    }

    [Fact]
    public void Of_FewArticles_HoldsNoneOut()
    {
        HeldOutScores scores = HeldOutScores.Of(Rows(19), Distinct(19), (_, _, _) => throw new InvalidOperationException(), null);

        scores.Scores.Should().BeEmpty();
        scores.Accuracy().Should().Be(0);
    }

    [Fact]
    public void Of_ManyArticles_HoldsATenthOutOnce()
    {
        int times = 0;

        HeldOutScores scores = HeldOutScores.Of(Rows(4000), Distinct(4000), (_, held, _) =>
        {
            times++;
            return Array.ConvertAll(held, _ => new float[] { 1, 0 });
        }, null);

        times.Should().Be(1);
        scores.Scores.Should().HaveCount(400);
    }

    [Fact]
    public void Accuracy_ScoresOfSeveralTopics_CountsWhereTheHighestIsOneOfThem() => new HeldOutScores(
        [[1, 0, 2], [3, 0, 2], [0, 1, 0], [0, 1, 0]],
        [[0, 2], [1, 2], [1], []]).Accuracy().Should().Be(0.5);

    private static ulong[] Distinct(int count) => [.. Enumerable.Range(0, count).Select(i => (ulong)i)];

    private static TrainingRow[] Rows(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new TrainingRow(new SparseVector([i], [1]), [i % 2], 1))];

    private static int NumberOf(TrainingRow row) => row.Vector.Indices[0];
}
