namespace ArticleKit.Text.Languages;

/// <summary>Reads the language out of BCP 47 tags.</summary>
internal static class LanguageTag
{
    // The standard reserves four letters and has registered no longer ones, so that these are names of languages (english) and no tags.
    private const int LongestPrimary = 3;

    /// <summary>
    /// The language of a tag without script, region and variant, in lower case and in its two-letter form where it is one that this
    /// library has rules for: <c>pt-BR</c> gives <c>pt</c>, <c>DEU</c> gives <c>de</c>. Null if the tag names none: if it is null or
    /// blank, not like a tag at all, or <c>und</c>, <c>mul</c>, <c>mis</c> or <c>zxx</c>.
    /// </summary>
    public static string? Primary(string? tag)
    {
        ReadOnlySpan<char> rest = tag.AsSpan().Trim();
        int separator = rest.IndexOfAny('-', '_');
        ReadOnlySpan<char> primary = separator < 0 ? rest : rest[..separator];
        if (primary.Length is < 2 or > LongestPrimary || !IsAsciiLetters(primary))
        {
            return null;
        }

        Span<char> lower = stackalloc char[LongestPrimary];
        primary.ToLowerInvariant(lower);
        return lower[..primary.Length] switch
        {
            "und" or "mul" or "mis" or "zxx" => null,
            "en" or "eng" => "en",
            "es" or "spa" => "es",
            "it" or "ita" => "it",
            "de" or "deu" or "ger" => "de",
            "fr" or "fra" or "fre" => "fr",
            "nl" or "nld" or "dut" => "nl",
            "pt" or "por" => "pt",
            "ru" or "rus" => "ru",
            "tr" or "tur" => "tr",
            "nb" or "nn" or "nob" or "nno" or "nor" => "no",
            var other => other.ToString(),
        };
    }

    private static bool IsAsciiLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
