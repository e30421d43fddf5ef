namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Puts in quotation marks and brackets that are never closed or never opened.</summary>
internal sealed class Quotes : ITextMutator
{
    private static readonly string[] Marks = ["\"", "“", "”", "„", "«", "»", "‹", "›", "'", "‘", "’", "‚", "「", "」", "『", "(", ")", "[", "]", "{", "}", "``", "''", "&quot;", "&ldquo;", "—", "\" said ", "” he added, “"];

    public string Name => "quotes";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.Size(1, 60); i > 0; i--)
        {
            int place = text.IndexOf(' ', context.Random.Below(Math.Max(1, text.Length)));
            text = text.Insert(place < 0 ? 0 : place + context.Random.Below(2), context.Random.Pick(Marks));
        }

        return text;
    }
}
