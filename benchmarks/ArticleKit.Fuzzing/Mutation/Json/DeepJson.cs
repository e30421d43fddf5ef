namespace ArticleKit.Fuzzing.Mutation.Json;

/// <summary>Puts in JSON that is deep or long.</summary>
internal sealed class DeepJson : ITextMutator
{
    public string Name => "deep JSON";

    public bool IsHeavy => true;

    public string Apply(string text, MutationContext context)
    {
        string piece = context.Random.Pick(["[", "{\"a\":", "{\"content\":[", "[[],", "\"a\",", "{},", "1,", "null,", "{\"text\":\"a\",\"score\":1},", "\\\"", "\\u0041", "\\"]);
        int times = context.Random.Size(10, 100_000);
        context.Steps.Add($"'{piece}' times {times}");
        (int start, int length) = JsonPlaces.Value(text, context);
        string closed = context.Random.Chance(1, 2) && piece[^1] == '[' ? Repeated.Of(piece.Length == 1 ? "]" : "]}", times) : "";
        return string.Concat(text.AsSpan(0, start), Repeated.Of(piece, times), closed, text.AsSpan(start + length));
    }
}
