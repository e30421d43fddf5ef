using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Cleaning a page that is a string, and everything that is made of the result.</summary>
internal sealed class CleaningTarget : IFuzzTarget
{
    public string Name => "cleaning";

    public InputKind Kind => InputKind.Page;

    public void Run(FuzzInput input, CaseRun run)
    {
        string html = input.Text!;
        CleaningOptions options = OddOptions.Cleaning(run.Options);
        Uri? address = OddOptions.Address(run.Options);
        CleanedArticle article = run.Measure("Clean", html.Length, () => HtmlCleaner.Clean(html, address, options));
        run.RequireSound(article, html.AsSpan().Count('\n') + 1);
        run.RequireNumbers(article, "article");
        if (options.Limits == ArticleLimits.Default && !article.Warnings.Any(warning => warning.Code == "text_from_script"))
        {
            run.RequirePaths(article, html);
        }

        var look = new HtmlRenderingOptions { IncludeHeader = run.Options.Chance(1, 2), IncludeLinks = run.Options.Chance(3, 4), LinkRelation = run.Options.Pick(["nofollow", null, "\"><script>"]) };
        string rendered = run.Measure("ToHtml", html.Length, () => article.ToHtml(look));
        run.RequireSafe(rendered);
        string markdown = run.Measure("ToMarkdown", html.Length, () => article.ToMarkdown(new() { IncludeHeader = true }));
        run.Require(!markdown.Contains('\0', StringComparison.Ordinal), "rendering", "The Markdown holds a NUL.");
        run.Outcome.Add(rendered);
        run.Outcome.Add(markdown);
        run.Outcome.Add(article.Confidence);
        run.RequireRoundTrip(new ArticleAnalysis { Content = article, Text = article.Text, Title = article.Title, Warnings = article.Warnings }, html.Length);
    }
}
