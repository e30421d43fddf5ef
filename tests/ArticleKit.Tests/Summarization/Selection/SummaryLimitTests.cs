using ArticleKit.Summarization;
using ArticleKit.Summarization.Selection;

namespace ArticleKit.Tests.Summarization.Selection;

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

    [Theory]
    [InlineData(40, 1)]
    [InlineData(60, 1)] // As near to 40 as to 81 with the blank, but for one: the shorter.
    [InlineData(61, 2)]
    [InlineData(122, 3)]
    [InlineData(1, 1)]
    public void TryAdd_SentencesOfFortyCharacters_EndsAtTheNearestEndWithBlanksBetween(int characters, int expected) =>
        Count(new SummaryOptions { Characters = characters }, 10, 10, 10, 10, 10).Should().Be(expected);

    [Theory]
    [InlineData(0.01, 1)]
    [InlineData(0.4, 2)]
    [InlineData(0.5, 3)]
    [InlineData(1, 5)]
    public void TryAdd_Ratio_IsThatOfSentencesRoundedToTheNearest(double ratio, int expected) =>
        Count(new SummaryOptions { Ratio = ratio }, 10, 10, 10, 10, 10).Should().Be(expected);

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
        var limit = new SummaryLimit(options, wordCounts.Length);
        int count = 0;
        while (count < wordCounts.Length && limit.TryAdd(wordCounts[count], characters: 4 * wordCounts[count]))
        {
            count++;
        }

        return count;
    }
}
