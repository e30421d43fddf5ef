using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public class WhiteSpaceTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("a b", "a b")]
    [InlineData(" a\r\n b\u00A0\tc ", "a b c")]
    public void Fold_Text_HasSingleBlanksBetweenWords(string text, string expected) => WhiteSpace.Fold(text).Should().Be(expected);
}
