using System.Text;

namespace ArticleKit.Fuzzing.Mutation.Prose;

/// <summary>Puts in a sentence of up to a megabyte.</summary>
internal sealed class LongSentence : ITextMutator
{
    private static readonly string[] Words = ["the", "bridge", "and", "of", "Ada", "Poe", "harbour", "which", "is", "not", "said", "3.5", "million", "U.S.", "(so)", "—", "old,", "a", "I", "naïve", "Москва", "年", "well-known", "don't", "“it”", "1,000"];

    public string Name => "long sentence";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        int length = context.Random.Size(1000, 1 << 20);
        context.Steps.Add($"sentence of {length}");
        var sentence = new StringBuilder(length + 32);
        while (sentence.Length < length)
        {
            sentence.Append(context.Random.Pick(Words)).Append(' ');
        }

        return context.Insert(text, sentence.ToString());
    }
}
