namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Replaces, drops or adds single characters: those of markup, of the text itself, or any.</summary>
internal sealed class CharacterNoise : ITextMutator
{
    private const string Signs = "<>/=\"'&;!-[](){}?%#:.,\\ \n\t0123456789aAeE";

    public string Name => "character noise";

    public string Apply(string text, MutationContext context)
    {
        if (text.Length == 0)
        {
            return context.Random.Pick(Signs.ToCharArray()).ToString();
        }

        char[] characters = text.ToCharArray();
        for (int i = context.Random.Size(1, 50); i > 0; i--)
        {
            characters[context.Random.Below(characters.Length)] = context.Random.Below(4) switch
            {
                0 => (char)context.Random.Next(),
                1 => text[context.Random.Below(text.Length)],
                _ => Signs[context.Random.Below(Signs.Length)],
            };
        }

        return new string(characters);
    }
}
