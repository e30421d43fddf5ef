using ArticleKit.Cleaning.Content;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Content;

public sealed class CharacterCountsTests
{
    [Fact]
    public void Of_AnyText_CountsEachKind() =>
        Gen.String[Gen.OneOf(Gen.Char[" aZÄ09,.!?，、،。！？"], Gen.Char), 0, 200].Sample(text => CharacterCounts.Of(text).Should().Be(CountOneByOne(text)));

    [Fact]
    public void Of_TextLongerThanACountHolds_CountsAll()
    {
        CharacterCounts counts = CharacterCounts.Of(string.Concat(Enumerable.Repeat("A1,.", 100_000)));

        counts.Should().Be(new CharacterCounts(100_000, 100_000, 100_000, 100_000));
    }

    private static CharacterCounts CountOneByOne(string text) => new(
        text.Count(char.IsAsciiDigit), text.Count(char.IsUpper), text.Count(c => ",，、،".Contains(c, StringComparison.Ordinal)), text.Count(c => ".!?。！？".Contains(c, StringComparison.Ordinal)));
}
