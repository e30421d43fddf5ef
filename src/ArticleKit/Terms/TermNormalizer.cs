namespace ArticleKit.Terms;

/// <summary>
/// Gives the forms of a word one spelling: lower case, straight apostrophes, no possessive ending, and singular by the S-stemmer of
/// D. Harman (1991), "How effective is suffixing?", Journal of the American Society for Information Science 42(1), whose three rules
/// hardly ever merge words that differ in meaning and leave other languages nearly as they are. (A final "is", as in "crisis", is kept
/// as well, which Harman's rules do not say.)
/// </summary>
internal static class TermNormalizer
{
    /// <summary>The longest form in characters: what follows in a longer word, which is never a word of a language, is dropped.</summary>
    public const int MaxLength = 64;

    /// <summary>Writes a word in lower case with straight apostrophes.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="buffer">At least <see cref="MaxLength"/> characters.</param>
    /// <returns>The part of <paramref name="buffer"/> that was written.</returns>
    public static Span<char> Lower(ReadOnlySpan<char> word, Span<char> buffer)
    {
        int length = word[..Math.Min(word.Length, MaxLength)].ToLowerInvariant(buffer);
        Span<char> lower = buffer[..length];
        lower.Replace('\u2019', '\'');
        return lower;
    }

    /// <summary>Takes the possessive ending off a word.</summary>
    public static Span<char> WithoutPossessive(Span<char> word) => word[..WithoutPossessive((ReadOnlySpan<char>)word).Length];

    /// <inheritdoc cref="WithoutPossessive(Span{char})"/>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) => word switch
    {
        [_, .., '\'' or '\u2019', 's' or 'S'] => word[..^2],
        [_, .., '\'' or '\u2019'] => word[..^1],
        _ => word,
    };

    /// <summary>Takes the plural ending off a word in lower case. The word may be changed in place.</summary>
    public static Span<char> Singular(Span<char> lower)
    {
        if (lower.Length < 4 || lower[^1] != 's')
        {
            return lower;
        }

        switch (lower)
        {
            case [.., 'i', 'e', 's'] when lower[^4] is not ('a' or 'e'):
                lower[^3] = 'y';
                return lower[..^2];
            case [.., 'e', 's']:
                return lower[^3] is 'a' or 'e' or 'o' ? lower : lower[..^1];
            case [.., 'u' or 's' or 'i', 's']:
                return lower;
            default:
                return lower[..^1];
        }
    }
}
