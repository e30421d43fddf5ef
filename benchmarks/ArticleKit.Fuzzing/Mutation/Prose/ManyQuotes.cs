using System.Text;

namespace ArticleKit.Fuzzing.Mutation.Prose;

/// <summary>Puts in up to fifty thousand quotations that close wrongly or never.</summary>
internal sealed class ManyQuotes : ITextMutator
{
    private static readonly string[] Pieces = ["“", "”", "\"", "'", "‘", "’", "«", "»", "„", "(", ")", "a", " said ", "he ", "Ada Poe ", "word ", ". ", ", ", "\n\n", " told ", "according to ", "“A b c.” ", "“A b c,” said Ada Poe. ", "—"];

    public string Name => "many quotes";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        // Some of them only, so that one mark may well be opened ten thousand times and never closed.
        string[] pieces = [.. Enumerable.Range(0, context.Random.From(1, 6)).Select(_ => context.Random.Pick(Pieces))];
        int times = context.Random.Size(100, 50_000);
        context.Steps.Add($"{times} of '{string.Join("' '", pieces)}'");
        var quotes = new StringBuilder();
        for (int i = 0; i < times; i++)
        {
            quotes.Append(context.Random.Pick(pieces));
        }

        return context.Insert(text, quotes.ToString());
    }
}
