using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>The <c>meta</c> and <c>link</c> elements of a page, by name.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public MetaTags(PageDocument page)
    {
        foreach (PageNode node in page.Nodes)
        {
            if (node.Tag == Tag.Meta)
            {
                string content = Fold(node.Html.GetAttributeValue("content", ""));
                Add(node.Html.GetAttributeValue("property", ""), content);
                Add(node.Html.GetAttributeValue("name", ""), content);
                Add(node.Html.GetAttributeValue("itemprop", ""), content);
                string header = node.Html.GetAttributeValue("http-equiv", "");
                if (header.Trim().Equals("content-language", StringComparison.OrdinalIgnoreCase))
                {
                    Add(header, content);
                }
            }
            else if (node.Tag == Tag.Link)
            {
                AddLink(node.Html);
            }
        }
    }

    /// <summary>The first value that is not empty under the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out List<string>? values))
            {
                return values[0];
            }
        }

        return null;
    }

    /// <summary>All values under the first name that has any.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_values.TryGetValue(name, out List<string>? values))
            {
                return values;
            }
        }

        return [];
    }

    private static string Fold(string text) => TitleText.FoldWhiteSpace(HtmlText.Decode(text));

    private void AddLink(HtmlNode link)
    {
        string relation = link.GetAttributeValue("rel", "");
        if (relation.Length > 0)
        {
            Add("link:" + relation.Trim(), Fold(link.GetAttributeValue("href", "")));
        }
    }

    private void Add(string name, string value)
    {
        name = name.Trim();
        if (name.Length == 0 || value.Length == 0)
        {
            return;
        }

        if (!_values.TryGetValue(name, out List<string>? values))
        {
            _values.Add(name, values = []);
        }

        values.Add(value);
    }
}
