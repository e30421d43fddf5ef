using ArticleKit.TestSupport;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Text;

public sealed class TextDocumentTests
{
    private static readonly string[] Pieces =
    [
        ".", "!", "?", "…", "。", "؟", "\"", "'", "’", "”", "(", ")", "[", "]", " ", "  ", "\n", "\n\n", "\r\n", "\t", "\u2029", "•", "-", "—",
        "1.", "2)", "a)", "ii)", "1,000", "The", "the", "Mr.", "U.S.", "p.m.", "etc.", "I", "x@y.org", "http://a.b/c", "www.", "said", "Yahoo!",
        "天", "です", "カ", "\uD800", "\uDC00", "\u0301", "\u00AD", "\0", "😀", "É", "ß",
    ];

    /// <summary>Strings made of what the rules look at, so that chance meets every branch; with lone surrogates and NULs.</summary>
    private static readonly Gen<string> Texts =
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Parse_AnyText_GivesOrderedSpansThatCoverIt() => Texts.Sample(
        text =>
        {
            TextDocument document = TextDocument.Parse(text);
            AssertOrdered(text, document.Paragraphs);
            AssertOrdered(text, [.. document.Sentences.Select(sentence => sentence.Span)]);
            AssertOrdered(text, document.Words);
            AssertNothingLost(text, document.Sentences.Select(sentence => sentence.Span));
            int word = 0;
            foreach (Sentence sentence in document.Sentences)
            {
                sentence.FirstWord.Should().Be(word);
                word += sentence.WordCount;
                TextSpan paragraph = document.Paragraphs[sentence.Paragraph];
                (sentence.Span.Start >= paragraph.Start && sentence.Span.End <= paragraph.End).Should().BeTrue();
                document.Words.Skip(sentence.FirstWord).Take(sentence.WordCount)
                    .Should().NotContain(span => span.Start < sentence.Span.Start || span.End > sentence.Span.End);
            }

            word.Should().Be(document.Words.Count);
        },
        iter: 2000);

    [Fact]
    public void Parse_AnyText_AgreesWithSplitter() => Texts.Sample(
        text => TextDocument.Parse(text).Sentences.Select(sentence => sentence.Span).Should().Equal(SentenceSplitter.Split(text)),
        iter: 500);

    [Theory]
    [InlineData("First one.\n\nSecond one.", 2)]
    [InlineData("First one.\r\n \r\nSecond one.", 2)]
    [InlineData("First one.\u2029Second one.", 2)]
    [InlineData("A story begins here.\nIt goes on in a new paragraph.", 2)]
    [InlineData("A line that was broken in the middle of what\nit says is one paragraph.", 1)]
    [InlineData("milk\nbread\nhoney", 3)]
    [InlineData("Name\tAge\nAnn\t40\nBob\t50", 3)]
    [InlineData("A letter to Mr.\nLund was sent.", 1)]
    [InlineData("We tell of the\nPresident here.", 1)]
    public void Parse_LineBreaks_SeparateParagraphsUnlessWrapped(string text, int paragraphs) =>
        TextDocument.Parse(text).Paragraphs.Should().HaveCount(paragraphs);

    [Fact]
    public void Parse_WrappedText_IsOneParagraphThoughSentencesEndAtLineEnds()
    {
        const string Text = "The harbour lies on the north side of the bay, where\nthe river that feeds it has cut a channel. The\n"
            + "ships that come from the south pass a long wall.\nPilots, who know it, wait behind the island.";

        TextDocument document = TextDocument.Parse(Text);

        document.Paragraphs.Should().ContainSingle();
        document.Sentences.Should().HaveCount(3);
    }

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData(". ")]
    [InlineData("a.")]
    [InlineData("a.B")]
    [InlineData("(")]
    [InlineData("\"")]
    [InlineData("\n")]
    [InlineData("x\n")]
    [InlineData("X y\n")]
    [InlineData("1.")]
    [InlineData("1) ")]
    [InlineData("a@")]
    [InlineData("a://b")]
    [InlineData("'a")]
    [InlineData("天")]
    [InlineData("。")]
    [InlineData("\0")]
    [InlineData("\uD800")]
    [InlineData("• ")]
    [InlineData("!\" A")]
    public void Parse_TenMillionCharactersOfOneKind_Completes(string unit)
    {
        string text = string.Concat(Enumerable.Repeat(unit, 10_000_000 / unit.Length));

        TextDocument document = TextDocument.Parse(text);

        (document.Sentences.Count > 0).Should().Be(!string.IsNullOrWhiteSpace(text));
    }

    [Fact]
    public void Parse_Null_Throws() => FluentActions.Invoking(() => TextDocument.Parse(null!)).Should().Throw<ArgumentNullException>();

    [SharedMaterialFact]
    public void Parse_SeedStory_IsCutAsAReaderWould()
    {
        string text = SharedMaterial.SeedStory;

        TextDocument document = TextDocument.Parse(text);

        document.Paragraphs.Should().HaveCount(13);
        document.Sentences.Should().HaveCount(18);
        document.Sentences[0].Span.In(text).ToString().Should().EndWith("Kherson Ukraine", "a heading needs no stop");
        document.Sentences.Should().OnlyContain(sentence => sentence.WordCount >= 5);
        document.Words.Select(word => word.In(text).ToString()).Should().Contain(["its", "mouth", "2,200-kilometer-long"]);
    }

    private static void AssertOrdered(string text, IReadOnlyList<TextSpan> spans)
    {
        int end = 0;
        foreach (TextSpan span in spans)
        {
            span.Length.Should().BePositive();
            span.Start.Should().BeGreaterThanOrEqualTo(end);
            end = span.End;
            end.Should().BeLessThanOrEqualTo(text.Length);
            char.IsWhiteSpace(text[span.Start]).Should().BeFalse();
            char.IsWhiteSpace(text[span.End - 1]).Should().BeFalse();
        }
    }

    private static void AssertNothingLost(string text, IEnumerable<TextSpan> spans)
    {
        char[] rest = text.ToCharArray();
        foreach (TextSpan span in spans)
        {
            rest.AsSpan(span.Start, span.Length).Fill(' ');
        }

        new string(rest).Trim().Should().BeEmpty("every character that is not white space belongs to a sentence");
    }
}
