using System.Text;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Markup;
using CsCheck;

namespace ArticleKit.Tests.Cleaning;

public sealed class PageGrammarTests
{
    [Fact]
    public void Clean_PageOfWordsAndTagSoup_IsSoundText() => PageGrammar.Pages.Sample(
        html =>
        {
            CleanedArticle article = HtmlCleaner.Clean(html);

            int end = 0;
            foreach (ContentBlock block in article.Blocks)
            {
                block.Span.Start.Should().BeGreaterThanOrEqualTo(end);
                string text = block.Span.In(article.Text).ToString();
                bool mayBeIndented = block.Kind is BlockKind.Preformatted or BlockKind.Table;
                text.Should().Be(mayBeIndented ? text.TrimEnd() : text.Trim(), "a block has no blanks around it");
                end = block.Span.End;
            }

            end.Should().Be(article.Text.Length);
            article.Text.IsNormalized(NormalizationForm.FormC).Should().BeTrue();
            article.Text.Should().NotContainAny("\0", "\u00ad", "\u00a0", "\r");
        },
        iter: 2000);

    [Fact]
    public void Clean_PageOfWordsAndTagSoup_InventsNoWords() => PageGrammar.Pages.Sample(
        html =>
        {
            // All that the page may show, in its order, without anything between.
            string source = Letters(HtmlText.Decode(html));
            foreach (string word in HtmlCleaner.Clean(html).Text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (string run in Runs(word))
                {
                    source.Should().Contain(run);
                }
            }
        },
        iter: 1000);

    [Fact]
    public void Clean_PageOfWordsAndTagSoup_IsTheSameFromBytesAndAgain() => PageGrammar.Pages.Sample(
        html =>
        {
            CleanedArticle article = HtmlCleaner.Clean(html);

            HtmlCleaner.Clean(html).Should().BeEquivalentTo(article, options => options.WithStrictOrdering());
            HtmlCleaner.Clean(Encoding.UTF8.GetBytes(html)).Text.Should().Be(article.Text);
        },
        iter: 200);

    private static string Letters(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.IsWhiteSpace(c) || c is '<' or '>'));

    /// <summary>The letters of a word as far as the page must have them in one piece.</summary>
    private static IEnumerable<string> Runs(string word)
    {
        // Inline tags may stand anywhere within a word, but not within these.
        foreach (string known in (string[])["harbour", "lantern", "keeper", "naïve", "Übergang", "Москва", "今天天气", "שלום", "สะพาน"])
        {
            if (word.Contains(known, StringComparison.Ordinal))
            {
                yield return Letters(known);
            }
        }

        foreach (char c in word.Where(char.IsLetterOrDigit))
        {
            yield return c.ToString();
        }
    }
}
