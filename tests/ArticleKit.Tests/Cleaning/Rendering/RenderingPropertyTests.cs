using System.Text;
using ArticleKit.Cleaning;
using ArticleKit.Text;
using CsCheck;
using HtmlAgilityPack;
using Markdig;

namespace ArticleKit.Tests.Cleaning.Rendering;

public sealed class RenderingPropertyTests
{
    private static readonly MarkdownPipeline Reader =
        new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras(Markdig.Extensions.EmphasisExtras.EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build();

    // Elements, each with its attributes.
    private static readonly Dictionary<string, string[]> Allowed =
        ("article:lang header h1 h2 h3 h4 h5 h6 p ul ol:start li:value blockquote pre code:class table thead tbody tr "
            + "th:colspan,rowspan td:colspan,rowspan figure figcaption img:src,alt,width,height,loading a:href,rel strong em "
            + "del sub sup")
        .Split(' ').Select(element => element.Split(':')).ToDictionary(parts => parts[0], parts => parts.Length == 1 ? [] : parts[1].Split(','), StringComparer.Ordinal);

    private static readonly Gen<string> Attack = Soup.AnyOf(
        "<a href='javascript:alert(1)'>x</a>", "<a href=\"data:text/html,<script>\">y</a>", "<img src=x onerror=alert(1) alt='\"><script>'>", "<img src='https://a.org/\"onload=x.jpg'>",
        "<iframe src='javascript:x' title='<b>'></iframe>", "<iframe src='https://www.youtube.com/embed/\"><script>' title='a\"b'></iframe>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
        "<pre class='language-x\"onclick=y'>&lt;/code&gt;</pre>", "<a href='https://a.org/?\"><b>'>z</a>", "<td colspan='9\"x'>", "<video src='https://a.org/v'></video>", "<base href='javascript:x'>");

    private static readonly Gen<string> Words = Soup.AnyOf(
        "word", "two words", "1. foo", "2)", "# x", "#", "*a*", "**", "<b>", "|", "_", "a_b", "`", "``", "[x](y)", "![", "!", "&amp;", "&copy;", "http://x.y", "www.x.y", "~", "~~", "\\", "+ a", "- b",
        "---", "===", "> q", "[^1]: n", "[r]: /u", ":", "$x$", "(", ")", ".", "年", "\ud83d\udc4d", "C#", "<!--", "</p>", "<div>", "    four", "\"", "'", "—", "\u201cq\u201d");

    private static readonly Gen<string> Inline = Gen.Select(
        Words.Array[1, 3], Soup.AnyOf("", "", "", "b", "i", "code", "s", "sub", "sup", "a href='https://a.org/x_(y)?a=1&amp;copy;=2*'", "b><i", "a href=https://b.org><b"), Soup.AnyOf("", " "),
        (words, tag, space) => Wrap(tag, Encode(string.Join(' ', words))) + space);

    private static readonly Gen<string> Line = Inline.Array[1, 5].Select(string.Concat);

    private static readonly Gen<string> Block = Gen.Frequency(
        (4, Line.Select(line => $"<p>{line}</p>")),
        (1, Line.Select(line => $"<h3>{line}</h3>")),
        (1, Line.Array[1, 3].Select(lines => $"<blockquote>{string.Concat(lines.Select(line => $"<p>{line}</p>"))}</blockquote>")),
        (1, Gen.Select(Line, Line, Line, Soup.AnyOf("ul", "ol", "ol start=7"), (a, b, c, list) => $"<{list}><li>{a}<{list}><li>{b}</li></{list[..2]}></li><li><p>{c}</p><p>{a}</p></li></{list[..2]}>")),
        (1, Gen.Select(Line, Line, (a, b) => $"<table><tr><th>{a}</th><th>{b}</th></tr><tr><td>{b}</td><td></td></tr></table>")),
        (1, Gen.Select(Line, Line, (a, b) => $"<table><tr><td>{a}</td><td>{b}</td></tr></table>")),
        (1, Words.Array[1, 4].Select(words => $"<pre>{Encode(string.Join('\n', words))}</pre>")));

    private static readonly Gen<string> Pages = Block.Array[1, 5].Select(string.Concat);

    [Fact]
    public void Render_AnyMarks_KeepsTheText() => Gen.Select(Gen.Int[-3, 40], Gen.Int[-3, 40], Gen.Int[0, 8]).Array[0, 8].Sample(
        marks =>
        {
            const string Text = "It was opened in May by all who built it.";
            var article = new CleanedArticle
            {
                Text = Text,
                Blocks =
                [
                    new ContentBlock
                    {
                        Kind = BlockKind.Paragraph,
                        Span = new TextSpan(0, Text.Length),
                        Marks = [.. marks.Select(mark => new InlineMark { Kind = (InlineMarkKind)mark.Item3, Span = new TextSpan(mark.Item1, mark.Item2), Url = "https://a.org/" })],
                    },
                ],
            };
            var html = new HtmlDocument();
            html.LoadHtml(article.ToHtml());
            html.DocumentNode.InnerText.Trim().Should().Be(Text);
            Markdown.ToPlainText(article.ToMarkdown(), Reader).Trim().Should().Be(Text);
        },
        iter: 5000);

    [Theory]
    [InlineData("a\u009b31mb")]
    [InlineData("a\u007fb\u0085")]
    public void Render_CodeWithControlCharacters_HasNone(string code)
    {
        var article = new CleanedArticle { Text = code, Blocks = [new ContentBlock { Kind = BlockKind.Preformatted, Span = new TextSpan(0, code.Length) }] };

        article.ToMarkdown().Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
        article.ToHtml().Where(c => char.IsControl(c) && c != '\n').Should().BeEmpty();
    }

    [Fact]
    public void ToHtml_AnyPage_HasOnlyWhatIsAllowed() => Gen.Select(Soup.Of, Attack.Array[0, 4], Soup.Of, (a, b, c) => a + string.Concat(b) + c).Sample(
        html =>
        {
            var rendered = new HtmlDocument();
            rendered.LoadHtml(WholePage.Clean("<p>A first paragraph.</p>" + html + "<p>A last one.</p>").ToHtml());
            foreach (HtmlNode node in rendered.DocumentNode.Descendants().Where(node => node.NodeType != HtmlNodeType.Text))
            {
                Allowed.Should().ContainKey(node.Name);
                node.Attributes.Select(attribute => attribute.Name).Should().BeSubsetOf(Allowed[node.Name]);
                foreach (string name in (string[])["href", "src"])
                {
                    node.GetAttributeValue(name, "https:").Should().MatchRegex("^(https?|mailto):");
                }
            }
        },
        iter: 1500);

    [Fact]
    public void ToMarkdown_AnyPage_IsReadAsTheSameAsItsHtml() => Pages.Sample(
        html =>
        {
            CleanedArticle article = WholePage.Clean(html);
            string markdown = article.ToMarkdown();
            string read = Markdown.ToHtml(markdown, Reader);

            Outline(read).Should().Be(Outline(article.ToHtml()), markdown);
        },
        iter: 3000);

    private static string Wrap(string tag, string content)
    {
        string[] tags = tag.Split('>', StringSplitOptions.RemoveEmptyEntries).Select(part => part.TrimStart('<')).ToArray();
        return string.Concat(tags.Select(part => $"<{part}>")) + content + string.Concat(tags.Reverse().Select(part => $"</{part.Split(' ')[0]}>"));
    }

    private static string Encode(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>All text without white space, with the elements that it stands in; empty cells, and what kind a cell is, do not count.</summary>
    private static string Outline(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        var outline = new StringBuilder();
        Append(document.DocumentNode, outline);
        return outline.ToString();
    }

    private static void Append(HtmlNode node, StringBuilder outline)
    {
        if (node.NodeType == HtmlNodeType.Text)
        {
            outline.Append(string.Concat(HtmlEntity.DeEntitize(node.InnerText).Where(c => !char.IsWhiteSpace(c))));
            return;
        }

        string? name = node.Name switch
        {
            "td" or "th" => node.InnerText.Trim().Length > 0 ? "cell" : null,
            "h3" or "li" or "ul" or "ol" or "blockquote" or "pre" or "code" or "table" or "strong" or "em" or "del" or "sub" or "sup" => node.Name,
            "a" => "a " + HtmlEntity.DeEntitize(node.GetAttributeValue("href", "")),
            _ => null,
        };
        outline.Append(name is null ? "" : $"<{name}>");
        foreach (HtmlNode child in node.ChildNodes)
        {
            Append(child, outline);
        }

        outline.Append(name is null ? "" : "</>");
    }
}
