namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Gives a tag an attribute of up to a megabyte.</summary>
internal sealed class HugeAttribute : ITextMutator
{
    private static readonly string[] Names = ["class", "id", "style", "href", "src", "srcset", "content", "title", "alt", "datetime", "lang", "itemprop", "data-state", "rel", "property", "onclick", "x", "role", "type", "value"];

    private static readonly string[] Pieces =
        ["a", " ", "a ", "article ", "related-", "a;", "display:none;", "a:b;", "&amp;", "&", "<", ">", "/", "../", "%41", "-", "_", "é", "年", "1", "1 ", "a.jpg 1x,", ",", "{\"a\":", "[", "\\", "by ", "2026-", "Ada Poe, ", "\n", "\u200b", "\ud800", "ABC", "aB", "x1"];

    public string Name => "huge attribute";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        string name = context.Random.Pick(Names);
        string piece = context.Random.Pick(Pieces);
        string value = Repeated.Of(piece, context.Random.Size(1000, 1 << 20));
        context.Steps.Add($"{name} of '{piece}' for {value.Length}");
        string attribute = $"{name}='{value}'";
        string tag = context.Random.Pick(["div", "p", "meta name=author", "meta property=og:title", "a", "img", "link rel=canonical", "time", "html", "body", "article", "base", "td", "pre", "iframe", "script type=application/json", "svg", "input type=hidden"]);
        return context.Insert(text, $"<{tag} {attribute}>");
    }
}
