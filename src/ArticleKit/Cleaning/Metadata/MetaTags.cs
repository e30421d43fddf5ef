using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>The <c>meta</c> and <c>link</c> elements of a page, by name.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public void AddMeta(HtmlNode meta)
    {
        if (!meta.HasAttribute("content"))
        {
            return;
        }

        string content = Fold(meta.GetAttribute("content"));
        Add(meta.GetAttribute("property"), content);
        Add(meta.GetAttribute("name"), content);
        Add(meta.GetAttribute("itemprop"), content);
        string header = meta.GetAttribute("http-equiv").Trim();
        if (header.Equals("content-language", StringComparison.OrdinalIgnoreCase) || header.Equals("last-modified", StringComparison.OrdinalIgnoreCase))
        {
            Add(header, content);
        }
    }

    /// <summary>Links are kept by each of their relations; an alternative for print is named <c>print</c>.</summary>
    public void AddLink(HtmlNode link)
    {
        string relations = link.GetAttribute("rel");
        string address = Fold(link.GetAttribute("href"));
        foreach (Range range in relations.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> relation = relations.AsSpan()[range].Trim();
            if (relation.Equals("alternate", StringComparison.OrdinalIgnoreCase))
            {
                if (link.GetAttribute("media").Trim().Equals("print", StringComparison.OrdinalIgnoreCase))
                {
                    Add("link:print", address);
                }
            }
            else if (relation.Length > 0)
            {
                Add($"link:{relation}", address);
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
