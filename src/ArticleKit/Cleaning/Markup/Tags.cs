namespace ArticleKit.Cleaning.Markup;

/// <summary>Finds elements by name, and tells how they behave.</summary>
internal static class Tags
{
    private const TagTraits Container = TagTraits.Block | TagTraits.ClosesParagraph | TagTraits.Special;

    private static readonly string[] Names = [.. Enum.GetNames<Tag>().Select(name => name.ToLowerInvariant())];

    private static readonly TagTraits[] Traits = BuildTraits();

    // An image has two names.
    private static readonly NameTable ByName = new([.. Enum.GetValues<Tag>().Where(tag => tag != Tag.Unknown).Select(NameOf), "image"]);

    // The elements in the order of their names in the table.
    private static readonly Tag[] Named = [.. Enum.GetValues<Tag>().Where(tag => tag != Tag.Unknown), Tag.Img];

    /// <summary>The element of that name in any case, or <see cref="Tag.Unknown"/>.</summary>
    public static Tag Find(ReadOnlySpan<char> name) => ByName.Find(name) is >= 0 and int index ? Named[index] : Tag.Unknown;

    /// <summary>The name in lower case.</summary>
    public static string NameOf(Tag tag) => Names[(int)tag];

    public static bool Has(this Tag tag, TagTraits traits) => (Traits[(int)tag] & traits) != TagTraits.None;

    /// <summary>From 1 to 6 for a heading, else 0.</summary>
    public static int HeadingLevel(this Tag tag) => tag is >= Tag.H1 and <= Tag.H6 ? tag - Tag.H1 + 1 : 0;

    private static TagTraits[] BuildTraits()
    {
        var traits = new TagTraits[(int)Enum.GetValues<Tag>().Max() + 1];

        void Add(TagTraits value, params ReadOnlySpan<Tag> tags)
        {
            foreach (Tag tag in tags)
            {
                traits[(int)tag] |= value;
            }
        }

        Add(TagTraits.Void, Tag.Area, Tag.Base, Tag.Br, Tag.Col, Tag.Embed, Tag.Frame, Tag.Hr, Tag.Img, Tag.Input, Tag.Link, Tag.Meta, Tag.Param, Tag.Source, Tag.Track, Tag.Wbr);
        Add(Container, Tag.Address, Tag.Article, Tag.Aside, Tag.Blockquote, Tag.Center, Tag.Details, Tag.Dialog, Tag.Dir, Tag.Div, Tag.Dl, Tag.Fieldset,
            Tag.Figcaption, Tag.Figure, Tag.Footer, Tag.Form, Tag.Header, Tag.Hgroup, Tag.Hr, Tag.Main, Tag.Menu, Tag.Nav, Tag.Ol, Tag.P, Tag.Pre,
            Tag.Search, Tag.Section, Tag.Summary, Tag.Table, Tag.Ul, Tag.Li, Tag.Dd, Tag.Dt, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6, Tag.Xmp);
        Add(TagTraits.Block | TagTraits.Special, Tag.Body, Tag.Caption, Tag.Colgroup, Tag.Frameset, Tag.Head, Tag.Html, Tag.Legend, Tag.Optgroup, Tag.Option, Tag.Tbody, Tag.Td,
            Tag.Tfoot, Tag.Th, Tag.Thead, Tag.Tr, Tag.Title, Tag.Noframes, Tag.Noscript);
        Add(TagTraits.Special, Tag.Button, Tag.Object, Tag.Select, Tag.Template, Tag.Iframe, Tag.Script, Tag.Style, Tag.Textarea);
        Add(TagTraits.Scope, Tag.Html, Tag.Table, Tag.Td, Tag.Th, Tag.Caption, Tag.Button, Tag.Object, Tag.Template);
        Add(TagTraits.Head, Tag.Base, Tag.Link, Tag.Meta, Tag.Title, Tag.Script, Tag.Style, Tag.Noscript, Tag.Template);
        Add(TagTraits.Grid, Tag.Table, Tag.Tbody, Tag.Thead, Tag.Tfoot, Tag.Tr);
        Add(TagTraits.Opaque, Tag.Script, Tag.Style, Tag.Svg, Tag.Template, Tag.Textarea, Tag.Noembed, Tag.Noframes, Tag.Noscript, Tag.Iframe, Tag.Xmp, Tag.Title);
        Add(TagTraits.Heading, Tag.H1, Tag.H2, Tag.H3, Tag.H4, Tag.H5, Tag.H6);
        for (int tag = 0; tag < traits.Length; tag++)
        {
            bool isPassed = (Tag)tag is Tag.Address or Tag.Div or Tag.P;
            traits[tag] |= traits[tag].HasFlag(TagTraits.Special) && !isPassed ? TagTraits.Item : TagTraits.None;
        }

        return traits;
    }
}
