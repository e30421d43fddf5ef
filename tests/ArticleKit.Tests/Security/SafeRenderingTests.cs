using System.Text;
using System.Text.Json;
using ArticleKit.Cleaning;
using ArticleKit.Tests.Cleaning;
using ArticleKit.Text;

namespace ArticleKit.Tests.Security;

/// <summary>Whatever a page holds, what we give out for showing runs nothing, sends nothing and covers nothing.</summary>
public sealed class SafeRenderingTests
{
    public static TheoryData<int> AddressPages => [.. Enumerable.Range(0, Attacks.Places.Length)];

    public static TheoryData<string> Classes => ["elements", "mutations", "texts"];

    [Theory]
    [MemberData(nameof(AddressPages))]
    public void Render_AddressesOfAnySchemeInAnyPlace_AreOfTheWebOnly(int place)
    {
        string page = Attacks.AddressPages.ElementAt(place);

        ArticleJudge.ShouldBeSafe(WholePage.Clean(page), Attacks.Places[place]);
        ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(Attacks.Page(page), new Uri("https://example.com/news/")), Attacks.Places[place]);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Render_AttackAsAWholePage_IsSafe(string name)
    {
        foreach (string attack in Of(name))
        {
            ArticleJudge.ShouldBeSafe(WholePage.Clean("<p>Before.</p>" + attack + "<p>After.</p>"), attack);
            ArticleJudge.ShouldBeSafe(WholePage.Clean(attack, url: null), attack);
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Render_AttackWithinAnArticle_IsSafe(string name)
    {
        foreach (string attack in Of(name))
        {
            string page = Attacks.Page(attack);
            ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(page, new Uri("https://example.com/news/")), attack);
            ArticleJudge.ShouldBeSafe(HtmlCleaner.Clean(Encoding.UTF8.GetBytes(page)), attack);
        }
    }

    [Fact]
    public void Render_AttackWithinEveryOtherElement_IsSafe()
    {
        string[] around = ["<ul><li>§</ul>", "<blockquote>§</blockquote>", "<table><tr><th>§<th>x<tr><td>§<td>§</table>", "<pre>§</pre>", "<h2>§</h2>", "<figure><img src=https://a.example/x.jpg><figcaption>§</figcaption></figure>", "<a href=https://a.example/>§</a>", "<b><i>§</i></b>", "<code>§</code>"];
        foreach (string attack in (IEnumerable<string>)[.. Attacks.Elements, .. Attacks.Mutations])
        {
            ArticleJudge.ShouldBeSafe(WholePage.Clean(string.Concat(around.Select(part => "<p>Words.</p>" + part.Replace("§", attack, StringComparison.Ordinal)))), attack);
        }
    }

    [Fact]
    public void Render_TextThatLooksLikeMarkup_RemainsText()
    {
        foreach (string text in Attacks.Texts)
        {
            string encoded = Attacks.Encode(text);
            string page = $"<p>{encoded}</p><p>Words {encoded}</p><p>{encoded} words <b>{encoded}</b><a href=https://a.example/>{encoded}</a><code>{encoded}</code></p><h2>{encoded}</h2><ul><li>{encoded}<li><p>{encoded}<p>{encoded}</ul>"
                + $"<blockquote>{encoded}</blockquote><table><tr><th>{encoded}<th>x<tr><td>{encoded}<td>{encoded}</table><pre>{encoded}</pre><pre class=language-html>x\n{encoded}\n{encoded}</pre><p>{encoded}<br>{encoded}<br>{encoded}</p>"
                + $"<figure><img src=https://a.example/x.jpg alt=\"{encoded}\"><figcaption>{encoded}</figcaption></figure><iframe src=https://youtu.be/y title=\"{encoded}\"></iframe><p><a href=https://a.example/>x</a>{encoded}</p>";

            CleanedArticle article = WholePage.Clean(page);

            ArticleJudge.ShouldBeSafe(article, text);
            ArticleJudge.ShouldBeSafe(WholePage.Clean(string.Concat(Attacks.Texts.Select(other => $"<p>{encoded}</p><p>{Attacks.Encode(other)}</p>"))), text);
        }
    }

    [Fact]
    public void Render_ResultsThatSomebodyElseMade_AreSafe()
    {
        string[] texts = [.. Attacks.Texts, .. Attacks.Elements, .. Attacks.Mutations];
        for (int i = 0; i < texts.Length; i++)
        {
            ShouldBeSafe(texts[i], Attacks.Addresses[i % Attacks.Addresses.Length]);
        }
    }

    [Fact]
    public void Render_JsonOfAnArticleWithDangerousAddresses_IsSafe()
    {
        foreach (string address in Attacks.Addresses)
        {
            string value = JsonSerializer.Serialize(address);
            var article = ArticleAnalysis.FromJson($$$"""
                {"text":"Some words here.","content":{"title":{{{value}}},"blocks":[{"kind":"paragraph","span":{"start":0,"length":16},"marks":[{"kind":"link","span":{"start":0,"length":4},"url":{{{value}}} }]},
                {"kind":"figure","image":{"url":{{{value}}},"alternativeText":{{{value}}},"caption":{{{value}}},"width":-1}},{"kind":"embed","embed":{"url":{{{value}}},"provider":{{{value}}} } }] } }
                """);

            ArticleJudge.RenderingShouldBeSafe(article.Content!, address);
        }
    }

    private static string[] Of(string name) => name switch
    {
        "elements" => Attacks.Elements,
        "mutations" => Attacks.Mutations,
        _ => Attacks.Texts,
    };

    private static void ShouldBeSafe(string text, string address)
    {
        TextSpan all = TextSpan.FromBounds(0, text.Length);
        List<InlineMark> marks =
        [
            new InlineMark(InlineMarkKind.Link, all, address), new InlineMark(InlineMarkKind.Code, all), new InlineMark(InlineMarkKind.Strong, TextSpan.FromBounds(text.Length / 3, text.Length)),
            new InlineMark((InlineMarkKind)77, all, address),
        ];
        var article = new CleanedArticle
        {
            Title = text,
            Authors = [text, address],
            Language = text,
            Text = text,
            Blocks =
            [
                .. Enum.GetValues<BlockKind>().Select(kind => new ContentBlock { Kind = kind, Span = all, Level = int.MaxValue, Marks = marks, CodeLanguage = text, QuoteDepth = 3 }),
                new ContentBlock { Kind = BlockKind.Preformatted, Span = all, CodeLanguage = address },
                new ContentBlock { Kind = BlockKind.Table, Span = all, Rows = [new TableRow { Cells = [new TableCell { Span = all, IsHeader = true, ColumnSpan = int.MaxValue, RowSpan = int.MaxValue }] }], Marks = marks },
                new ContentBlock { Kind = BlockKind.ListItem, Span = all, List = new ListPlace { Number = int.MinValue, Depth = 900 } },
                new ContentBlock { Kind = BlockKind.Figure, Image = new BlockImage("https://a.example/x.jpg") { AlternativeText = text, Caption = text, Width = int.MinValue, Height = int.MaxValue } },
                new ContentBlock { Kind = BlockKind.Figure, Image = new BlockImage(address) { AlternativeText = address } },
                new ContentBlock { Kind = BlockKind.Embed, Embed = new BlockEmbed("https://youtu.be/x") { Provider = text, Title = text, Caption = text } },
                new ContentBlock { Kind = BlockKind.Embed, Embed = new BlockEmbed(address) { Title = text } },
                new ContentBlock { Kind = (BlockKind)99, Span = TextSpan.FromBounds(0, text.Length) },
            ],
        };

        // The addresses in such a result are those that were put there; rendering must not trust them.
        ArticleJudge.RenderingShouldBeSafe(article, text + address);
    }
}
