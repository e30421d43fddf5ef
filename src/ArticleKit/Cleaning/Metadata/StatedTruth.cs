namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads whether something is so, as pages write it.</summary>
internal static class StatedTruth
{
    public static bool? Parse(string? text)
    {
        ReadOnlySpan<char> word = text.AsSpan().Trim();
        word = word.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? word[(word.LastIndexOf('/') + 1)..] : word;
        return word.Equals("true", StringComparison.OrdinalIgnoreCase) || word.Equals("yes", StringComparison.OrdinalIgnoreCase) || word is "1" ? true
            : word.Equals("false", StringComparison.OrdinalIgnoreCase) || word.Equals("no", StringComparison.OrdinalIgnoreCase) || word is "0" ? false : null;
    }
}
