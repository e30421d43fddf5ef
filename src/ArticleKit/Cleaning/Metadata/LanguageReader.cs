namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads the language that a page declares, as a BCP 47 tag.</summary>
internal static class LanguageReader
{
    private const int MaxLength = 35;

    public static string? Read(PageHead head, StructuredData data) =>
        head.DeclaredLanguage ?? Normalize(head.Meta.First("og:locale", "dc.language", "language", "content-language", "inLanguage")) ?? Normalize(data.Language);

    /// <summary>Brings a tag into its usual case ("en_us" becomes "en-US"); null for what is no tag.</summary>
    internal static string? Normalize(string? tag)
    {
        tag = tag?.Trim().Replace('_', '-');
        int variant = tag?.IndexOfAny(['.', '@', ',', ';', ' ']) ?? -1;
        tag = variant >= 0 ? tag![..variant] : tag;
        if (string.IsNullOrEmpty(tag) || tag.Length > MaxLength)
        {
            return null;
        }

        string[] parts = tag.Split('-');
        for (int i = 0; i < parts.Length; i++)
        {
            if (parts[i].Length is 0 or > 8 || !parts[i].All(char.IsAsciiLetterOrDigit) || (i == 0 && (parts[i].Length is not (2 or 3) || !parts[i].All(char.IsAsciiLetter))))
            {
                return null;
            }

            parts[i] = i == 0 ? parts[i].ToLowerInvariant()
                : parts[i].Length == 2 ? parts[i].ToUpperInvariant()
                : parts[i].Length == 4 && char.IsAsciiLetter(parts[i][0]) ? char.ToUpperInvariant(parts[i][0]) + parts[i][1..].ToLowerInvariant()
                : parts[i].ToLowerInvariant();
        }

        return string.Join('-', parts);
    }
}
