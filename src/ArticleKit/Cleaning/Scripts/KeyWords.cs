using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>What the names of properties tell: which values are of something else than the article, and which are titles.</summary>
internal static class KeyWords
{
    private const int MaxLength = 60;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Foreign = Set(
        "comment comments reply replies related recommend recommended recommendation recommendations recirculation more transcript terms privacy policy legal cookie "
        + "cookies consent disclaimer i18n l10n intl translation translations messages labels config configuration settings env footer nav navigation menu menus sidebar "
        + "author authors bio byline bylines contributor contributors newsletter newsletters promo promotion ad ads advert advertising sponsor popular trending "
        + "latest suggested suggestions teaser teasers next previous prev style styles css query queries schema redirects feed reviews faq faqs paywall subscribe "
        + "subscription marketing widget widgets playlist playlists collection collections");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Set("title headline headlines hed heading titre titel titulo");

    /// <summary>Whether a value belongs to comments, other articles or the frame of the page, by a word of its name.</summary>
    public static bool IsForeign(ReadOnlySpan<char> name) => HasWord(name, Foreign);

    /// <summary>Whether a value is a title, by a word of its name.</summary>
    public static bool IsTitle(ReadOnlySpan<char> name) => HasWord(name, Titles);

    /// <summary>Cuts a name such as <c>relatedArticles</c>, <c>related_articles</c> or <c>RELATED-ARTICLES</c> into words.</summary>
    private static bool HasWord(ReadOnlySpan<char> name, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        if (name.Length > MaxLength)
        {
            return false;
        }

        int start = 0;
        for (int i = 0; i <= name.Length; i++)
        {
            bool isPart = i < name.Length && char.IsAsciiLetterOrDigit(name[i]);
            bool isHump = isPart && i > start && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]);
            if (isPart && !isHump)
            {
                continue;
            }

            if (i > start && words.Contains(name[start..i]))
            {
                return true;
            }

            start = isHump ? i : i + 1;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
