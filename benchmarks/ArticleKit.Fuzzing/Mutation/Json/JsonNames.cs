namespace ArticleKit.Fuzzing.Mutation.Json;

/// <summary>Renames properties, so that values stand where others belong, are doubled, or are missing.</summary>
internal sealed class JsonNames : ITextMutator
{
    public string Name => "JSON names";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.From(1, 4); i > 0; i--)
        {
            (int start, int length) = JsonPlaces.Name(text, context);
            (int other, int otherLength) = JsonPlaces.Name(text, context);
            string name = context.Random.Chance(2, 3) ? text.Substring(other, otherLength) : $"\"{JsonSoup.NameAt(context.Random)}\"";
            text = string.Concat(text.AsSpan(0, start), name, text.AsSpan(start + length));
        }

        return text;
    }
}
