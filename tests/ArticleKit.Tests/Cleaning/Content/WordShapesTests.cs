using ArticleKit.Cleaning.Content;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Content;

public sealed class WordShapesTests
{
    [Theory]
    [InlineData("cookie", true)]
    [InlineData("CookiE", true)]
    [InlineData("castle", true)]
    [InlineData("cookies", false)]
    [InlineData("bookie", false)]
    [InlineData("cook", false)]
    [InlineData("über", true)]
    [InlineData("", true)]
    public void MayContain_Word_IsTrueForItsFirstAndLastLetterAndLength(string word, bool expected) =>
        new WordShapes(["cookie", "über"]).MayContain(word).Should().Be(expected);

    [Fact]
    public void MayContain_WordOfTheTableInAnyCase_IsNeverDenied() =>
        Gen.String[Gen.OneOf(Gen.Char["abzéß©"], Gen.Char), 0, 40].Array[1, 10].Sample(words =>
        {
            var shapes = new WordShapes(words);
            foreach (string word in words)
            {
                shapes.MayContain(word).Should().BeTrue();
                shapes.MayContain(word.ToUpperInvariant()).Should().BeTrue();
                shapes.MayContain(word.ToLowerInvariant()).Should().BeTrue();
            }
        });
}
