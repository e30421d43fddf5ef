using ArticleKit.Cleaning.Content;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Content;

public sealed class WordNumbersTests
{
    [Fact]
    public void Add_AnyHashes_NumbersThemInOrderOfFirstUse()
    {
        Gen.OneOf(Gen.UInt, Gen.UInt[0, 20], Gen.UInt[0, 4000].Select(n => n << 20)).Array[0, 3000].Sample(hashes =>
        {
            var numbers = new WordNumbers();
            List<uint> distinct = [.. hashes.Distinct()];

            hashes.Select(numbers.Add).Should().Equal(hashes.Select(hash => distinct.IndexOf(hash)));
            numbers.Count.Should().Be(distinct.Count);
        }, iter: 50);
    }
}
