using System.Collections.Frozen;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>What a page says of its own kind, outside its text: article, discussion, or something else.</summary>
internal sealed record PageEvidence
{
    /// <summary>How many numbers describe it.</summary>
    public const int FeatureCount = 5;

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

    public static PageEvidence Of(PageDocument page, PageMetadata metadata, Uri? url)
    {
        IReadOnlyList<string> data = page.Source.StructuredData;
        KindTags kind = metadata.Kind;
        return new PageEvidence
        {
            IsDiscussion = DeclaredKinds.IsForumSoftware(kind.Generator)
                || data.Any(script => DeclaredKinds.MentionDiscussion(script)) || IsDiscussionAddress(url),
            IsArticle = DeclaredKinds.IsArticle(kind.Type) || data.Any(script => DeclaredKinds.MentionArticle(script)),
            IsOther = DeclaredKinds.IsOther(kind.Type) || data.Any(script => DeclaredKinds.MentionOther(script)),
            HasPublished = kind.HasPublished || data.Any(script => script.Contains("\"datePublished\"", StringComparison.Ordinal)),
            HasHeadline = metadata.Title is { } title && page.Blocks.Any(block => block.Level == 1 && TitleText.IsSame(block.Text, title)),
        };
    }

    public void Write(ref FeatureWriter writer)
    {
        writer.Add(IsDiscussion);
        writer.Add(IsArticle);
        writer.Add(IsOther);
        writer.Add(HasPublished);
        writer.Add(HasHeadline);
    }

    private static bool IsDiscussionAddress(Uri? url) =>
        url is { IsAbsoluteUri: true }
        && (url.Host.StartsWith("forum", StringComparison.OrdinalIgnoreCase) || url.Host.StartsWith("community.", StringComparison.OrdinalIgnoreCase)
            || url.Host.StartsWith("discuss.", StringComparison.OrdinalIgnoreCase) || url.Host.StartsWith("answers.", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(url.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries), DiscussionPaths.Contains));
}
