namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Ends, or seldom begins, a text in the middle of something: a tag name, an attribute, quotes, a comment, a reference, a character.</summary>
internal sealed class Truncation : ITextMutator
{
    private static readonly string[] Marks =
        ["<", "</", "<!", "<!--", "--", "-->", "=\"", "='", "\" ", "&", "&#", "&#x", ";", "<![CDATA[", "]]>", "<script", "</script", "<style", "<title", "<svg", "{", "\":", "[", "\\u", " ", "\n", "."];

    public string Name => "truncate";

    public string Apply(string text, MutationContext context)
    {
        int surrogate = text.AsSpan().IndexOfAnyInRange('\ud800', '\udbff');
        string mark = context.Random.Pick(Marks);
        int found = surrogate >= 0 && context.Random.Chance(1, 6) ? surrogate : context.Find(text, mark);
        int cut = Math.Min(text.Length, found < 0 ? context.Random.Below(text.Length + 1) : found + context.Random.Below(mark.Length + 4));
        return context.Random.Chance(1, 6) ? text[cut..] : text[..cut];
    }
}
