using System.Collections.Frozen;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Comments;

/// <summary>How the systems of the web name a comment and its parts. They are names of parts, never of sites.</summary>
internal static class CommentNames
{
    private static readonly FrozenSet<string> Items = Set(
        "comment comment-item commentitem comment-single single-comment comment-entry comment-wrapper comment-container comment-wrap comment-post user-comment usercomment comment__item comment-block "
        + "comments__item comments-item commentbox comment-box comment-thread__item pingback trackback dsq-comment comment-body reply reply-item");

    private static readonly FrozenSet<string> Authors = Set("author fn username user usr commenter nickname nick poster displayname screenname");

    private static readonly string[] IdPrefixes = ["comment-", "comment", "li-comment-", "div-comment-", "dsq-comment-", "cmt-", "cmnt-", "reply-", "c"];

    /// <summary>Whether an element is a comment, by its own names.</summary>
    public static bool IsItem(PageNode node)
    {
        if (!node.Tag.Has(TagTraits.Block) || !node.Html.HasAnyAttribute() || node.Tag is Tag.Form or Tag.Ul or Tag.Ol or Tag.Table or Tag.Tbody)
        {
            return false;
        }

        string type = node.Html.GetAttribute("itemtype");
        return type.EndsWith("schema.org/Comment", StringComparison.OrdinalIgnoreCase) || type.EndsWith("schema.org/UserComments", StringComparison.OrdinalIgnoreCase)
            || HasItemClass(node.Html.GetAttribute("class"), node.Tag) || IsItemId(node.Html.GetAttribute("id"));
    }

    /// <summary>Whether an element names the author of the comment that it stands in.</summary>
    public static bool IsAuthor(PageNode node)
    {
        if (!node.Html.HasAnyAttribute())
        {
            return false;
        }

        if (node.Html.GetAttribute("itemprop") is "author" or "creator" || node.Html.GetAttribute("rel") == "author")
        {
            return true;
        }

        ReadOnlySpan<char> names = node.Html.GetAttribute("class");
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> authors = Authors.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in names.SplitAny(' ', '\t', '\n', '-', '_'))
        {
            if (authors.Contains(names[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element lists the last comments on all articles.</summary>
    public static bool IsRecentList(PageNode node) =>
        node.Html.GetAttribute("class").Contains("recent", StringComparison.OrdinalIgnoreCase)
        || node.Html.GetAttribute("id").Contains("recent", StringComparison.OrdinalIgnoreCase);

    /// <summary>The depth that WordPress writes into its classes, as in <c>depth-2</c>, from 0 on; 0 where there is none.</summary>
    public static int DepthOf(PageNode node)
    {
        const string Prefix = "depth-";
        ReadOnlySpan<char> names = node.Html.GetAttribute("class");
        foreach (Range range in names.Split(' '))
        {
            ReadOnlySpan<char> name = names[range];
            if (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) && name.Length == Prefix.Length + 1 && char.IsAsciiDigit(name[^1]))
            {
                return Math.Max(0, name[^1] - '1');
            }
        }

        return 0;
    }

    /// <summary>Whether an element moves the comments in it to the right, as Drupal does with replies.</summary>
    public static bool IsIndent(PageNode node) => node.Html.GetAttribute("class").Trim().Equals("indented", StringComparison.OrdinalIgnoreCase);

    private static bool HasItemClass(ReadOnlySpan<char> names, Tag tag)
    {
        FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> items = Items.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Range range in names.SplitAny(' ', '\t', '\n'))
        {
            // Disqus calls a comment a post; elsewhere that is an article.
            if (items.Contains(names[range]) || (tag == Tag.Li && names[range].Equals("post", StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A known beginning, and then nothing but digits.</summary>
    private static bool IsItemId(ReadOnlySpan<char> id)
    {
        ReadOnlySpan<char> name = id.TrimEnd("0123456789");
        if (name.Length == id.Length)
        {
            return false;
        }

        foreach (string prefix in IdPrefixes)
        {
            if (name.Equals(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
