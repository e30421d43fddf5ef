namespace ArticleKit.Fuzzing.Mutation.Json;

/// <summary>Adds properties and brackets, takes commas and brackets away.</summary>
internal sealed class JsonStructure : ITextMutator
{
    public string Name => "JSON structure";

    public string Apply(string text, MutationContext context)
    {
        var soup = new JsonSoup(context.Random);
        string sign = context.Random.Pick(["{", "}", "[", "]", ",", ":", "\""]);
        int place = text.Length == 0 ? -1 : context.Find(text, sign);
        if (place < 0)
        {
            return text + soup.Value();
        }

        return context.Random.Below(4) switch
        {
            0 => text.Remove(place, 1),
            1 => text.Insert(place, sign),
            2 when sign == "{" => text.Insert(place + 1, $"\"{JsonSoup.NameAt(context.Random)}\":{soup.Value(3)},"),
            2 when sign == "[" => text.Insert(place + 1, soup.Value(3) + ","),
            _ => string.Concat(text.AsSpan(0, place), context.Random.Pick(["{", "}", "[", "]", ",", ":", "null", ""]), text.AsSpan(place + 1)),
        };
    }
}
