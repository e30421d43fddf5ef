using ArticleKit.Cleaning.Markup;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Markup;

public sealed class NameTableTests
{
    private static readonly string[] Names = ["a", "abbr", "blockquote", "data-lazy-srcset", "xml:lang", "h1", "h2"];

    [Theory]
    [InlineData("a", 0)]
    [InlineData("BlockQuote", 2)]
    [InlineData("DATA-LAZY-SRCSET", 3)]
    [InlineData("xml:lang", 4)]
    [InlineData("h3", -1)]
    [InlineData("", -1)]
    [InlineData("a\0", -1)]
    [InlineData("\0a", -1)]
    [InlineData("å", -1)]
    [InlineData("data-lazy-srcsets", -1)]
    [InlineData("XML[LANG", -1)]
    public void Find_AnyCase_IsIndexOrNothing(string name, int index) => new NameTable(Names).Find(name).Should().Be(index);

    [Fact]
    public void Find_AnyString_IsWhatComparingWithoutCaseFinds()
    {
        var table = new NameTable(Names);
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["abh12rABHR-:"], 0, 5], Gen.Int[0, Names.Length - 1].Select(i => Names[i]))
            .Sample(name => table.Find(name).Should().Be(Array.FindIndex(Names, own => own.Equals(name, StringComparison.OrdinalIgnoreCase))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("seventeen-letters")]
    [InlineData("ü")]
    public void NameTable_NameThatDoesNotFit_Throws(string name) => FluentActions.Invoking(() => new NameTable([name])).Should().Throw<ArgumentException>();
}
