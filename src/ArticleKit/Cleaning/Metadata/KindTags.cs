using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>What the <c>meta</c> elements of a page say of its kind; of several with the same name the last counts.</summary>
/// <remarks>
/// The block classifier was trained on what is read in this way. Reading an element that has both a <c>property</c> and a <c>name</c>,
/// which counts for neither here, asks for training it anew.
/// </remarks>
internal sealed class KindTags
{
    /// <summary>The type by Open Graph (<c>og:type</c>), as the page writes it; empty if none is stated.</summary>
    public string Type { get; private set; } = "";

    /// <summary>The software that made the page; empty if none is stated.</summary>
    public string Generator { get; private set; } = "";

    /// <summary>Whether the page states when it was published, as Open Graph has it.</summary>
    public bool HasPublished { get; private set; }

    public void Add(HtmlNode meta)
    {
        string property = meta.GetAttribute("property");
        string name = meta.GetAttribute("name");
        if (property.Length > 0 == name.Length > 0)
        {
            return;
        }

        name = property.Length > 0 ? property : name;
        if (name.Equals("og:type", StringComparison.OrdinalIgnoreCase))
        {
            Type = meta.GetAttribute("content");
        }
        else if (name.Equals("generator", StringComparison.OrdinalIgnoreCase))
        {
            Generator = meta.GetAttribute("content");
        }
        else if (name.Equals("article:published_time", StringComparison.OrdinalIgnoreCase))
        {
            HasPublished = true;
        }
    }
}
