using System.Numerics;
using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Tests.Features;

public class BucketSlotsTests
{
    // What a multiplication by the golden ratio sends to the same upper bits: the buckets that whoever knows the factor would choose.
    private static readonly uint[] Chosen = [.. Enumerable.Range(0, 1 << 27)
        .Select(bucket => (uint)bucket).Where(bucket => bucket * 0x9E3779B1u < 1u << 26)];

    [Fact]
    public void Factor_IsOdd() => (BucketSlots.Factor & 1).Should().Be(1);

    [Fact]
    public void Of_ChosenBuckets_SpreadsThem()
    {
        int bits = BitOperations.Log2((uint)Chosen.Length);

        int slots = Chosen.Select(bucket => BucketSlots.Of(bucket, BucketSlots.Factor, 64 - bits)).Distinct().Count();

        Chosen.Length.Should().BeGreaterThan(1_000_000);
        slots.Should().BeGreaterThan(1 << (bits - 4));
    }

    [Fact]
    public void Vocabulary_ChosenBuckets_IsMadeInLinearTime()
    {
        var vocabulary = new Vocabulary(Chosen, new byte[Chosen.Length], [], 26);

        vocabulary.IndexOf(Chosen[^1]).Should().Be(Chosen.Length - 1);
    }
}
