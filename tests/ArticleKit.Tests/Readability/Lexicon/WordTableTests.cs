using ArticleKit.Readability.Lexicon;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Readability.Lexicon;

public sealed class WordTableTests
{
    [Fact]
    public void Add_ManyWords_CountsEachOnceApartFromCase() =>
        Gen.String[Gen.Char["abcABC"], 1, 5].Array[0, 600].Sample(words =>
        {
            using var table = new WordTable();
            foreach (string word in words)
            {
                table.Add(WordHash.Of(word), new TextSpan(0, word.Length), isLower: true, isName: false);
            }

            table.Words.Length.Should().Be(words.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        });

    [Fact]
    public void Words_ManyWords_StandInTheOrderOfTheText()
    {
        string text = string.Join(' ', Enumerable.Range(0, 2000).Select(i => $"w{i % 1500}"));
        using var table = new WordTable();
        int start = 0;
        foreach (string word in text.Split(' '))
        {
            table.Add(WordHash.Of(word), new TextSpan(start, word.Length), isLower: true, isName: false);
            start += word.Length + 1;
        }

        table.Words.ToArray().Select(word => word.Span.Start).Should().HaveCount(1500).And.BeInAscendingOrder();
    }

    [Theory]
    [InlineData(false, true, true)]
    [InlineData(true, true, false)]
    [InlineData(false, false, false)]
    public void IsName_AsItWasWritten_IsOneOnlyIfNeverInLowerCase(bool isLower, bool isName, bool expected)
    {
        using var table = new WordTable();

        table.Add(WordHash.Of("Rome"), new TextSpan(0, 4), isLower, isName);

        table.IsName("ROME").Should().Be(expected);
        table.IsName("Oslo").Should().BeFalse();
    }
}
