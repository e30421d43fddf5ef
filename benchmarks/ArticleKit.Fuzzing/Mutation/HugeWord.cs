using ArticleKit.Fuzzing.Cases;

namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Puts in a word of up to a million characters, in any script.</summary>
internal sealed class HugeWord : ITextMutator
{
    private static readonly string[] Letters =
        ["a", "A", "Ab", "e\u0301", "ж", "年", "のカ", "ก", "\u0e33", "ا", "\ud83d\udc4d", "1", "-", "a-", "a'", "a.", ".a", "_", "a\u00ad", "a\u200b", "/a", "a@", "\u0301", "ab1", "1,", "1.", "$", "I", "Mc", "ß", "İ", "ŉ", "x\u200d", "한"];

    public string Name => "huge word";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        FuzzRandom random = context.Random;
        string word = Repeated.Of(random.Pick(Letters), random.Size(100, 1_000_000));
        context.Steps.Add($"word of {word.Length} from '{word[..Math.Min(4, word.Length)]}'");
        return context.Insert(text, random.Chance(1, 2) ? $" {word} " : word);
    }
}
