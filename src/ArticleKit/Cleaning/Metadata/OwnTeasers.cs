using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Finds the date of an article that does not show it, but stands with it in a list of the page: "16.10.2021 The title", where the title is
/// a link to the page itself.
/// </summary>
internal static class OwnTeasers
{
    private const int MaxLinks = 20;
    private const int MaxRise = 3;
    private const int MaxTextLength = 200;
    private const int MaxRawLength = 1000;

    /// <summary>The day beside the links to the page; null if there is none, or they name several.</summary>
    public static DateTimeOffset? Find(PageDocument page, string language, Uri? url)
    {
        // Every page links to the first one of its site.
        if (url is not { IsAbsoluteUri: true } || url.AbsolutePath.Length <= 1)
        {
            return null;
        }

        DateTimeOffset? found = null;
        int links = 0;
        for (int i = 0; i < page.Nodes.Length && links < MaxLinks; i++)
        {
            if (page.Nodes[i].Tag != Tag.A || !OwnAddress.Is(page.Nodes[i].Html.GetAttribute("href"), url) || page.IsWithin(i, Hints.Comments))
            {
                continue;
            }

            links++;
            if (ReadAround(page, i, language) is not { } date)
            {
                continue;
            }

            if (found is { } other && other.Date != date.Date)
            {
                return null;
            }

            found ??= date;
        }

        return found;
    }

    /// <summary>The only date in the smallest element around a link that has one, as long as there is little else in it.</summary>
    private static DateTimeOffset? ReadAround(PageDocument page, int link, string language)
    {
        int node = link;
        for (int rise = 0; rise <= MaxRise && node >= 0; rise++, node = page.Nodes[node].Parent)
        {
            string raw = NodeText.Read(page.Nodes[node].Html, MaxRawLength);
            string text = TitleText.FoldWhiteSpace(HtmlText.Decode(raw));
            if (raw.Length >= MaxRawLength || text.Length > MaxTextLength || HasOtherLink(page, node, link))
            {
                return null;
            }

            DateTimeOffset? found = null;
            foreach ((DateTimeOffset date, int start) in DateText.FindAll(text, language))
            {
                if ((found is { } other && other.Date != date.Date) || DateLabels.IsOther(text, start) || DateLabels.IsUpdate(text, start))
                {
                    return null;
                }

                found ??= date;
            }

            if (found is not null)
            {
                return found;
            }
        }

        return null;
    }

    private static bool HasOtherLink(PageDocument page, int node, int link)
    {
        string address = page.Nodes[link].Html.GetAttribute("href");
        for (int i = node; i < page.Ends[node]; i++)
        {
            if (page.Nodes[i].Tag == Tag.A && !page.Nodes[i].Html.GetAttribute("href").Equals(address, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
