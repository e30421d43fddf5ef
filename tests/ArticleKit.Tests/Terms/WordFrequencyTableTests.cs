using ArticleKit.Terms;
using CsCheck;

namespace ArticleKit.Tests.Terms;

public sealed class WordFrequencyTableTests
{
    [Fact]
    public void TryFind_WordOfALine_HasItsValue()
    {
        var table = new WordFrequencyTable("7.5 you i\n10.0 the\n1.8 caf\u00e9 o'clock zyx\n");

        table.Count.Should().Be(6);
        table.Word(4).ToString().Should().Be("o'clock");
        Find(table, "i").Should().Be(7.5f);
        Find(table, "the").Should().Be(10);
        Find(table, "caf\u00e9").Should().Be(1.8f);
        Find(table, "cafe").Should().BeNull();
        Find(table, "").Should().BeNull();
        Find(table, "you i").Should().BeNull();
    }

    [Fact]
    public void TryFind_NoWords_FindsNone() => Find(new WordFrequencyTable(""), "word").Should().BeNull();

    [Fact]
    public void TryFind_AnyWords_AreThoseOfTheText() =>
        Gen.String[Gen.Char['a', 'e'], 1, 4].HashSet[1, 40].Sample(words =>
        {
            var table = new WordFrequencyTable(string.Concat(words.Select((word, i) => $"{i % 7}.5 {word}\n")));

            table.Count.Should().Be(words.Count);
            words.Select((word, i) => (Find(table, word), i % 7 + 0.5f)).Should().OnlyContain(pair => pair.Item1 == pair.Item2);
            Find(table, "f").Should().BeNull();
        });

    private static float? Find(WordFrequencyTable table, string word) => table.TryFind(word, out float zipf) ? zipf : null;
}
