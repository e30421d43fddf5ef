using System.Collections.Frozen;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Finds the title of an article by agreement between the places where a page states it.</summary>
internal static class TitleReader
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " / ", " ‹ ", " ⋆ ", " ~ ", ": ", "| "];

    // Titles of pages that tell nothing of the article on them.
    private static readonly FrozenSet<string> Generic = new[]
    {
        "home", "homepage", "start", "startseite", "willkommen", "welcome", "index", "blog", "news", "article", "artikel", "accueil", "inicio", "untitled", "untitled document", "aktuelles", "detail",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] SegmentSeparators = [" | ", " - ", " – ", " — ", " · ", " • ", " » ", " « ", " :: ", " ‹ ", "| "];

    private const int MinSegmentWords = 3;
    private const int MinLinkedWords = 5;

    // What is longer is a part of the page whose title was not closed.
    private const int MaxLength = 1000;

    public static string? Read(PageDocument page, PageHead head, StructuredData data, string? siteName, Uri? url)
    {
        string? pageTitle = head.Title;
        List<string> headings = Headings.Read(page);
        string? stated = Short(head.Meta.First("og:title")) ?? Short(data.Headline) ?? Short(head.Meta.First("twitter:title", "dc.title", "parsely-title", "sailthru.title", "title"));

        // What a reader sees as the headline counts, if what machines are told agrees with it.
        foreach (string heading in headings)
        {
            bool isTelling = !Generic.Contains(heading) && !(siteName is not null && TitleText.IsSame(heading, siteName));
            if (isTelling && (Agrees(heading, data.Headline) || Agrees(heading, stated) || Agrees(heading, pageTitle)))
            {
                return heading;
            }
        }

        // The one headline of the first level that a page shows says the same in other words.
        string? best = stated ?? pageTitle;
        best = best is null ? null : StripSite(best, siteName, url, headings);
        if (Headings.ReadOnly(page) is { } only && !IsSite(only, siteName, url) && (IsAkin(only, stated) || IsAkin(only, pageTitle) || IsAkin(only, data.Headline)))
        {
            // A headline that ends with the title has a line above it in the same element.
            return best is not null && CountWords(best) >= 3 && only.Length > best.Length && only.EndsWith(best, StringComparison.OrdinalIgnoreCase) ? best : only;
        }

        if (FindSegment(page, pageTitle, siteName, url) is { } segment)
        {
            return segment;
        }

        bool tells = best is not null && !IsSite(best, siteName, url) && !Generic.Contains(best);
        return tells ? best : headings.Find(heading => !IsSite(heading, siteName, url) && !Generic.Contains(heading)) ?? best;
    }

    /// <summary>The first block that is a part of the <c>title</c> element between separators: a headline that is not marked as a heading of the first levels.</summary>
    private static string? FindSegment(PageDocument page, string? pageTitle, string? siteName, Uri? url)
    {
        if (pageTitle is null)
        {
            return null;
        }

        string[] segments = pageTitle.Split(SegmentSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string longest = segments.MaxBy(CountWords) ?? "";
        if (segments.Length < 2 || IsSite(longest, siteName, url))
        {
            return null;
        }

        foreach (TextBlock block in page.Blocks)
        {
            // What links of few words say is the section.
            if (CountWords(longest) >= (block.LinkWords == 0 ? MinSegmentWords : MinLinkedWords) && TitleText.IsSame(longest, block.Text))
            {
                return TitleText.FoldWhiteSpace(block.Text);
            }
        }

        return null;
    }

    private static string? Short(string? title) => title?.Length > MaxLength ? null : title;

    /// <summary>Whether a headline is what another place says, which may add the name of the site.</summary>
    private static bool Agrees(string heading, string? stated) =>
        stated is not null && (TitleText.IsSame(heading, stated) || (CountWords(heading) >= 3 && TitleText.StartsWith(stated, heading)));

    /// <summary>Whether two titles share at least half of the words of the shorter one.</summary>
    private static bool IsAkin(string heading, string? stated)
    {
        if (stated is null)
        {
            return false;
        }

        HashSet<string> first = Words(heading);
        HashSet<string> second = Words(stated);
        int common = first.Count(second.Contains);
        return common > 0 && 2 * common >= Math.Min(first.Count, second.Count);
    }

    private static HashSet<string> Words(string text) =>
        new(text.Split([' ', ',', '.', ':', '!', '?', '-', '–', '—', '|', '"', '„', '“', '”', '(', ')', '\'', '’'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);

    private static int CountWords(string text) => text.Count(c => c == ' ') + 1;

    /// <summary>Takes the name of the site off either end of a title.</summary>
    private static string StripSite(string title, string? siteName, Uri? url, List<string> headings)
    {
        foreach (string separator in Separators)
        {
            int last = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (last > 0)
            {
                string start = title[..last].Trim();
                string end = title[(last + separator.Length)..].Trim();
                if (IsSite(end, siteName, url) || headings.Exists(heading => TitleText.IsSame(heading, start)))
                {
                    return StripSite(start, siteName, url, headings);
                }

                int first = title.IndexOf(separator, StringComparison.Ordinal);
                string head = title[..first].Trim();
                string rest = title[(first + separator.Length)..].Trim();
                if ((IsSite(head, siteName, url) && !IsLonger(head, siteName)) || headings.Exists(heading => TitleText.IsSame(heading, rest)))
                {
                    return StripSite(rest, siteName, url, headings);
                }

                bool isStrong = separator is " | " or " » " or " :: " or " · " or " • " or "| ";
                if (isStrong && CountWords(start) > CountWords(end) && CountWords(start) >= 3)
                {
                    return start;
                }
            }
        }

        return title;
    }

    /// <summary>"Acme opens a shop" begins with the name of the site, but is not that name.</summary>
    private static bool IsLonger(string part, string? siteName) => siteName is not null && TitleText.StartsWith(part, siteName) && !TitleText.IsSame(part, siteName);

    private static bool IsSite(string part, string? siteName, Uri? url)
    {
        if (siteName is not null && (TitleText.IsSame(part, siteName) || TitleText.StartsWith(siteName, part) || TitleText.StartsWith(part, siteName)))
        {
            return true;
        }

        if (url is not { IsAbsoluteUri: true })
        {
            return false;
        }

        // "The Daily Planet" of dailyplanet.com
        string host = string.Concat(url.Host.Where(char.IsLetterOrDigit));
        string letters = string.Concat(part.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        letters = letters.StartsWith("the", StringComparison.Ordinal) ? letters[3..] : letters;
        return letters.Length >= 3 && host.Contains(letters, StringComparison.OrdinalIgnoreCase);
    }
}
