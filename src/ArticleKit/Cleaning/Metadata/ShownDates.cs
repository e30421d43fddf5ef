using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Finds the dates that a page shows with its article: in elements made for them, in text close to the headline, and in labelled text.</summary>
internal sealed class ShownDates
{
    private const int MaxElements = 40;
    private const int MaxTextLength = 200;
    private const int BlocksAbove = 5;
    private const int BlocksBelow = 10;
    private const int MaxWords = 16;
    private const int MaxLabelWords = 25;

    // What is marked is believed from farther away than what only looks like a date.
    private const int TimePenalty = 10;
    private const int MinDate = 6;
    private const int NamePenalty = 40;
    private const int TextPenalty = 60;

    private const Hints Foreign = Hints.Comments | Hints.Related | Hints.Navigation;

    private readonly PageDocument _page;
    private readonly ArticlePlace _place;
    private readonly string _language;
    private int _bestScore = int.MaxValue;

    public ShownDates(PageDocument page, ArticlePlace place, string language)
    {
        (_page, _place, _language) = (page, place, language);
        foreach (int node in place.Dates.Take(MaxElements))
        {
            ReadElement(node);
        }

        if (place.HeadlineBlock >= 0)
        {
            int last = Math.Min(page.Blocks.Count - 1, place.HeadlineBlock + BlocksBelow);
            for (int i = Math.Max(0, place.HeadlineBlock - BlocksAbove); i <= last; i++)
            {
                if (i != place.HeadlineBlock && !place.IsElsewhere(page.Blocks[i].Node))
                {
                    ReadBlock(page.Blocks[i]);
                }
            }
        }
    }

    /// <summary>When the article was published, as the page shows it.</summary>
    public DateTimeOffset? Published { get; private set; }

    /// <summary>When the article was changed, as the page shows it.</summary>
    public DateTimeOffset? Updated { get; private set; }

    /// <summary>Whether <see cref="Published"/> stands in an element made for it, close to the headline.</summary>
    public bool IsMarked => _bestScore < TextPenalty;

    /// <summary>
    /// The first date anywhere in the page that a label introduces, or that opens a paragraph or a post; of publications before those of changes.
    /// </summary>
    public DateTimeOffset? FindLabelled()
    {
        DateTimeOffset? opening = null;
        DateTimeOffset? update = null;
        foreach (TextBlock block in _page.Blocks)
        {
            if (block.Text.AsSpan(0, Math.Min(block.Text.Length, MaxTextLength)).IndexOfAnyInRange('0', '9') < 0 || (_place.IsElsewhere(block.Node) && _page.IsWithin(block.Node, Foreign)))
            {
                continue;
            }

            // The footer tells when the page was changed.
            bool isElsewhere = _place.IsElsewhere(block.Node);
            string text = block.Text.Length > MaxTextLength ? block.Text[..MaxTextLength] : block.Text;
            foreach ((DateTimeOffset date, int start) in DateText.FindAll(text, _language))
            {
                if (block.Words <= MaxLabelWords && DateLabels.IsLabelled(text, start) && !DateLabels.IsOther(text, start))
                {
                    if (DateLabels.IsUpdate(text, start))
                    {
                        update ??= date;
                    }
                    else if (!isElsewhere)
                    {
                        return date;
                    }
                }
                else if (!isElsewhere && (block.Words > MaxWords ? IsDateline(text, start) : IsPost(text, start)))
                {
                    opening ??= date;
                }
            }
        }

        return opening ?? update;
    }

