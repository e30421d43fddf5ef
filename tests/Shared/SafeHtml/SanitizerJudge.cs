using Ganss.Xss;

namespace ArticleKit.TestSupport.SafeHtml;

/// <summary>
/// Judges HTML by HtmlSanitizer, which must find nothing to remove. Only what it would refuse in spite of being harmless is allowed on top
/// of its defaults: classes and languages, and addresses of e-mail. What may differ afterwards is how the same tree is written.
/// </summary>
internal static class SanitizerJudge
{
    public static void ShouldChangeNothing(string html, string source = "")
    {
        List<string> removed = [];
        var sanitizer = new HtmlSanitizer();
        sanitizer.AllowedAttributes.UnionWith(["class", "lang", "loading", "rel", "data-rank"]);
        sanitizer.AllowedTags.UnionWith(["article", "mark"]);
        sanitizer.AllowedSchemes.Add("mailto");
        sanitizer.RemovingTag += (_, e) => removed.Add($"<{e.Tag.LocalName}>: {e.Reason}");
        sanitizer.RemovingAttribute += (_, e) => removed.Add($"{e.Tag.LocalName}[{e.Attribute.Name}={e.Attribute.Value}]: {e.Reason}");
        sanitizer.RemovingStyle += (_, e) => removed.Add($"style {e.Style.Name}");
        sanitizer.RemovingComment += (_, e) => removed.Add($"comment {e.Comment.Data}");
        sanitizer.RemovingCssClass += (_, e) => removed.Add($"class {e.CssClass}");

        string sanitized = sanitizer.Sanitize(html);

        removed.Should().BeEmpty(source);
        HtmlJudge.Outline(HtmlJudge.Parse(sanitized)).Should().Be(HtmlJudge.Outline(HtmlJudge.Parse(html)), source);
    }
}
