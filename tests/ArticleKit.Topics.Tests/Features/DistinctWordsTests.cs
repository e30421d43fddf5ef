using ArticleKit.Topics.Features;
using CsCheck;

namespace ArticleKit.Topics.Tests.Features;

public sealed class DistinctWordsTests
{
    [Fact]
    public void Add_AnyBuckets_CountsEachOnce() => Gen.UInt[0, (1 << 27) - 1].Array[0, 300].Select(Gen.UInt[1, 64]).Sample((buckets, spread) =>
    {
        // Multiples meet in few slots, small numbers come often.
        uint[] words = [.. buckets.Select(bucket => bucket % 50 * spread)];

        var distinct = new DistinctWords(new uint[DistinctWords.SlotsFor(words.Length)]);
        foreach (uint word in words)
        {
            distinct.Add(word, word % 3 == 0);
        }

        distinct.Count.Should().Be(words.Distinct().Count());
        distinct.Known.Should().Be(words.Distinct().Count(word => word % 3 == 0));
    });

    [Theory]
    [InlineData(0, 4)]
    [InlineData(3, 8)]
    [InlineData(512, 1024)]
    [InlineData(int.MaxValue, 1 << 30)]
    public void SlotsFor_IsAPowerOfTwoWithRoomToSpare(int words, int slots) => DistinctWords.SlotsFor(words).Should().Be(slots);

    [Theory]
    [InlineData(10, 5, 0, 0.5)]
    [InlineData(10, 5, 0.5, 0)]
    [InlineData(10, 1, 0.5, 0)]
    [InlineData(10, 10, 0.5, 1)]
    [InlineData(0, 0, 0.1, 0)]
    [InlineData(10, 10, 0.9, 1)]
    public void Share_IsThatBeyondChance(int words, int known, double chance, double share) =>
        new WordCoverage(words, known, chance).Share.Should().BeApproximately(share, 1e-12);
}
