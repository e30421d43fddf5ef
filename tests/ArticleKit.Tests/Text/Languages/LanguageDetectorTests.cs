using System.Text;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Text.Languages;

public sealed class LanguageDetectorTests
{
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach ((string? language, string[] sentences) in LanguageSentences.All)
            {
                foreach (string sentence in sentences)
                {
                    data.Add(language!, sentence);
                }
            }

            return data;
        }
    }

    public static TheoryData<string?, string> OtherSentences
    {
        get
        {
            var data = new TheoryData<string?, string>();
            foreach ((string? language, string[] sentences) in LanguageSentences.Others)
            {
                foreach (string sentence in sentences)
                {
                    data.Add(language, sentence);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Detect_OneSentence_TellsItsLanguage(string language, string sentence) => LanguageDetector.Detect(sentence).Should().Be(language);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Detect_AccentsOfTwoCharacters_TellsTheSame(string language, string sentence) =>
        LanguageDetector.Detect(sentence.Normalize(NormalizationForm.FormD)).Should().Be(language);

    [Fact]
    public void Detect_LongTextWithAccentsOfTwoCharacters_TellsTheSame()
    {
        const string sentence =
            "Hôm nay trời đẹp và các em học sinh đi học ở trường mới được xây dựng trong làng. Thầy giáo nói rằng những người dân ở đây rất vui.";

        LanguageDetector.Detect(string.Join(' ', Enumerable.Repeat(sentence, 8)).Normalize(NormalizationForm.FormD)).Should().Be("vi");
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Detect_Capitals_TellsTheSameOrNothing(string language, string sentence) =>
        LanguageDetector.Detect(sentence.ToUpperInvariant()).Should().BeOneOf(language, null);

    [Theory]
    [MemberData(nameof(OtherSentences))]
    public void Detect_SentenceOfAnotherLanguage_IsNotTakenForAnother(string? language, string sentence) =>
        LanguageDetector.Detect(sentence).Should().BeOneOf(language, null);

    [Fact]
    public void Detect_TextOfAnotherLanguage_TellsIt()
    {
        foreach ((string? language, string[] sentences) in LanguageSentences.Others)
        {
            LanguageDetector.Detect(string.Join(' ', sentences)).Should().Be(language, string.Join(' ', sentences));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("Hello.")]
    [InlineData("12 345, 67 %")]
    [InlineData("😀😀😀")]
    [InlineData("\uD800\0\uDC00")]
    [InlineData("Angela Merkel, Emmanuel Macron, Mario Draghi")]
    [InlineData("lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore")]
    public void Detect_NothingToTellBy_IsNull(string text) => LanguageDetector.Detect(text).Should().BeNull();

    [Fact]
    public void Detect_QuotationInAnotherLanguage_TellsTheLanguageAroundIt() =>
        LanguageDetector.Detect("Der Sänger sagte nur: “I want to be here with you”, und dann ging er von der Bühne und kam nicht wieder zurück.").Should().Be("de");

    [Fact]
    public void Detect_AnyText_IsNullOrATagOfTwoLetters() => Gen.String.Sample(text =>
    {
        string? language = LanguageDetector.Detect(text);
        (language is null || (language.Length == 2 && language.All(char.IsAsciiLetterLower))).Should().BeTrue();
    });

    [Theory]
    [InlineData("a")]
    [InlineData("the ")]
    [InlineData("l'")]
    [InlineData("e\u0301")]
    [InlineData("\u0301\uD800")]
    [InlineData("ж")]
    [InlineData("天")]
    public void Detect_TenMillionCharacters_ReadsABoundedSample(string unit) =>
        FluentActions.Invoking(() => LanguageDetector.Detect(string.Concat(Enumerable.Repeat(unit, 10_000_000 / unit.Length)))).Should().NotThrow();

    [Fact]
    public void Detect_Null_Throws() => FluentActions.Invoking(() => LanguageDetector.Detect(null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData("\ufffe")]
    [InlineData("\ud800")]
    [InlineData("\udc00\ud800")]
    [InlineData("\uffff")]
    public void Detect_CharactersThatCannotBeNormalized_AreNoLetters(string character)
    {
        const string Text = "Gestern hat der Rat der Stadt u\u0308ber die Bru\u0308cke gesprochen, die nicht mehr sicher ist.";

        LanguageDetector.Detect(Text.Replace(" die ", $" {character} die ", StringComparison.Ordinal)).Should().Be("de");
    }
}
