namespace ArticleKit.Fuzzing.Mutation.Json;

/// <summary>Puts other values in the place of values.</summary>
internal sealed class JsonValues : ITextMutator
{
    public string Name => "JSON values";

    public string Apply(string text, MutationContext context)
    {
        var soup = new JsonSoup(context.Random);
        for (int i = context.Random.From(1, 6); i > 0; i--)
        {
            (int start, int length) = JsonPlaces.Value(text, context);
            text = string.Concat(text.AsSpan(0, start), soup.Value(context.Random.From(2, 6)), text.AsSpan(start + length));
        }

        return text;
    }
}
