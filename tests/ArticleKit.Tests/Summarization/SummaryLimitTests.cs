using ArticleKit.Summarization;

namespace ArticleKit.Tests.Summarization;

public class SummaryLimitTests
{
    [Theory]
    [InlineData(10, 1)]
    [InlineData(14, 1)]
    [InlineData(15, 1)] // As near to 10 as to 20: the shorter.
    [InlineData(16, 2)]
    [InlineData(24, 2)]
    [InlineData(26, 3)]
    [InlineData(1, 1)]
    [InlineData(1000, 5)]
    public void TryAdd_SentencesOfTenWords_EndsAtTheNearestEnd(int words, int expected) =>
        Count(new SummaryOptions { Words = words }, 10, 10, 10, 10, 10).Should().Be(expected);

    [Fact]
    public void TryAdd_NoLimitGiven_TakesThree() => Count(SummaryOptions.Default, 5, 5, 5, 5, 5).Should().Be(3);

    [Theory]
    [InlineData(2, 100, 2)]
    [InlineData(4, 20, 2)]
    public void TryAdd_BothLimits_KeepsBoth(int sentences, int words, int expected) =>
        Count(new SummaryOptions { Sentences = sentences, Words = words }, 10, 10, 10, 10, 10).Should().Be(expected);

    [Fact]
    public void TryAdd_FirstSentenceTooLong_IsTakenAllTheSame() => Count(new SummaryOptions { Words = 5 }, 80, 2).Should().Be(1);

    [Fact]
    public void TryAdd_SentenceLimitOnly_CountsSentencesWithoutWords() =>
        Count(new SummaryOptions { Sentences = 3 }, 0, 0, 4, 4).Should().Be(3);

    private static int Count(SummaryOptions options, params int[] wordCounts)
    {
        var limit = new SummaryLimit(options);
        int count = 0;
        while (count < wordCounts.Length && limit.TryAdd(wordCounts[count]))
        {
            count++;
        }

        return count;
    }
}
