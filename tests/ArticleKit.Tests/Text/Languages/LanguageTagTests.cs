using ArticleKit.Text.Languages;
using CsCheck;

namespace ArticleKit.Tests.Text.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en")]
    [InlineData("eng", "en")]
    [InlineData("es", "es")]
    [InlineData("spa", "es")]
    [InlineData("it", "it")]
    [InlineData("ita", "it")]
    [InlineData("de", "de")]
    [InlineData("deu", "de")]
    [InlineData("ger", "de")]
    [InlineData("fr", "fr")]
    [InlineData("fra", "fr")]
    [InlineData("fre", "fr")]
    [InlineData("nl", "nl")]
    [InlineData("nld", "nl")]
    [InlineData("dut", "nl")]
    [InlineData("pt", "pt")]
    [InlineData("por", "pt")]
    [InlineData("ru", "ru")]
    [InlineData("rus", "ru")]
    [InlineData("tr", "tr")]
    [InlineData("tur", "tr")]
    [InlineData("nb", "no")]
    [InlineData("nn", "no")]
    [InlineData("nob", "no")]
    [InlineData("nno", "no")]
    [InlineData("nor", "no")]
    [InlineData("sv", "sv")]
    [InlineData("swe", "swe")]
    public void Primary_Language_IsInItsTwoLetterFormWhereThereAreRules(string tag, string expected) => LanguageTag.Primary(tag).Should().Be(expected);

    [Theory]
    [InlineData("pt-BR", "pt")]
    [InlineData("pt_BR", "pt")]
    [InlineData(" EN-gb ", "en")]
    [InlineData("DEU-Latn-CH", "de")]
    [InlineData("sr_Latn-RS", "sr")]
    [InlineData("SV", "sv")]
    public void Primary_TagWithMore_LeavesItOut(string tag, string expected) => LanguageTag.Primary(tag).Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("engl")]
    [InlineData("-en")]
    [InlineData("e1")]
    [InlineData("3n")]
    [InlineData("éa")]
    [InlineData("und")]
    [InlineData("mul")]
    [InlineData("mis")]
    [InlineData("zxx")]
    [InlineData("UND-Latn")]
    public void Primary_NoLanguage_IsNull(string? tag) => LanguageTag.Primary(tag).Should().BeNull();

    [Fact]
    public void Primary_AnyText_IsNullOrTwoOrThreeSmallLetters() => Gen.String.Sample(text =>
    {
        string? primary = LanguageTag.Primary(text);
        (primary is null || (primary.Length is 2 or 3 && primary.All(char.IsAsciiLetterLower))).Should().BeTrue();
    });
}