    private void ReadElement(int index)
    {
        PageNode node = _page.Nodes[index];
        string property = node.Html.GetAttribute("itemprop");
        bool isMarked = property.Equals("datePublished", StringComparison.OrdinalIgnoreCase) || node.Html.HasAttribute("pubdate");
        bool isUpdate = property.Equals("dateModified", StringComparison.OrdinalIgnoreCase) || (!isMarked && IsNamedUpdate(node));
        int score = _place.Distance(index) + (isMarked ? 0 : node.Tag == Tag.Time ? TimePenalty : NamePenalty);
        string text = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(node.Html, MaxTextLength)));
        DateTimeOffset? shown = null;
        bool onlyUpdates = false;
        if (text.Length is > 5 and <= MaxTextLength)
        {
            foreach ((DateTimeOffset date, int start) in DateText.FindAll(text, _language))
            {
                if (DateLabels.IsUpdate(text, start))
                {
                    Updated ??= date;
                    onlyUpdates = true;
                }
                else if (!DateLabels.IsOther(text, start))
                {
                    (shown, onlyUpdates) = (date, false);
                    break;
                }
            }
        }

        DateTimeOffset? machine = ReadAttributes(node);
        if (machine is { } stated && shown is { } written)
        {
            // The text is in the time of the place, the attribute often in UTC.
            machine = LocalDay.Shift(stated, written);
        }

        if ((machine ?? shown) is not { } found)
        {
            return;
        }

        isUpdate |= !isMarked && (onlyUpdates || FollowsUpdateLabel(node, text));
        Take(found, score, isUpdate);
    }

    private void Take(DateTimeOffset date, int score, bool isUpdate)
    {
        if (isUpdate)
        {
            Updated ??= date;
        }
        else if (score < _bestScore)
        {
            (Published, _bestScore) = (date, score);
        }
    }

    /// <summary>WordPress names the time of publication both "published" and "updated".</summary>
    private static bool IsNamedUpdate(PageNode node)
    {
        string names = node.Html.GetAttribute("class");
        return (names.Contains("updated", StringComparison.OrdinalIgnoreCase) || names.Contains("modified", StringComparison.OrdinalIgnoreCase))
            && !names.Contains("publi", StringComparison.OrdinalIgnoreCase) && !names.Contains("entry-date", StringComparison.OrdinalIgnoreCase);
    }

    private static bool FollowsUpdateLabel(PageNode node, string text)
    {
        if (text.Length == 0 || node.Html.ParentNode is null)
        {
            return false;
        }

        string around = TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(node.Html.ParentNode, MaxTextLength)));
        int start = around.IndexOf(text, StringComparison.Ordinal);
        if (start <= 0)
        {
            return false;
        }

        // The label of another date is none of this one's.
        string before = around[..start];
        int digit = before.AsSpan().LastIndexOfAnyInRange('0', '9');
        return DateLabels.IsUpdate(before[(digit + 1)..], before.Length - digit - 1);
    }

    private DateTimeOffset? ReadAttributes(PageNode node)
    {
        foreach (string name in (ReadOnlySpan<string>)["datetime", "content", "title"])
        {
            string value = node.Html.GetAttribute(name);
            if (value.Length > 0 && DateText.Parse(HtmlText.Decode(value), _language) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private void ReadBlock(TextBlock block)
    {
        string text = block.Text.Length > MaxTextLength ? block.Text[..MaxTextLength] : block.Text;
        foreach ((DateTimeOffset date, int start) in DateText.FindAll(text, _language))
        {
            bool isShort = block.Words <= MaxWords;
            if (!DateLabels.IsOther(text, start) && (isShort || IsDateline(text, start) || (block.Words <= MaxLabelWords && DateLabels.IsLabelled(text, start))))
            {
                Take(date, _place.Distance(block.Node) + TextPenalty, DateLabels.IsUpdate(text, start));
            }
        }
    }

    /// <summary>"Rome, (5.3.2024). Yesterday …", "5 March 2024 – Yesterday …": a date that opens a paragraph, and is set apart from it.</summary>
    private static bool IsDateline(string text, int start)
    {
        const int MaxOpening = 25;
        const int MaxDate = 22;
        if (start > MaxOpening)
        {
            return false;
        }

        int end = text.AsSpan(start).IndexOfAny("–—|)");
        int dash = text.IndexOf(" - ", start, StringComparison.Ordinal);
        return (end >= 0 && end <= MaxDate) || (dash >= 0 && dash - start <= MaxDate);
    }

    /// <summary>"by ada » 05.03.2024, 14:07": the head of a post in a forum.</summary>
    private static bool IsPost(string text, int start)
    {
        const int MaxGap = 14;
        int colon = text.IndexOf(':', start);
        bool hasTime = colon > start + MinDate && colon <= start + MinDate + MaxGap && char.IsAsciiDigit(text[colon - 1]) && colon + 1 < text.Length && char.IsAsciiDigit(text[colon + 1]);
        if (!hasTime || DateLabels.IsOther(text, start))
        {
            return false;
        }

        ReadOnlySpan<char> before = text.AsSpan(0, start).TrimEnd();
        int space = before.LastIndexOf(' ');
        return before.Length == 0 || before.EndsWith("»") || before.EndsWith(",") || NameWords.IsJoin(before[(space + 1)..]) || text.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("von ", StringComparison.OrdinalIgnoreCase);
    }
}
