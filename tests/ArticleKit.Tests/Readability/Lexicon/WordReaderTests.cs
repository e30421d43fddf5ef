using ArticleKit.Readability.Lexicon;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Readability.Lexicon;

public sealed class WordReaderTests
{
    [Fact]
    public void Read_AnyText_StandsAtEachWordInTurn() =>
        Gen.String[Gen.Char[" aeN.\"-'é漢1\n"], 0, 60].Sample(text =>
        {
            TextDocument document = TextDocument.Parse(text);
            var reader = new WordReader(document);
            List<TextSpan> spans = [];
            while (reader.Read())
            {
                spans.Add(reader.Span);
                reader.Hash.Should().Be(WordHash.Of(reader.Word.ToString().ToUpperInvariant()));
            }

            spans.Should().Equal(document.Words);
        });

    [Theory]
    [InlineData("Then Anna came.", "Anna")]
    [InlineData("Anna came. Then Ben left.", "Ben")]
    [InlineData("He said: \"Come in.\"", "")]
    [InlineData("THEN ANNA CAME.", "")]
    [InlineData("The NATO talks began in Écully.", "NATO Écully")]
    public void IsName_CapitalInsideSentence_IsOne(string text, string names)
    {
        var reader = new WordReader(TextDocument.Parse(text));
        List<string> found = [];
        while (reader.Read())
        {
            if (reader.IsName)
            {
                found.Add(reader.Word.ToString());
            }
        }

        string.Join(' ', found).Should().Be(names);
    }

    [Theory]
    [InlineData("house", true)]
    [InlineData("House", true)]
    [InlineData("HOUSE", false)]
    [InlineData("house's", false)]
    [InlineData("naïve", false)]
    public void IsPlain_Word_IsSpokenAsItsSmallLetters(string word, bool expected)
    {
        var reader = new WordReader(TextDocument.Parse(word));

        reader.Read().Should().BeTrue();
        reader.IsPlain.Should().Be(expected);
    }
}
