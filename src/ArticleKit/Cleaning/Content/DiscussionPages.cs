using System.Collections.Frozen;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>Tells pages whose content is what their readers write, such as forum threads, from articles with comments below.</summary>
internal static class DiscussionPages
{
    private static readonly string[] SchemaTypes = ["DiscussionForumPosting", "QAPage"];

    private static readonly string[] Generators = ["discourse", "phpbb", "vbulletin", "xenforo", "mybb", "smf", "invision", "vanilla", "nodebb", "flarum", "lemmy", "question2answer"];

    private static readonly FrozenSet<string> AddressParts = new[]
    {
        "forum", "forums", "thread", "threads", "topic", "viewtopic.php", "showthread.php", "t", "questions", "question", "discussion", "discussions", "community", "board", "boards",
        "comments", "item", "messages", "foren", "foro", "foros", "forumet",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static bool IsDiscussion(PageDocument page, Uri? url)
    {
        foreach (string script in page.Source.StructuredData)
        {
            if (Array.Exists(SchemaTypes, type => script.Contains('"' + type + '"', StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return HasForumAddress(url) || HasForumGenerator(page);
    }

    private static bool HasForumAddress(Uri? url)
    {
        if (url is not { IsAbsoluteUri: true })
        {
            return false;
        }

        string host = url.Host;
        return host.StartsWith("forum", StringComparison.OrdinalIgnoreCase) || host.StartsWith("community.", StringComparison.OrdinalIgnoreCase)
            || host.StartsWith("discuss.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("answers.", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries), AddressParts.Contains);
    }

    private static bool HasForumGenerator(PageDocument page)
    {
        foreach (PageNode node in page.Nodes)
        {
            if (node.Tag == Tag.Meta && node.Html.GetAttributeValue("name", "").Equals("generator", StringComparison.OrdinalIgnoreCase))
            {
                string generator = node.Html.GetAttributeValue("content", "");
                return Array.Exists(Generators, name => generator.StartsWith(name, StringComparison.OrdinalIgnoreCase));
            }
        }

        return false;
    }
}
