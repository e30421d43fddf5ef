using ArticleKit.Topics.Features;
using CsCheck;

namespace ArticleKit.Topics.Tests.Features;

public sealed class WritingFormTests
{
    private const int Bits = 12;

    [Theory]
    [InlineData("“Quoted”", "\"Quoted\"")]
    [InlineData("it’s ‘so’", "it's 'so'")]
    [InlineData("a – b — c", "a - b - c")]
    [InlineData("and so on…", "and so on.")]
    public void Extract_TypographicMarks_AreAsPlainOnes(string typographic, string plain) => Forms(typographic).Should().Equal(Forms(plain));

    [Theory]
    [InlineData("word?", "word!")]
    [InlineData("word?", "word? word")]
    [InlineData("word", "Word")]
    [InlineData("5 words", "words 5")]
    [InlineData("he said NASA", "he said Nasa")]
    [InlineData("€5", "5")]
    [InlineData("a, b", "a; b")]
    public void Extract_OtherForm_IsSeen(string one, string other) => Forms(one).Should().NotEqual(Forms(other));

    [Theory]
    [InlineData("ferry tide", "onion rook")]
    [InlineData("The ferry (late) left.", "The onion (tart) fell.")]
    [InlineData("a  b", "a b")]
    [InlineData("a, b, c", "a, b c")]
    public void Extract_OtherWordsInTheSameForm_MakeNoDifference(string one, string other) => Forms(one).Should().Equal(Forms(other));

    [Fact]
    public void Extract_Title_HasFeaturesOfItsOwn()
    {
        Forms("text", "title?").Should().NotEqual(Forms("text?", "title"));
        Forms("text", "").Should().Equal(Forms("text", null)).And.NotEqual(Forms("text", "title"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(3, 2)]
    [InlineData(int.MaxValue - 1, 30)]
    public void Extract_NumberOfWords_IsItsMagnitude(int words, int magnitude) =>
        Forms("", null, words).Should().Contain(Forms("", null, 0)[^1] + (uint)magnitude);

    [Fact]
    public void Extract_AnyText_GivesEachFeatureOnceInItsBlock() => Gen.Select(
        Gen.OneOf(Gen.String, Gen.Char['\uD7FF', '\uE000'].Array.Select(units => new string(units)), Gen.Char[' ', '~'].Array.Select(units => new string(units))),
        Gen.Null(Gen.String),
        Gen.Int[0, int.MaxValue - 1]).Sample((text, title, words) =>
    {
        uint[] forms = Forms(text, title, words);

        forms.Should().OnlyHaveUniqueItems();
        forms.All(form => form < WritingForm.Count).Should().BeTrue();
    });

    [Theory]
    [InlineData("\uD800")]
    [InlineData("\uDC00\uD800")]
    [InlineData("\0\0")]
    [InlineData("\u0301\u200B\uFFFF")]
    [InlineData("😀")]
    public void Extract_StrangeCharacters_AreNoLetters(string text)
    {
        Forms(text).Should().HaveCountGreaterThanOrEqualTo(3);
        Forms("a" + text).Should().NotContain(Forms("A")[^2], "there is no capital");
    }

    [Fact]
    public void Extract_TenMillionCharacters_IsAsAShortText() => Forms(new string('?', 10_000_000)).Should().Equal(Forms("?"));

    /// <summary>The features of form, ascending; the last is of the length, the one before of capitals.</summary>
    private static uint[] Forms(string text, string? title = null, int words = 2)
    {
        using var buffer = new NgramBuffer();
        WritingForm.Extract(text, title, words, Bits, buffer);
        buffer.Codes.ToArray().Should().OnlyContain(code => (code & 1) == 0, "form counts once, be it of the title");
        return [.. buffer.Codes.ToArray().Select(code => (code >> 1) - FeatureSpace.FormStart(Bits)).Order()];
    }
}
