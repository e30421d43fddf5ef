namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads names out of bylines.</summary>
internal static class AuthorNames
{
    private const int MaxNames = 50;
    private const int MaxRead = 5000;

    private static readonly string[] Separators =
        [" and ", " und ", " et ", " y ", " e ", " & ", " en ", " och ", " og ", " with ", " mit ", " i ", ";", " | ", "|", "/", " • ", "•", " · ", "·", "●", "∙", " sowie ", " — ", " – ", " - ", ",", "\n"];

    /// <summary>The names in some bylines; without repetition, addresses and dates.</summary>
    public static IReadOnlyList<string> Split(IEnumerable<string> bylines)
    {
        List<string> names = [];
        foreach (string byline in bylines)
        {
            if (byline.Contains("://", StringComparison.Ordinal))
            {
                continue;
            }

            string read = byline.Length > MaxRead ? byline[..MaxRead] : byline;
            bool isFirst = true;
            foreach (string part in read.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (names.Count >= MaxNames)
                {
                    return names;
                }

                // "Ada Moss, Head of Marketing"
                bool isRole = !isFirst && HasRole(part);
                isFirst = false;
                if (!isRole && NameText.Read(part) is { } name && !names.Exists(known => TitleText.IsSame(known, name)))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static bool HasRole(string part)
    {
        foreach (Range range in part.AsSpan().Split(' '))
        {
            if (NameWords.IsRole(part.AsSpan()[range]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name is rather that of the site, an agency, a company or the editors than a person's.</summary>
    public static bool IsBody(string name, string? siteName, Uri? url)
    {
        if (siteName is not null && (TitleText.StartsWith(siteName, name) || TitleText.StartsWith(name, siteName)))
        {
            return true;
        }

        foreach (Range range in name.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = name.AsSpan()[range].Trim([' ', ',', ')', '(', '"']);
            int end = word.LastIndexOf('.');
            int hyphen = word.LastIndexOf('-');
            if (NameWords.IsBody(word) || (end > 0 && NameWords.IsBody(word[end..])) || (hyphen > 0 && NameWords.IsBody(word[(hyphen + 1)..])))
            {
                return true;
            }
        }

        return url is { IsAbsoluteUri: true } && IsInHost(name, url.Host);
    }

    private static bool IsInHost(string name, string host)
    {
        string letters = string.Concat(name.Where(char.IsLetterOrDigit));
        return letters.Length >= 4 && string.Concat(host.Where(char.IsLetterOrDigit)).Contains(letters, StringComparison.OrdinalIgnoreCase);
    }
}
