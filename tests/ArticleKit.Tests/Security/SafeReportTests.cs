using ArticleKit.TestSupport.SafeHtml;
using Markdig;

namespace ArticleKit.Tests.Security;

/// <summary>Reports show a page without running or loading anything of it.</summary>
public sealed class SafeReportTests
{
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline Extended = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseYamlFrontMatter().Build();

    private static readonly string[] Texts =
    [
        "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "</title></style></script><svg onload=alert(1)>", "--><script>x</script>", "&lt;script&gt;x&lt;/script&gt;", "[x](javascript:alert(1))", "![x](javascript:alert(1))",
        "<javascript:alert(1)>", "[x]: javascript:alert(1)", "[x]", "```", "```\n<script>x</script>", "~~~", "````html", "words {onclick=alert(1)}", "{onclick=alert(1)}", "# words {#location onclick=x}", "::: cover", "^^^ x", "$\\href{javascript:x}{y}$", "| a |\n| --- |", "*[x]: y", "[^1]: y",
        ":   y", "---", "===", "    four", "\t<b>", "https://a.example/\"onclick=x", "www.a.example", "&copy;", "\u001b]8;;x\u0007", "\u202ewords", "\ud800", "\0", "<!-- x -->", "\\<b>", "`<b>`", "1. x", "- x", "<br onclick=x>", "{{x}}",
    ];

    public static TheoryData<string> Cases => [.. Texts];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Write_PageWithAnAttack_IsSafe(string text)
    {
        string encoded = System.Net.WebUtility.HtmlEncode(text);
        string page = $"<html lang=\"{encoded}\"><title>{encoded}</title><meta name=author content=\"{encoded}\"><meta property=og:site_name content=\"{encoded}\"><link rel=canonical href=\"{encoded}\"><body><article><h1>{encoded}</h1>"
            + $"<h2>Words {encoded}</h2><p>The ferry {encoded} sailed on Monday. \"{encoded} it was late,\" said Ann Bell {encoded}. It will be repaired in the autumn, when fewer people travel to the island.</p><p>{encoded}</p><ul><li>{encoded}<li>x {encoded}</ul>"
            + $"<blockquote>{encoded}</blockquote><table><tr><th>{encoded}<th>x<tr><td>{encoded}<td>{encoded}</table><pre class=\"language-{encoded}\">{encoded}\n{encoded}</pre><p>The harbour master was glad that the repair had taken so little time, and so were they. {text}</p></article></body>";
        foreach (ArticleAnalysis analysis in (ArticleAnalysis[])[Article.FromHtml(page, "https://example.com/x?\"><b>").Analyze(), Article.FromText($"{text}\n\n{text} words", text).Analyze() with { Url = "javascript:" + text, Language = text }])
        {
            string html = analysis.ToHtml();
            HtmlJudge.ShouldBeSafe(html[(html.IndexOf("page auto\">", StringComparison.Ordinal) + 11)..html.LastIndexOf("</body>", StringComparison.Ordinal)], AllowedHtml.Report, text);
            AngleSharp.Html.Dom.IHtmlDocument document = HtmlJudge.Parse(html);
            document.Head!.Children.Select(child => child.LocalName).Should().Equal("meta", "meta", "meta", "meta", "meta", "title", "style");
            document.QuerySelectorAll("html, body").SelectMany(element => element.Attributes).Select(attribute => $"{attribute.Name}={attribute.Value}").Should().Equal("lang=en", "class=articlekit page auto");

            string markdown = analysis.ToMarkdown();
            HtmlJudge.ShouldBeSafe(Markdown.ToHtml(markdown, CommonMark), AllowedHtml.CommonMark, markdown);
            HtmlJudge.ShouldBeSafe(Markdown.ToHtml(markdown, Extended), AllowedHtml.AlignedMarkdown, markdown);
        }
    }
}
