using System.Globalization;
using System.Text;
using ArticleKit.Text.Composition;
using CsCheck;

namespace ArticleKit.Tests.Text.Composition;

public sealed class CanonicalCompositionTests
{
    // Letters and marks of many scripts, old enough that every version of the framework's own tables has them.
    private static readonly (int First, int Last)[] Scripts =
    [
        (0x20, 0x7E), (0xA0, 0x36F), (0x388, 0x52F), (0x591, 0x5C7), (0x621, 0x65F), (0x904, 0x963), (0x980, 0x9FA), (0xB01, 0xB4D), (0xBC6, 0xBCD), (0xCBF, 0xCCD),
        (0xD46, 0xD4D), (0xDCA, 0xDDE), (0xF40, 0xFBC), (0x1025, 0x102E), (0x1100, 0x11FF), (0x1E00, 0x1FFE), (0x2000, 0x206F), (0x2126, 0x212B), (0x2190, 0x22FF),
        (0x3040, 0x30FF), (0xAC00, 0xAC60), (0xF900, 0xFA2D), (0xFB1D, 0xFB4E), (0x11099, 0x110BA), (0x1D15E, 0x1D1C0), (0x2F800, 0x2F8FF),
    ];

    private static readonly Gen<string> Texts = Gen.OneOf([.. Scripts.Select(script => Gen.Int[script.First, script.Last])])
        .Array[0, 24].Select(characters => string.Concat(characters.Select(char.ConvertFromUtf32)));

    [Theory]
    [InlineData("", "")]
    [InlineData("plain – “text”", "plain – “text”")]
    [InlineData("Mu\u0308nchen", "München")]
    [InlineData("\u0308a", "\u0308a")] // nothing to put it on
    [InlineData("a\u0323\u0302", "ậ")]
    [InlineData("a\u0302\u0323", "ậ")] // marks in another order
    [InlineData("â\u0323", "ậ")] // a letter that is taken apart for a mark below it
    [InlineData("a\u0301\u0302", "á\u0302")] // the first mark above keeps the second away
    [InlineData("q\u0307\u0323", "q\u0323\u0307")] // in order, but never one
    [InlineData("\u1100\u1161\u11A8", "각")]
    [InlineData("가\u11A8", "각")]
    [InlineData("각\u11A8", "각\u11A8")]
    [InlineData("\u212B", "Å")]
    [InlineData("\u0958", "\u0915\u093C")] // never one, although there is one
    [InlineData("\u2000", "\u2002")]
    [InlineData("か\u3099", "が")]
    [InlineData("\U0001D157\U0001D165", "\U0001D157\U0001D165")]
    [InlineData("\U0001611E\U00016123", "\U00016126")] // the first part of the second joins the first
    [InlineData("\U00011099\U000110BA", "\U0001109A")]
    public void Compose_Text_GivesFormC(string text, string composed) => CanonicalComposition.Compose(text).Should().Be(composed);

    [Fact]
    public void Compose_HalfOfAPair_StaysAndKeepsNothingElseFromBeingComposed()
    {
        string text = new(['\uD83D', 'e', '\u0301', '\uDE00', 'e', '\u0301', '\uD83D']);

        CanonicalComposition.Compose(text).Should().Be(new string(['\uD83D', 'é', '\uDE00', 'é', '\uD83D']));
    }

    [Fact]
    public void Compose_TextThatIsComposed_IsTheSameString()
    {
        string text = "שָׁלוֹם, Ça va “bien” – 각 が किताब".Normalize(NormalizationForm.FormC);

        CanonicalComposition.Compose(text).Should().BeSameAs(text);
    }

    [NormalizationFact]
    public void Compose_EveryCharacterOfTheBasicPlane_IsWhatTheFrameworkMakesOfIt()
    {
        Enumerable.Range(0, char.MaxValue)
            .Where(value => !char.IsSurrogate((char)value) && CharUnicodeInfo.GetUnicodeCategory(value) != UnicodeCategory.OtherNotAssigned)
            .Select(value => ((char)value).ToString())
            .Where(character => CanonicalComposition.Compose(character) != character.Normalize(NormalizationForm.FormC))
            .Should().BeEmpty();
    }

    [NormalizationFact]
    public void Compose_AnyText_IsWhatTheFrameworkMakesOfIt()
    {
        Texts.Sample(text => CanonicalComposition.Compose(text).Should().Be(text.Normalize(NormalizationForm.FormC)), iter: 20_000);
    }

    [Fact]
    public void Compose_AnyTextThatWasComposed_ChangesNothing() =>
        Gen.String.Sample(text =>
        {
            string composed = CanonicalComposition.Compose(text);
            CanonicalComposition.Compose(composed).Should().BeSameAs(composed);
        });

    [Fact]
    public void Compose_ManyMarksOnOneLetterInTheWrongOrder_PutsThemInOrder()
    {
        const int Count = 200_000;
        string text = "q" + string.Concat(Enumerable.Repeat("\u0307\u0323", Count));

        CanonicalComposition.Compose(text).Should().Be("q" + new string('\u0323', Count) + new string('\u0307', Count));
    }

    [Fact]
    public void IsPlain_EveryCharacter_IsTrueOnlyOfThoseThatTheTablesLeaveAlone() =>
        Enumerable.Range(0, char.MaxValue + 1).Where(value => CanonicalComposition.IsPlain((char)value) && CanonicalMappings.Default.MayChange(value)).Should().BeEmpty();
}
