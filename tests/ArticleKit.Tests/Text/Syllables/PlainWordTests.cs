using ArticleKit.Text;
using ArticleKit.Text.Syllables;
using CsCheck;

namespace ArticleKit.Tests.Text.Syllables;

public sealed class PlainWordTests
{
    [Fact]
    public void TryCount_PlainWord_IsAsTheWholeDictionaryAndRulesSay() => Gen.String[Gen.Char['a', 'z'], 2, 12].Sample(
        word =>
        {
            PlainWord.TryCount(word, out int syllables).Should().BeTrue();
            syllables.Should().Be(WordSyllables.Default.Count(Symbols.Of(word))).And.Be(SyllableCounter.Count(word));
        },
        iter: 2000);

    [Theory]
    [InlineData("a")]
    [InlineData("BBC")]
    [InlineData("dog's")]
    [InlineData("café")]
    [InlineData("mp3")]
    [InlineData("extraordinarily")]
    public void TryCount_AnyOtherWord_IsLeftToOthers(string word) => PlainWord.TryCount(word, out _).Should().BeFalse();
}
