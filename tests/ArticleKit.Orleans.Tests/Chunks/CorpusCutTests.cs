using ArticleKit.Orleans.Chunks;
using CsCheck;

namespace ArticleKit.Orleans.Tests.Chunks;

public sealed class CorpusCutTests
{
    [Fact]
    public void Evenly_AnyLengths_CoversEverythingOnceAndIsNoLongerThanAsked() =>
        Gen.Select(Gen.Long[0, 1_000_000], Gen.Long[1, 200_000]).Sample((total, longest) =>
        {
            var cut = CorpusCut.Evenly(total, longest);
            long end = 0;
            for (long i = 0; i < cut.Count && i < 5000; i++)
            {
                (long start, long next) = cut.RangeOf(i);
                start.Should().Be(end);
                next.Should().BeGreaterThan(start);
                (next - start).Should().BeLessThanOrEqualTo(longest);
                end = next;
            }

            if (cut.Count < 5000)
            {
                end.Should().Be(total);
            }
        }, iter: 300);

    [Fact]
    public void RangeOf_LengthUnknown_IsEverything()
    {
        CorpusCut.Unknown.Count.Should().Be(1);
        CorpusCut.Unknown.RangeOf(0).Should().Be((0, long.MaxValue));
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, 0)]
    public void Constructor_LengthOutOfRange_Throws(long total, long length)
    {
        Func<CorpusCut> act = () => new CorpusCut(total, length);

        act.Should().Throw<ArgumentOutOfRangeException>();
    }
}
