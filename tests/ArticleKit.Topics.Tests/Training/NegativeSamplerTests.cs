using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public sealed class NegativeSamplerTests
{
    [Fact]
    public void RowsFor_FewTopics_AreAll() =>
        new NegativeSampler(Rows(1000, 200), 200, 1).RowsFor(17).Should().Equal(Enumerable.Range(0, 1000));

    [Theory]
    [InlineData(6000, 300)]
    [InlineData(300, 300)]
    [InlineData(20_000, 10_000)]
    public void RowsFor_ManyTopics_AreAllOfItsOwnAndSomeOthers(int count, int topics)
    {
        TrainingRow[] rows = Rows(count, topics);
        var sampler = new NegativeSampler(rows, topics, 1);

        foreach (int topic in new[] { 0, 1, topics / 2, topics - 1 })
        {
            int[] chosen = sampler.RowsFor(topic);

            chosen.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
            chosen.Count(row => rows[row].Labels[0] == topic).Should().Be(rows.Count(row => row.Labels[0] == topic));
            int others = chosen.Count(row => rows[row].Labels[0] != topic);
            others.Should().BeInRange(Math.Min(500, count - (count / topics)) - (count / topics), 500 + (20 * count / topics));
        }
    }

    [Fact]
    public void RowsFor_TwoTopics_SeeDifferentOthers()
    {
        var sampler = new NegativeSampler(Rows(20_000, 1000), 1000, 1);

        sampler.RowsFor(3).Intersect(sampler.RowsFor(4)).Count().Should().BeLessThan(250);
    }

    [Fact]
    public void RowsFor_SameSeed_AreTheSame() => new NegativeSampler(Rows(6000, 300), 300, 5).RowsFor(8)
        .Should().Equal(new NegativeSampler(Rows(6000, 300), 300, 5).RowsFor(8)).And.NotEqual(new NegativeSampler(Rows(6000, 300), 300, 6).RowsFor(8));

    [Fact]
    public void RowsFor_TopicOfMostArticles_HasAll()
    {
        TrainingRow[] rows = [.. Enumerable.Range(0, 5000).Select(i => new TrainingRow(SparseVector.Empty, [i < 4500 ? 0 : i % 250], 1))];

        new NegativeSampler(rows, 250, 1).RowsFor(0).Should().HaveCount(5000);
    }

    private static TrainingRow[] Rows(int count, int topics) =>
        [.. Enumerable.Range(0, count).Select(i => new TrainingRow(SparseVector.Empty, [i % topics], 1))];
}
