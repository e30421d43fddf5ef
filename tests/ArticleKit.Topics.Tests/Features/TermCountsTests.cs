using ArticleKit.Topics.Features;
using CsCheck;

namespace ArticleKit.Topics.Tests.Features;

public class TermCountsTests
{
    [Fact]
    public void Of_AnyCodes_CountsThemAsAGroupingDoes() => Gen.Select(Gen.UInt[0, 40].Array[0, 60], Gen.Bool.Select(isHalf => isHalf ? 0.5 : 2.0)).Sample((codes, titleWeight) =>
    {
        var expected = codes.GroupBy(code => code >> 1).OrderBy(group => group.Key)
            .Select(group => ((int)group.Key, (float)group.Sum(code => (code & 1) == 0 ? 1 : titleWeight))).ToList();

        SparseVector counts = TermCounts.Of([.. codes], titleWeight);

        counts.Indices.Zip(counts.Values).Should().Equal(expected);
    });
}
