using System.Buffers;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// What the names in a page's declarations say of its kind. Structured data is searched as text, not read: broken JSON names its types,
/// too, and so do entries that stand anywhere in it.
/// </summary>
internal static class DeclaredKinds
{
    private static readonly SearchValues<string> ArticleTypes = SearchValues.Create(
        ["Article\"", "BlogPosting\"", "\"Report\"", "\"Review\"", "ReportageNewsArticle", "OpinionNewsArticle"], StringComparison.Ordinal);

    private static readonly SearchValues<string> DiscussionTypes = SearchValues.Create(["\"DiscussionForumPosting\"", "\"QAPage\""], StringComparison.Ordinal);

    private static readonly SearchValues<string> OtherTypes = SearchValues.Create(
        ["\"Product\"", "\"CollectionPage\"", "\"ItemList\"", "\"SearchResultsPage\"", "\"SoftwareApplication\"", "\"Service\"", "\"FAQPage\""], StringComparison.Ordinal);

    private static readonly string[] ForumSoftware =
        ["discourse", "phpbb", "vbulletin", "xenforo", "mybb", "smf", "invision", "vanilla", "nodebb", "flarum", "lemmy", "question2answer"];

    /// <summary>Whether structured data has an article.</summary>
    public static bool MentionArticle(ReadOnlySpan<char> json) => json.ContainsAny(ArticleTypes);

    /// <summary>Whether structured data has a thread of a forum, or questions with their answers.</summary>
    public static bool MentionDiscussion(ReadOnlySpan<char> json) => json.ContainsAny(DiscussionTypes);

    /// <summary>Whether structured data has something else, such as a product or a list.</summary>
    public static bool MentionOther(ReadOnlySpan<char> json) => json.ContainsAny(OtherTypes);

    /// <summary>Whether the type that a page states by Open Graph (<c>og:type</c>) is an article.</summary>
    public static bool IsArticle(ReadOnlySpan<char> type) => type.Equals("article", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the type that a page states by Open Graph is another one that is known.</summary>
    public static bool IsOther(ReadOnlySpan<char> type) => type.StartsWith("product", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a page was made by software for forums, by what its <c>generator</c> says.</summary>
    public static bool IsForumSoftware(ReadOnlySpan<char> generator)
    {
        foreach (string name in ForumSoftware)
        {
            if (generator.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
