using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning.Content.Rules;

/// <summary>A page of which a rule is to change the chosen blocks.</summary>
internal sealed class RulePage(string html)
{
    public const string Title = "Bridge to be repaired";

    public const string Story =
        "<p>The council voted on Tuesday to repair the old bridge, which has been closed since a lorry damaged it in the spring of last year.</p>"
        + "<p>Work is to begin in May and to take four months, the mayor said, and the ferry will run twice as often until then.</p>"
        + "<p>Shop owners on the south bank had asked for a shorter closure, since they lost a third of their customers last summer.</p>";

    public PageDocument Page { get; } = PageDocument.Parse(html, ArticleLimits.Default);

    /// <summary>What the page says of itself.</summary>
    public PageEvidence Evidence(Uri? url = null) => PageEvidence.Of(Page, MetadataReader.Read(Page, html, url), url);

    /// <summary>What a rule leaves of all blocks.</summary>
    public string[] AfterDropping(Action<PageDocument, List<int>> rule)
    {
        List<int> chosen = [.. Enumerable.Range(0, Page.Blocks.Count)];
        rule(Page, chosen);
        return Texts(chosen);
    }

    /// <summary>What a rule makes of the blocks that begin with one of some words.</summary>
    public string[] AfterAdding(Action<PageDocument, List<int>> rule, params string[] starts)
    {
        List<int> chosen = [.. Enumerable.Range(0, Page.Blocks.Count).Where(i => Array.Exists(starts, start => Page.Blocks[i].Text.StartsWith(start, StringComparison.Ordinal)))];
        rule(Page, chosen);
        chosen.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        return Texts(chosen);
    }

    private string[] Texts(List<int> chosen) => [.. chosen.Select(i => Page.Blocks[i].Text)];
}
