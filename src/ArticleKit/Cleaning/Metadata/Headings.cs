using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the headings of a page that may be its title.</summary>
internal static class Headings
{
    private const int MaxHeadings = 40;
    private const int MaxLength = 300;
    private const int MaxChildren = 20;

    // A line above the headline, but within its element.
    private static readonly string[] Kickers = ["kicker", "overline", "overhead", "highline", "topline", "roofline", "dachzeile", "supertitle", "pretitle", "preheadline", "spitzmarke", "eyebrow"];

    /// <summary>The headings of the first two levels; those of the first before the others.</summary>
    public static List<string> Read(PageDocument page)
    {
        List<string> headings = [];
        for (int level = 1; level <= 2; level++)
        {
            foreach (TextBlock block in page.Blocks)
            {
                if (block.Level == level && block.Text.Length <= MaxLength && headings.Count < MaxHeadings)
                {
                    headings.Add(Text(page, block));
                }
            }
        }

        return headings;
    }

    /// <summary>The heading of the first level, if there is but one.</summary>
    public static string? ReadOnly(PageDocument page)
    {
        TextBlock? only = null;
        foreach (TextBlock block in page.Blocks)
        {
            if (block.Level == 1)
            {
                if (only is not null && !TitleText.IsSame(only.Text, block.Text))
                {
                    return null;
                }

                only = block;
            }
        }

        return only is null || only.Text.Length > MaxLength ? null : Text(page, only);
    }

    private static string Text(PageDocument page, TextBlock block)
    {
        string text = TitleText.FoldWhiteSpace(block.Text);
        int seen = 0;
        for (HtmlNode? child = page.Nodes[block.Node].Html.FirstChild; child is not null && seen < MaxChildren; child = child.NextSibling, seen++)
        {
            if (child.NodeType == HtmlNodeType.Element && IsKicker(child.GetAttribute("class")))
            {
                string kicker = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(child, MaxLength)));
                if (kicker.Length > 0 && kicker.Length < text.Length && text.StartsWith(kicker, StringComparison.Ordinal))
                {
                    return text[kicker.Length..].TrimStart(' ', ':', '/', '|', '-', '–', '.');
                }
            }
        }

        return text;
    }

    private static bool IsKicker(string names)
    {
        foreach (string kicker in Kickers)
        {
            if (names.Contains(kicker, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
