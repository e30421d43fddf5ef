using ArticleKit.Terms;

namespace ArticleKit.Tests.Terms;

public class TermNormalizerTests
{
    [Theory]
    [InlineData("bridges", "bridge")]
    [InlineData("cities", "city")]
    [InlineData("horses", "horse")]
    [InlineData("cables", "cable")]
    [InlineData("boss", "boss")]
    [InlineData("virus", "virus")]
    [InlineData("crisis", "crisis")]
    [InlineData("heroes", "heroes")]
    [InlineData("gas", "gas")]
    [InlineData("bridge", "bridge")]
    public void Singular_Word_LosesThePluralEndingOnly(string word, string expected) =>
        TermNormalizer.Singular(word.ToCharArray()).ToString().Should().Be(expected);

    [Theory]
    [InlineData("council's", "council")]
    [InlineData("councils'", "councils")]
    [InlineData("don't", "don't")]
    [InlineData("'s", "'s")]
    public void WithoutPossessive_Word_LosesThePossessiveEndingOnly(string word, string expected) =>
        TermNormalizer.WithoutPossessive(word.ToCharArray()).ToString().Should().Be(expected);

    [Fact]
    public void Lower_CurlyApostropheAndCapitals_AreFolded() =>
        TermNormalizer.Lower("Don’T", new char[TermNormalizer.MaxLength]).ToString().Should().Be("don't");

    [Fact]
    public void Lower_EndlessWord_IsCut() =>
        TermNormalizer.Lower(new string('X', 1000), new char[TermNormalizer.MaxLength]).ToString()
            .Should().Be(new string('x', TermNormalizer.MaxLength));
}
