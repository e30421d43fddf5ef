using ArticleKit.Text;

namespace ArticleKit.Tests.Text;

public sealed class WordTokenizerTests
{
    [Theory]
    [InlineData("The cat, the dog.", "The|cat|the|dog")]
    [InlineData("It isn't John’s, it's the dogs' bowl.", "It|isn't|John’s|it's|the|dogs|bowl")]
    [InlineData("its'mouth' at the rock'n'roll bar", "its|mouth|at|the|rock'n'roll|bar")]
    [InlineData("O'Brien and d'Artagnan met at Qur'an class", "O'Brien|and|d'Artagnan|met|at|Qur'an|class")]
    [InlineData("a state-of-the-art well–known 2,200-kilometer-long thing -- really", "a|state-of-the-art|well|known|2,200-kilometer-long|thing|really")]
    [InlineData("$1,000.50, 3:45 on 12/05/2024, 50% of 3.5m", "1,000.50|3:45|on|12/05/2024|50|of|3.5m")]
    [InlineData("The U.S. and the U.K. at 5 p.m. met AT&T.", "The|U.S.|and|the|U.K.|at|5|p.m.|met|AT&T")]
    [InlineData("See https://example.org/a_b?c=1, or mail ann.lee@example.org.", "See|https://example.org/a_b?c=1|or|mail|ann.lee@example.org")]
    [InlineData("Visit example.co.uk or www.example.info/x. Run node.js!", "Visit|example.co.uk|or|www.example.info/x|Run|node.js")]
    [InlineData("the end.Next day", "the|end|Next|day")]
    [InlineData("and/or 'quoted' (words)…", "and|or|quoted|words")]
    [InlineData("naïve cafe\u0301 Straße Москва", "naïve|cafe\u0301|Straße|Москва")]
    [InlineData("天気です", "天|気|です")]
    [InlineData("カメラを買う", "カメラ|を|買|う")]
    [InlineData("😀 ok 👍🏽 \uD800 x", "ok|x")]
    [InlineData("𠀀𠀁 𝒜", "𠀀|𠀁|𝒜")]
    public void Tokenize_Text_FindsWords(string text, string expected) =>
        WordTokenizer.Tokenize(text).Select(span => span.In(text).ToString()).Should().Equal(expected.Split('|'));

    [Theory]
    [InlineData("")]
    [InlineData(" .,;!? — \"\" '' -- $ % \0")]
    [InlineData("\uDC00\uD800")]
    public void Tokenize_NoWords_IsEmpty(string text) => WordTokenizer.Tokenize(text).Should().BeEmpty();

    [Fact]
    public void Tokenize_Null_Throws() => FluentActions.Invoking(() => WordTokenizer.Tokenize(null!)).Should().Throw<ArgumentNullException>();
}
