using System.Globalization;

namespace ArticleKit.Fuzzing.Mutation.Prose;

/// <summary>Puts in up to fifty thousand short sentences: the same, or each another one.</summary>
internal sealed class ManySentences : ITextMutator
{
    private static readonly string[] Sentences = ["Go. ", "No! ", "Why? ", "He left. ", "A b c d e. ", "Ada Poe said it. ", "年。", "“Yes,” she said. ", "He said {0}. ", "Word{0}. ", "Word{0} and word{0}0 meet word{0}1. ", "W{0}\n\n", "The price of {0} rose by {0} per cent. ", "Ada{0} Poe{0} said so. "];

    public string Name => "many sentences";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        string sentence = context.Random.Pick(Sentences);
        int times = context.Random.Size(100, 50_000);
        context.Steps.Add($"'{sentence}' times {times}");
        string sentences = Repeated.Of(i => sentence.Replace("{0}", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), times);
        return context.Random.Chance(1, 4) ? sentences : context.Insert(text, sentences);
    }
}
