namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Gives tags other attributes, and attributes other values.</summary>
internal sealed class AttributeEdits : ITextMutator
{
    private static readonly string[] Names =
        ["class", "id", "href", "src", "style", "hidden", "aria-hidden", "role", "itemprop", "itemtype", "property", "content", "datetime", "lang", "dir", "rel", "title", "alt", "srcset", "data-src", "colspan", "rowspan", "start", "value", "type", "width", "height", "onclick", "xmlns", "xml:lang", "=", "\"", "<", "a:b", "É", "\0"];

    private static readonly string[] Values =
        ["", "article", "comment", "nav", "footer", "display:none", "display:none;display:block", "true", "articleBody", "https://schema.org/Article", "author", "javascript:alert(1)", "data:text/html,x", "//", "\"", "'", "<", ">", "&quot;", "a b c", "\0", "\ud800", "-1", "99999999999", "0", "ad-slot", "related", "sidebar", "main-content", "article:published_time", "none", "en", "\u202e", "text/template"];

    public string Name => "edit attributes";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.Size(1, 20); i > 0; i--)
        {
            int tag = context.Find(text, "<");
            int end = tag < 0 ? -1 : text.AsSpan(tag + 1).IndexOfAny(" >/\n");
            if (end < 0)
            {
                return text;
            }

            string quote = context.Random.Pick(["\"", "'", "", "\""]);
            text = text.Insert(tag + 1 + end, $" {context.Random.Pick(Names)}={quote}{context.Random.Pick(Values)}{quote}");
        }

        return text;
    }
}
