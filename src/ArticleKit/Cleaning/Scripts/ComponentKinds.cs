using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>
/// The names that systems give to the parts of a text: ProseMirror and its kin, Contentful, Sanity's Portable Text, Draft.js, Editor.js,
/// Slate, Arc Publishing's ANS, Medium, Gutenberg, and trees of HTML elements.
/// </summary>
internal static class ComponentKinds
{
    private const int MaxLength = 40;

    private static readonly FrozenDictionary<string, ComponentKind>.AlternateLookup<ReadOnlySpan<char>> Kinds = Build();

    /// <summary>The kind, and the level of a heading whose name has one, else 0.</summary>
    public static (ComponentKind Kind, int Level) Find(ReadOnlySpan<char> name)
    {
        // "core/paragraph", "paragraph-block", "Paragraph_Block" and "BlockParagraph" are paragraphs.
        name = name[(name.LastIndexOfAny('/', '.', ':') + 1)..];
        if (name.Length is 0 or > MaxLength)
        {
            return (ComponentKind.Unknown, 0);
        }

        Span<char> letters = stackalloc char[MaxLength];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                letters[length++] = char.ToLowerInvariant(c);
            }
        }

        ReadOnlySpan<char> plain = letters[..length];
        if (plain.IsEmpty)
        {
            return (ComponentKind.Unknown, 0);
        }

        if (Kinds.TryGetValue(plain, out ComponentKind kind))
        {
            return (kind, 0);
        }

        if (Level(plain) is > 0 and int level)
        {
            return (ComponentKind.Heading, level);
        }

        ReadOnlySpan<char> core = Strip(plain);
        return core.Length < plain.Length && Kinds.TryGetValue(core, out kind) ? (kind, 0) : (ComponentKind.Unknown, 0);
    }

    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> name)
    {
        foreach (string affix in (ReadOnlySpan<string>)["block", "component", "element", "node", "articlebody", "article", "body"])
        {
            if (name.Length > affix.Length)
            {
                name = name.EndsWith(affix, StringComparison.Ordinal) ? name[..^affix.Length] : name.StartsWith(affix, StringComparison.Ordinal) ? name[affix.Length..] : name;
            }
        }

        return name;
    }

    /// <summary>The level in "h2", "heading2", "headerTwo"; 0 for other names.</summary>
    private static int Level(ReadOnlySpan<char> name)
    {
        ReadOnlySpan<char> rest = name.StartsWith("heading", StringComparison.Ordinal) ? name[7..]
            : name.StartsWith("header", StringComparison.Ordinal) ? name[6..]
            : name[0] == 'h' ? name[1..] : default;
        return rest switch
        {
            "1" or "one" => 1,
            "2" or "two" => 2,
            "3" or "three" => 3,
            "4" or "four" => 4,
            "5" or "five" => 5,
            "6" or "six" => 6,
            _ => 0,
        };
    }

    private static FrozenDictionary<string, ComponentKind>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        Dictionary<string, ComponentKind> kinds = [];
        Add(ComponentKind.Text, "span fragment leaf textrun textnode");
        Add(ComponentKind.Text, "text");
        Add(ComponentKind.Link, "a link hyperlink anchor entryhyperlink assethyperlink urllink entity");
        Add(ComponentKind.Break, "br hardbreak softbreak linebreak");
        Add(ComponentKind.Strong, "b strong bold");
        Add(ComponentKind.Emphasis, "i em emphasis italic");
        Add(ComponentKind.Code, "code inlinecode");
        Add(ComponentKind.Paragraph, "p paragraph para unstyled normal lead intro dropcap atomictext block");
        Add(ComponentKind.Heading, "heading header subheading subhead subheadline crosshead crossheading intertitle subtitle");
        Add(ComponentKind.List, "ul list unorderedlist bulletlist bulletedlist");
        Add(ComponentKind.NumberedList, "ol orderedlist numberedlist numberlist");
        Add(ComponentKind.Item, "li listitem item unorderedlistitem bullet bulletlistitem uli");
        Add(ComponentKind.NumberedItem, "orderedlistitem number numberedlistitem oli");
        Add(ComponentKind.Quote, "blockquote quote bq pq");
        Add(ComponentKind.Preformatted, "pre preformatted codeblock fencedcode codefence");
        Add(ComponentKind.Table, "table");
        Add(ComponentKind.Row, "tr tablerow row");
        Add(ComponentKind.Cell, "td th tablecell tableheader tableheadercell cell");
        Add(ComponentKind.Markup, "html rawhtml markdown richtext richtextfield wysiwyg freetext freeform copy bodytext articletext textmodule");
        Add(ComponentKind.Container, "doc document root section div article main body content fragmentlist tbody thead richtextdocument articlecontent storybody portabletext group paragraphs");
        Add(
            ComponentKind.Dropped,
            "image img picture figure figcaption caption photo gallery slideshow carousel video audio podcast media embed oembed oembedresponse iframe script style svg ad ads "
            + "advertisement adslot newsletter newslettersignup related relatedarticles relatedcontent relatedlinks relatedlink interstitiallink readmore readalso promo promobox "
            + "teaser sponsored button divider hr horizontalrule thematicbreak pullquote poll quiz form nav aside footer social socialmedia tweet twitter instagram facebook "
            + "youtube vimeo map chart infobox paywall subscribe correction storyblok recirc recirculation customembed atomic delimiter img imageblock inlinenewsletter outstream");
        return kinds.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

        void Add(ComponentKind kind, string names)
        {
            foreach (string name in names.Split(' '))
            {
                kinds[name] = kind;
            }
        }
    }
}
