using System.Text;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Explanation;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Explanation;

public sealed class ExplainTests
{
    [Fact]
    public void Explain_Article_TellsWhichElementHoldsIt()
    {
        CleaningExplanation explanation = HtmlCleaner.Explain(SamplePage.Html);

        explanation.MainElement!.XPath.Should().Be("/html/body/div[1]/div[1]");
        explanation.MainElement.Relation.Should().Be(CandidateRelation.Main);
        explanation.MainElement.Line.Should().Be(7);
        explanation.MainElement.ShareOfWords.Should().BeInRange(0.9, 1);
        explanation.MainElement.ShareOfArticle.Should().Be(1);
        explanation.RunnersUp.Should().OnlyContain(candidate => candidate.Score <= explanation.MainElement.Score);
        explanation.IsFallback.Should().BeFalse();
    }

    [Fact]
    public void Explain_Article_HasEveryBlockInOrderWithItsDecision()
    {
        CleaningExplanation explanation = HtmlCleaner.Explain(SamplePage.Html);

        explanation.Article.Should().BeEquivalentTo(HtmlCleaner.Clean(SamplePage.Html));
        explanation.Blocks.Where(block => block.Decision == BlockDecision.Kept).Select(block => (block.XPath, block.Line))
            .Should().Equal(explanation.Article.Blocks.Select(block => (block.XPath, block.Line)));
        explanation.Blocks[0].Should().BeEquivalentTo(new { Preview = "Home", Decision = BlockDecision.Dropped, Rule = BlockRule.Unlikely, Kind = BlockKind.ListItem, LinkDensity = 1.0 });
        explanation.Blocks[^1].Preview.Should().Be("All rights reserved.");
        explanation.Blocks.Single(block => block.Preview == "The bridge opens at last").Decision.Should().Be(BlockDecision.Dropped);
    }

    [Fact]
    public void Explain_BytesAndStream_AreTheSameAsText()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(SamplePage.Html);
        using var stream = new MemoryStream(bytes);
        string expected = HtmlCleaner.Explain(SamplePage.Html).ToText();

        HtmlCleaner.Explain(bytes.AsMemory()).ToText().Should().Be(expected);
        HtmlCleaner.Explain(stream).ToText().Should().Be(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<p></p>")]
    [InlineData("<nav><a href=/>Home</a></nav>")]
    public void Explain_PageWithoutArticle_SaysSo(string html)
    {
        CleaningExplanation explanation = HtmlCleaner.Explain(html);

        explanation.MainElement.Should().BeNull();
        explanation.RunnersUp.Should().BeEmpty();
        explanation.Reason.Should().Contain("No element");
        explanation.Article.Confidence.Should().Be(0);
    }

    [Fact]
    public void ToText_ManyBlocks_IsBoundedAndKeepsWhatWasKept()
    {
        string menu = string.Concat(Enumerable.Range(0, 5000).Select(i => $"<li><a href=/{i}>Entry {i}</a></li>"));
        CleaningExplanation explanation = HtmlCleaner.Explain(SamplePage.Html.Replace("<footer>", $"<ul>{menu}</ul><footer>", StringComparison.Ordinal));

        string text = explanation.ToText(20);

        text.Split('\n').Length.Should().BeLessThan(60);
        text.Should().Contain("After four years of work").And.Contain(" more");
        explanation.ToText().Length.Should().BeLessThan(60_000);
        explanation.Invoking(e => e.ToText(-1)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToText_AnyPage_HasNoControlCharactersAndBoundedPreviews() => Gen.Frequency((1, Gen.String), (3, Soup.Of)).Sample(
        html =>
        {
            CleaningExplanation explanation = HtmlCleaner.Explain(html);

            explanation.ToText().Where(c => char.IsControl(c) && c is not ('\n' or '\r')).Should().BeEmpty();
            explanation.Blocks.Should().NotContain(block => block.Preview.Length > BlockExplanation.MaxPreviewLength || block.Probability < 0 || block.Probability > 1);
            explanation.Article.Confidence.Should().BeInRange(0, 1);
        },
        iter: 500);

    [Fact]
    public void Explain_PostQuotedBetweenParagraphs_IsCalledKept()
    {
        const string Paragraph =
            "<p>The council voted on Tuesday to repair the old bridge, which has been closed since a lorry damaged it in the spring of last year.</p>";

        CleaningExplanation explanation = HtmlCleaner.Explain(
            $"<article><h1>Bridge</h1>{Paragraph}{Paragraph.Replace("old", "iron", StringComparison.Ordinal)}"
            + $"<blockquote class=twitter-tweet><p>Done.</p></blockquote>{Paragraph.Replace("old", "long", StringComparison.Ordinal)}</article>");

        explanation.Article.Text.Should().Contain("Done.");
        explanation.Blocks.Where(block => block.Decision == BlockDecision.Kept).Select(block => block.XPath)
            .Should().Equal(explanation.Article.Blocks.Select(block => block.XPath));
    }
}
