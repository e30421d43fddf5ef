using ArticleKit.Text.Segmentation;

namespace ArticleKit.Tests.Text.Segmentation;

public sealed class WrittenScriptsTests
{
    /// <summary>The first and the last character of each block, and their neighbours.</summary>
    [Theory]
    [InlineData('\u2E7F', "Alphabetic")]
    [InlineData('\u2E80', "Ideographic")]
    [InlineData('\u2FDF', "Ideographic")]
    [InlineData('\u2FE0', "Alphabetic")]
    [InlineData('\u3004', "Alphabetic")]
    [InlineData('\u3005', "Ideographic")]
    [InlineData('\u3006', "Alphabetic")]
    [InlineData('\u3007', "Ideographic")]
    [InlineData('\u3040', "Alphabetic")]
    [InlineData('\u3041', "Hiragana")]
    [InlineData('\u309F', "Hiragana")]
    [InlineData('\u30A0', "Alphabetic")]
    [InlineData('\u30A1', "Katakana")]
    [InlineData('\u30FF', "Katakana")]
    [InlineData('\u3100', "Alphabetic")]
    [InlineData('\u31EF', "Alphabetic")]
    [InlineData('\u31F0', "Katakana")]
    [InlineData('\u31FF', "Katakana")]
    [InlineData('\u3200', "Alphabetic")]
    [InlineData('\u33FF', "Alphabetic")]
    [InlineData('\u3400', "Ideographic")]
    [InlineData('\u4DBF', "Ideographic")]
    [InlineData('\u4DC0', "Alphabetic")]
    [InlineData('\u4E00', "Ideographic")]
    [InlineData('\u9FFF', "Ideographic")]
    [InlineData('\uA000', "Alphabetic")]
    [InlineData('\uF8FF', "Alphabetic")]
    [InlineData('\uF900', "Ideographic")]
    [InlineData('\uFAFF', "Ideographic")]
    [InlineData('\uFB00', "Alphabetic")]
    [InlineData('\uFF65', "Alphabetic")]
    [InlineData('\uFF66', "Katakana")]
    [InlineData('\uFF9F', "Katakana")]
    [InlineData('\uFFA0', "Alphabetic")]
    [InlineData('\uD83F', "Alphabetic")]
    [InlineData('\uD840', "Ideographic")]
    [InlineData('\uD8BF', "Ideographic")]
    [InlineData('\uD8C0', "Alphabetic")]
    [InlineData('é', "Alphabetic")]
    public void Of_CharacterAtTheEdgeOfABlock_IsOfItsScript(char c, string script) => WrittenScripts.Of(c).ToString().Should().Be(script);
}
