using ArticleKit.Readability;

namespace ArticleKit.Tests.Readability;

public sealed class ComplexWordRuleTests
{
    [Theory]
    [InlineData("ferry", 2, false, "too few syllables")]
    [InlineData("governor", 3, true, "three syllables")]
    [InlineData("42", 3, false, "no letters")]
    [InlineData("created", 3, false, "the third is -ed after t")]
    [InlineData("decided", 3, false, "the third is -ed after d")]
    [InlineData("CREATED", 3, false, "in capitals, too")]
    [InlineData("repeated", 4, true, "more than three, whatever the ending")]
    [InlineData("discovered", 3, true, "-ed is no syllable after r")]
    [InlineData("capital", 3, true, "t before two other letters")]
    [InlineData("surprises", 3, false, "-es after s")]
    [InlineData("surprizes", 3, false, "-es after z")]
    [InlineData("suffixes", 3, false, "-es after x")]
    [InlineData("advances", 3, false, "-es after c")]
    [InlineData("messages", 3, false, "-es after g")]
    [InlineData("sandwiches", 3, false, "-es after ch")]
    [InlineData("publishes", 3, false, "-es after sh")]
    [InlineData("PUBLISHES", 3, false, "in capitals, too")]
    [InlineData("recipes", 3, true, "-es after another letter")]
    [InlineData("bicycles", 3, true, "-es after cl")]
    [InlineData("apathes", 3, true, "-es after th")]
    [InlineData("oxygen", 3, true, "g before two other letters")]
    [InlineData("oted", 3, false, "four letters are enough for an ending")]
    [InlineData("ted", 3, true, "three letters are not")]
    [InlineData("butter-and-honey", 5, false, "a compound of short parts")]
    [InlineData("butter-manufacturer", 7, true, "a compound with a hard part behind")]
    [InlineData("manufacturer-butter", 7, true, "a compound with a hard part before")]
    public void IsComplex_Word_FollowsGunning(string word, int syllables, bool expected, string because) =>
        ComplexWordRule.IsComplex(word, syllables).Should().Be(expected, because);
}
