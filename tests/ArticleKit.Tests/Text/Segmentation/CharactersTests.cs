using ArticleKit.Text.Segmentation;

namespace ArticleKit.Tests.Text.Segmentation;

/// <summary>Each kind of character against the list of all that are of it: nothing else is.</summary>
public sealed class CharactersTests
{
    public static TheoryData<Func<char, bool>, string> Kinds => new()
    {
        { Characters.IsLineBreak, "\n\r\v\f\u0085\u2028\u2029" },
        { Characters.IsLatinStop, ".!?…‼⁇⁈⁉" },
        { Characters.IsWideStop, "。！？｡" },
        { Characters.IsOtherStop, "؟۔।॥።፧։។။།" },
        { Characters.IsStop, ".!?…‼⁇⁈⁉。！？｡؟۔।॥።፧։។။།" },
        { Characters.IsClosing, "\"'”’“»›)]}」』）】〉》" },
        { Characters.IsOpening, "\"'“‘„‚«‹([{「『（【〈《¿¡`" },
        { Characters.IsQuote, "\"'“‘„‚«‹「『" },
        { Characters.IsBullet, "•⁃‣◦▪●■" },
        { Characters.IsDash, "-–—―‒" },
        { Characters.IsHyphen, "-\u2010\u2011" },
        { Characters.IsApostrophe, "'’ʼ＇" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_AnyCharacter_HoldsForTheListedOnly(Func<char, bool> isOfKind, string characters) =>
        Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(isOfKind).Should().BeEquivalentTo(characters.Distinct());

    [Theory]
    [InlineData('A', true, false, false)]
    [InlineData('Z', true, false, false)]
    [InlineData('É', true, false, false)]
    [InlineData('ǅ', true, false, false)]
    [InlineData('a', false, true, false)]
    [InlineData('z', false, true, false)]
    [InlineData('ß', false, true, false)]
    [InlineData('天', false, false, true)]
    [InlineData('ع', false, false, true)]
    [InlineData('7', false, false, false)]
    [InlineData('@', false, false, false)]
    public void Is_Letter_IsOfItsCase(char c, bool upper, bool lower, bool uncased)
    {
        Characters.IsUpper(c).Should().Be(upper);
        Characters.IsLower(c).Should().Be(lower);
        Characters.IsUncased(c).Should().Be(uncased);
    }

    [Theory]
    [InlineData("One stop. Two!", ".!")]
    [InlineData("Ærlig talt… (ja) [nei] \"så\"", "…()[\"\"")]
    [InlineData("नमस्ते। ठीक", "।")]
    [InlineData("これ。それ", "。")]
    [InlineData("• tea • coffee", "••")]
    public void InterestingIn_Text_FindsWhatEndsOrOpens(string text, string expected)
    {
        var interesting = Characters.InterestingIn(text);

        string.Concat(text.Where(interesting.Contains)).Should().Be(expected);
    }

    [Theory]
    [InlineData("NATO", true)]
    [InlineData("7", true)]
    [InlineData("NATo", false)]
    [InlineData("é", false)]
    public void IsCapitals_Word_HasNoSmallLetter(string word, bool expected) => Characters.IsCapitals(word).Should().Be(expected);
}
