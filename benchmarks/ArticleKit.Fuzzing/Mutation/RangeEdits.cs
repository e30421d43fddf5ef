namespace ArticleKit.Fuzzing.Mutation;

/// <summary>Deletes, doubles, moves, or turns around stretches of a text.</summary>
internal sealed class RangeEdits : ITextMutator
{
    private const int LongestTurn = 10_000;

    public string Name => "edit range";

    public string Apply(string text, MutationContext context)
    {
        (int start, int length) = context.Range(text);
        string range = text.Substring(start, length);
        return context.Random.Below(5) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, range),
            2 => context.Insert(text.Remove(start, length), range),
            3 => context.Insert(text, range),
            _ => string.Concat(text.AsSpan(0, start), Turned(range), text.AsSpan(start + length)),
        };
    }

    private static string Turned(string range)
    {
        char[] characters = range.Length > LongestTurn ? range.ToCharArray(0, LongestTurn) : range.ToCharArray();
        Array.Reverse(characters);
        return string.Concat(new string(characters), range.AsSpan(characters.Length));
    }
}
