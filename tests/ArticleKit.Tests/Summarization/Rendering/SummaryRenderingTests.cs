using System.Net;
using ArticleKit.Summarization;
using ArticleKit.Tests.Fakes;
using ArticleKit.Text;
using CsCheck;
using HtmlAgilityPack;

namespace ArticleKit.Tests.Summarization.Rendering;

public class SummaryRenderingTests
{
    [Fact]
    public void ToText_Sentences_StandOnLinesOfTheirOwn()
    {
        Summary summary = Summarizer.Summarize(SampleNews.Text, 2);

        summary.ToText().Split('\n').Should().Equal(summary.Sentences.Select(sentence => sentence.Text));
        summary.Text.Should().Be(string.Join(' ', summary.ToText().Split('\n')));
        Summary.Empty.ToText().Should().BeEmpty();
    }

    [Fact]
    public void ToMarkdown_Markup_IsEscaped()
    {
        Summary summary = Summarizer.Summarize("*Ferry* costs [5 euros](x) & <b>more</b> than_before #today `now`.", 1);

        summary.ToMarkdown().Should().Be("- \\*Ferry\\* costs \\[5 euros\\](x) \\& \\<b\\>more\\</b\\> than\\_before \\#today \\`now\\`.\n");
    }

    [Theory]
    [InlineData("- not an item", "- \\- not an item\n")]
    [InlineData("1. not a number", "- 1\\. not a number\n")]
    [InlineData("1961 was a year", "- 1961 was a year\n")]
    [InlineData("One {onclick=x} two", "- One \\{onclick=x} two\n")]
    [InlineData("::: cover", "- \\::: cover\n")]
    [InlineData("=== is no line", "- \\=== is no line\n")]
    [InlineData("one\n\n- two\n1. three", "- one - two 1. three\n")]
    [InlineData("See https://example.com or www.example.com: mail me@example.com", "- See https\\://example.com or www\\.example.com: mail me\\@example.com\n")]
    public void ToMarkdown_BeginningOfALine_OpensNoBlock(string sentence, string expected) =>
        new Summary([new SummarySentence(sentence, new TextSpan(0, sentence.Length), 1, 1)]).ToMarkdown().Should().Be(expected);

    [Fact]
    public void ToMarkdown_ControlCharactersAndHalfCharacters_AreReplaced()
    {
        const string Sentence = "bell \a and \uD800 half of \uD83D\uDE00";

        new Summary([new SummarySentence(Sentence, new TextSpan(0, Sentence.Length), 1, 1)]).ToMarkdown()
            .Should().Be("- bell \uFFFD and \uFFFD half of \uD83D\uDE00\n");
    }

    [Fact]
    public void ToHtml_Article_HighlightsTheSentences()
    {
        const string Text = "The <b>bridge</b> & the \"ferry\" close. It rained.\n\nNobody's here.";
        Summary summary = new([new SummarySentence("x", new TextSpan(0, Text.IndexOf(" It", StringComparison.Ordinal)), 1, 1)]);

        summary.ToHtml(Text).Should().Be(
            "<p><mark data-rank=\"1\">The &lt;b&gt;bridge&lt;/b&gt; &amp; the &quot;ferry&quot; close.</mark> It rained.</p>\n<p>Nobody&#39;s here.</p>\n");
    }

    [Fact]
    public void ToHtml_AnyTextAndSpans_IsTheTextAndNothingElse() =>
        Gen.Select(HostileStrings.Any, Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300]).Array[0, 6]).Sample((text, spans) =>
        {
            Summary summary = new([.. spans.Where(span => span.Item1 + span.Item2 <= text.Length)
                .Select((span, i) => new SummarySentence("x", new TextSpan(span.Item1, span.Item2), 0, i + 1))]);

            string html = summary.ToHtml(text);

            var page = new HtmlDocument();
            page.LoadHtml(html);
            page.DocumentNode.Descendants().Select(node => node.Name).Distinct(StringComparer.Ordinal).Should().BeSubsetOf(["p", "mark", "#text"]);
            var document = TextDocument.Parse(text);
            page.DocumentNode.Descendants("p").Should().HaveCount(document.Paragraphs.Count);
            Comparable(WebUtility.HtmlDecode(page.DocumentNode.InnerText)).Should()
                .Be(Comparable(string.Concat(document.Paragraphs.Select(paragraph => paragraph.In(text).ToString()))));
        });

    [Fact]
    public void ToHtml_AnotherText_Throws()
    {
        Summary summary = Summarizer.Summarize(SampleNews.Text);

        FluentActions.Invoking(() => summary.ToHtml("Short.")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => summary.ToHtml(null!)).Should().Throw<ArgumentNullException>();
        new Summary([new SummarySentence("x", new TextSpan(int.MaxValue, int.MaxValue), 0, 1)]).Invoking(wild => wild.ToHtml("text")).Should().Throw<ArgumentException>();
    }

    /// <summary>What is left of a text when blanks and what cannot be shown are taken out of account.</summary>
    private static string Comparable(string text) =>
        string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character) && !char.IsSurrogate(character) && character != '\uFFFD'));
}
