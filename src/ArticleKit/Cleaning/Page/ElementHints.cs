using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Page;

/// <summary>Reads <see cref="Hints"/> from an element: its kind, its role, what it is marked as, and its names.</summary>
internal static class ElementHints
{
    public static Hints Read(Tag tag, in ElementAttributes attributes, HintCache names)
    {
        Hints hints = OfTag(tag);
        return !attributes.Any || tag is Tag.Html or Tag.Body or Tag.Meta or Tag.Link
            ? hints
            : hints | names.Read(attributes.Class) | names.Read(attributes.Id) | OfRole(attributes.Role) | OfProperty(attributes.Property);
    }

    private static Hints OfTag(Tag tag) => tag switch
    {
        Tag.Nav or Tag.Menu => Hints.Navigation,
        Tag.Aside => Hints.Sidebar,
        Tag.Footer => Hints.Footer,
        Tag.Header => Hints.Header,
        Tag.Figcaption => Hints.Caption,
        Tag.Article or Tag.Main => Hints.Content,
        Tag.Form or Tag.Fieldset or Tag.Button => Hints.Form,
        Tag.Dialog => Hints.Widget | Hints.Dialog,
        Tag.Time => Hints.Date,
        _ => Hints.None,
    };

    private static Hints OfRole(string role) => role switch
    {
        "navigation" or "menu" or "menubar" or "toolbar" or "tablist" => Hints.Navigation,
        "complementary" => Hints.Sidebar,
        "contentinfo" => Hints.Footer,
        "banner" => Hints.Header,
        "main" or "article" => Hints.Content,
        "dialog" or "alertdialog" or "alert" => Hints.Widget | Hints.Dialog,
        "search" or "form" => Hints.Form,
        _ => Hints.None,
    };

    private static Hints OfProperty(string property) => property switch
    {
        "articleBody" => Hints.Content,
        "author" => Hints.Author,
        "datePublished" or "dateModified" => Hints.Date,
        "headline" => Hints.Title,
        "comment" => Hints.Comments,
        "caption" => Hints.Caption,
        _ => Hints.None,
    };
}
