using ArticleKit.Readability.Familiarity;

namespace ArticleKit.Tests.Readability.Familiarity;

public sealed class DistinctWordCounterTests
{
    [Fact]
    public void Add_SameWordInOtherCaseOrPossessive_CountsOnce()
    {
        var counter = new DistinctWordCounter();
        foreach (string word in new[] { "Otter", "otter", "OTTER", "otter's", "otter’s", "otters" })
        {
            counter.Add(word);
        }

        counter.Count.Should().Be(2, "only the plural is another word");
        counter.Dispose();
    }

    [Fact]
    public void Add_ManyWordsTwice_CountsEachOnce()
    {
        var counter = new DistinctWordCounter();
        for (int i = 0; i < 20_000; i++)
        {
            counter.Add(FormattableString.Invariant($"w{i % 10_000}"));
        }

        counter.Count.Should().Be(10_000);
        counter.Dispose();
    }
}
