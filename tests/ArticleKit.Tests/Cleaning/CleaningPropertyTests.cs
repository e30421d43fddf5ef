using ArticleKit.Cleaning;
using CsCheck;

namespace ArticleKit.Tests.Cleaning;

public sealed class CleaningPropertyTests
{
    private static readonly Gen<string> Pages = Gen.Frequency(
        (1, Gen.String),
        (3, Soup.Of),
        (3, Soup.Of.Select(soup => SamplePage.Html.Replace("<h2>", soup + "<h2>", StringComparison.Ordinal))));

    [Fact]
    public void Clean_AnyPage_HasBlocksInOrderThatMakeUpItsText() => Pages.Sample(
        html =>
        {
            CleanedArticle article = HtmlCleaner.Clean(html);
            int end = 0;
            foreach (ContentBlock block in article.Blocks)
            {
                article.Text[end..block.Span.Start].Should().BeOneOf("", "\n", "\n\n");
                block.Span.In(article.Text).IsWhiteSpace().Should().Be(block.Kind is BlockKind.Figure or BlockKind.Embed);
                block.XPath.Should().StartWith("/html");
                block.Line.Should().BeInRange(1, html.Count(c => c == '\n') + 1);
                end = block.Span.End;
            }

            article.Text.Length.Should().Be(end);
            article.Text.Should().NotContain("\0");
        },
        iter: 3000);

    [Fact]
    public void Clean_Twice_IsTheSame() =>
        Pages.Sample(html => HtmlCleaner.Clean(html).Should().BeEquivalentTo(HtmlCleaner.Clean(html), options => options.WithStrictOrdering()), iter: 300);

    [Fact]
    public void Clean_AnyBytes_NeverThrows() => Gen.Byte.Array[0, 300].Sample(bytes => HtmlCleaner.Clean(bytes) is not null, iter: 2000);
}
