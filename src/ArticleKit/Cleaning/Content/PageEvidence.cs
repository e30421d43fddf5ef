using System.Collections.Frozen;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>What a page says of its own kind, outside its text: article, discussion, or something else.</summary>
internal sealed record PageEvidence
{
    /// <summary>How many numbers describe it.</summary>
    public const int FeatureCount = 5;

    internal static readonly string[] ArticleTypes = ["Article\"", "BlogPosting\"", "\"Report\"", "\"Review\"", "ReportageNewsArticle", "OpinionNewsArticle"];

    internal static readonly string[] DiscussionTypes = ["\"DiscussionForumPosting\"", "\"QAPage\""];

    internal static readonly string[] OtherTypes = ["\"Product\"", "\"CollectionPage\"", "\"ItemList\"", "\"SearchResultsPage\"", "\"SoftwareApplication\"", "\"Service\"", "\"FAQPage\""];

    private static readonly string[] Generators = ["discourse", "phpbb", "vbulletin", "xenforo", "mybb", "smf", "invision", "vanilla", "nodebb", "flarum", "lemmy", "question2answer"];

    private static readonly FrozenSet<string> DiscussionPaths = new[]
    {
        "forum", "forums", "thread", "threads", "topic", "viewtopic.php", "showthread.php", "t", "questions", "question", "discussion", "discussions", "community", "board", "boards",
        "comments", "item", "messages", "foren", "foro", "foros", "forumet",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether its content is what its readers write, such as a forum thread.</summary>
    public bool IsDiscussion { get; private init; }

    /// <summary>Whether it calls itself an article, in structured data or by Open Graph.</summary>
    public bool IsArticle { get; private init; }

    /// <summary>Whether it calls itself something else, such as a product.</summary>
    public bool IsOther { get; private init; }

    /// <summary>Whether it states when it was published.</summary>
    public bool HasPublished { get; private init; }

    /// <summary>Whether a heading of the first rank repeats the title.</summary>
    public bool HasHeadline { get; private init; }

    public static PageEvidence Of(PageDocument page, string? title, Uri? url)
    {
        string ogType = "";
        bool hasPublished = false;
        bool isForumSoftware = false;
        foreach (PageNode node in page.Nodes)
        {
            if (node.Tag != Tag.Meta)
            {
                continue;
            }

            string content = node.Html.GetAttributeValue("content", "");
            switch ((node.Html.GetAttributeValue("property", "") + node.Html.GetAttributeValue("name", "")).ToLowerInvariant())
            {
                case "og:type":
                    ogType = content;
                    break;
                case "article:published_time":
                    hasPublished = true;
                    break;
                case "generator":
                    isForumSoftware = IsForumSoftware(content);
                    break;
            }
        }

        return new PageEvidence
        {
            IsDiscussion = isForumSoftware || Mentions(page, DiscussionTypes) || IsDiscussionAddress(url),
            IsArticle = ogType.Equals("article", StringComparison.OrdinalIgnoreCase) || Mentions(page, ArticleTypes),
            IsOther = ogType.StartsWith("product", StringComparison.OrdinalIgnoreCase) || Mentions(page, OtherTypes),
            HasPublished = hasPublished || Mentions(page, ["\"datePublished\""]),
            HasHeadline = title is not null && page.Blocks.Any(block => block.Level == 1 && Metadata.TitleText.IsSame(block.Text, title)),
        };
    }

    /// <summary>Whether a page was made by software for forums, by what its <c>generator</c> says.</summary>
    public static bool IsForumSoftware(ReadOnlySpan<char> generator)
    {
        foreach (string name in Generators)
        {
            if (generator.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    public void Write(ref FeatureWriter writer)
    {
        writer.Add(IsDiscussion);
        writer.Add(IsArticle);
        writer.Add(IsOther);
        writer.Add(HasPublished);
        writer.Add(HasHeadline);
    }

    private static bool Mentions(PageDocument page, string[] names)
    {
        foreach (string script in page.Source.StructuredData)
        {
            foreach (string name in names)
            {
                if (script.Contains(name, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsDiscussionAddress(Uri? url) =>
        url is { IsAbsoluteUri: true }
        && (url.Host.StartsWith("forum", StringComparison.OrdinalIgnoreCase) || url.Host.StartsWith("community.", StringComparison.OrdinalIgnoreCase)
            || url.Host.StartsWith("discuss.", StringComparison.OrdinalIgnoreCase) || url.Host.StartsWith("answers.", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries), DiscussionPaths.Contains));
}
