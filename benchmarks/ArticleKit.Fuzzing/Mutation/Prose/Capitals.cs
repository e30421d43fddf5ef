namespace ArticleKit.Fuzzing.Mutation.Prose;

/// <summary>Writes a stretch in capitals, in small letters, or without its blanks or stops.</summary>
internal sealed class Capitals : ITextMutator
{
    public string Name => "capitals";

    public string Apply(string text, MutationContext context)
    {
        (int start, int length) = context.Range(text);
        string range = text.Substring(start, length);
        string changed = context.Random.Below(5) switch
        {
            0 => range.ToUpperInvariant(),
            1 => range.ToLowerInvariant(),
            2 => range.Replace(" ", "", StringComparison.Ordinal),
            3 => range.Replace(".", "", StringComparison.Ordinal),
            _ => range.Replace(" ", "\u00a0", StringComparison.Ordinal),
        };
        return string.Concat(text.AsSpan(0, start), changed, text.AsSpan(start + length));
    }
}
