namespace ArticleKit.Fuzzing.Mutation.Prose;

/// <summary>Breaks lines where none end, joins those that do, and begins them as lists and quotations.</summary>
internal sealed class LineEdits : ITextMutator
{
    private static readonly string[] Breaks = ["\n", "\r\n", "\r", "\n\n", "\n\n\n\n", "\u2028", "\u2029", "\u0085", "\v", "\f", " \n ", "-\n", "\n- ", "\n1. ", "\n* ", "\n> ", "\n\t", "\n    ", "\n|", "\n---\n", "\n# ", "\n• ", "\n(a) "];

    public string Name => "edit lines";

    public string Apply(string text, MutationContext context)
    {
        if (context.Random.Chance(1, 8))
        {
            return text.Replace("\n", context.Random.Pick(["", " ", "\r", "\r\n", "\n\n"]), StringComparison.Ordinal);
        }

        for (int i = context.Random.Size(1, 100); i > 0; i--)
        {
            int blank = text.IndexOf(' ', context.Random.Below(Math.Max(1, text.Length)));
            int place = blank < 0 ? context.Random.Below(text.Length + 1) : blank;
            text = text.Insert(place, context.Random.Pick(Breaks));
        }

        return text;
    }
}
