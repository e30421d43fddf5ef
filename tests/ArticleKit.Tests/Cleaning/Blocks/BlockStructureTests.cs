using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning.Blocks;

public sealed class BlockStructureTests
{
    [Theory]
    [InlineData("<ul><li>a<li>b</ul>", "1s 1")]
    [InlineData("<ol><li>a<li>b</ol>", "1#1s 1#2")]
    [InlineData("<ol start=5><li>a<li value=9>b<li>c</ol>", "1#5s 1#9 1#10")]
    [InlineData("<ul><li>a<ol><li>b<li>c</ol>d<li>e</ul>", "1s 2#1s 2#2 1c 1")]
    [InlineData("<ul><li>a</ul><ul><li>b</ul>", "1s 1s")]
    [InlineData("<ul><li><p>a<p>b<li>c</ul>", "1s 1c 1")]
    [InlineData("<ul><li>a<pre>b</pre></ul><p>c", "1s 1c -")]
    [InlineData("<ul><li>a<blockquote>b<ul><li>c</ul></blockquote></ul>", "1s 1c 1s")]
    [InlineData("<li>a", "1s")]
    [InlineData("<dl><dt>a<dd>b</dl>", "1s 1")]
    [InlineData("<ul><li>a<table><tr><td>b<td>c</table></ul>", "1s 1c")]
    public void Clean_Lists_TellDepthNumberStartAndContinuation(string html, string expected)
    {
        IEnumerable<string> places = WholePage.Clean(html).Blocks.Select(block => block.List is not { } list
            ? "-"
            : $"{list.Depth}{(list.Number is { } number ? $"#{number}" : "")}{(list.StartsList ? "s" : "")}{(list.IsContinuation ? "c" : "")}");

        string.Join(' ', places).Should().Be(expected);
    }

    [Theory]
    [InlineData("<p>x<blockquote><p>a<p>b</blockquote><p>y", "0 1s 1 0")]
    [InlineData("<blockquote>a</blockquote><blockquote>b</blockquote>", "1s 1s")]
    [InlineData("<blockquote>a<blockquote>b</blockquote>c</blockquote>", "1s 2s 1")]
    [InlineData("<blockquote><ul><li>a</ul><p>b</blockquote>", "1s 1")]
    public void Clean_Quotations_TellDepthAndStart(string html, string expected) =>
        string.Join(' ', WholePage.Clean(html).Blocks.Select(block => $"{block.QuoteDepth}{(block.StartsQuote ? "s" : "")}")).Should().Be(expected);

    [Fact]
    public void Clean_Table_IsOneBlockWithItsCells()
    {
        CleanedArticle article = WholePage.Clean(
            "<p>x<table><thead><tr><td>City<td>Size<td></thead><tr><th>Kelby<td colspan=2>7<tr><td rowspan=3>a<td hidden>b<td>c\u0327</table><p>y");

        article.Text.Should().Be("x\n\nCity\tSize\nKelby\t7\na\t\u00e7\n\ny");
        ContentBlock table = article.Blocks[1];
        table.Kind.Should().Be(BlockKind.Table);
        table.Span.In(article.Text).ToString().Should().Be("City\tSize\nKelby\t7\na\t\u00e7");
        table.Rows.Select(row => string.Join(',', row.Cells.Select(cell => $"{cell.Span.In(article.Text)}{(cell.IsHeader ? "h" : "")}{cell.ColumnSpan}{cell.RowSpan}")))
            .Should().Equal("Cityh11,Sizeh11,h11", "Kelbyh11,721", "a13,\u00e711");
    }

    [Theory]
    [InlineData("<pre><code class='language-CSharp'>x</code></pre>", "csharp")]
    [InlineData("<pre class='prettyprint lang-js'>x</pre>", "js")]
    [InlineData("<div class='highlight highlight-source-shell'><pre>x</pre></div>", "shell")]
    [InlineData("<pre class='brush: java; toolbar: false'>x</pre>", "java")]
    [InlineData("<pre><code class='hljs python'>x</code></pre>", "python")]
    [InlineData("<pre><code class='language-none'>x</code></pre>", null)]
    [InlineData("<pre class='wide'>x</pre>", null)]
    [InlineData("<pre class='lang-a<b>'>x</pre>", null)]
    public void Clean_Code_TellsItsLanguage(string html, string? language) => WholePage.Clean(html).Blocks.Single().CodeLanguage.Should().Be(language);
}
