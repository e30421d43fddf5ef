using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Text;

public class WhiteSpaceTests
{
    private static readonly Gen<string> Texts = Gen.String[Gen.Char["ab \n\t\u00A0"], 0, 12];

    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("a b", "a b")]
    [InlineData("a  b", "a b")]
    [InlineData("a\tb", "a b")]
    [InlineData(" a\r\n b\u00A0\tc ", "a b c")]
    public void Fold_Text_HasSingleBlanksBetweenWords(string text, string expected) => WhiteSpace.Fold(text).Should().Be(expected);

    [Fact]
    public void Fold_AnyText_IsItsWordsJoinedByBlanks() => Texts.Sample(text =>
        WhiteSpace.Fold(text).Should().Be(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    [Fact]
    public void FoldedLength_AnyText_IsTheLengthOfTheFolded() => Texts.Sample(text =>
        WhiteSpace.FoldedLength(text).Should().Be(WhiteSpace.Fold(text).Length));
}
