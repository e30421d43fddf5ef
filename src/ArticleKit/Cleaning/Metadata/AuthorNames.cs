using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Reads names out of bylines.</summary>
internal static class AuthorNames
{
    private const int MaxNameLength = 60;
    private const int MaxNameWords = 6;
    private const int MaxNames = 50;

    private static readonly string[] Openings =
    [
        "written by", "posted by", "published by", "reported by", "story by", "words by", "text by", "article by", "by:", "by", "author:", "authors:", "author", "geschrieben von",
        "ein beitrag von", "ein gastbeitrag von", "text:", "autor:", "autorin:", "von:", "par", "écrit par", "publié par", "auteur :", "auteur:", "por", "autor", "a cura di", "door",
        "przez", "napisał", "автор:", "автор",
    ];

    // These also begin names: "von Müller", "De Niro", "di Stefano".
    private static readonly string[] Particles = ["von", "di", "de", "av", "af"];

    private static readonly string[] Separators = [" and ", " und ", " et ", " y ", " e ", " & ", " en ", " och ", " og ", " with ", ";", " | ", "|", " / ", " • ", " · ", " — ", " – ", " - ", ","];

    // What stands in place of a name but is none.
    private static readonly FrozenSet<string> NoNames = new[]
    {
        "admin", "administrator", "editor", "editors", "staff", "redaktion", "redaction", "redacción", "redazione", "webmaster", "author", "unknown", "anonymous", "guest", "none", "null", "undefined", "team",
        "updated", "posted", "published", "share", "follow", "comments", "read more", "more", "about", "bio", "about the author", "view all posts",
        "md", "m.d", "phd", "ph.d", "jr", "sr", "esq", "rn", "mba",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The names in some bylines; without repetition, the name of the site, addresses and dates.</summary>
    public static IReadOnlyList<string> Split(IEnumerable<string> bylines, string? siteName)
    {
        List<string> names = [];
        foreach (string byline in bylines)
        {
            foreach (string part in byline.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string name = TrimOpening(part);
                bool isName = IsName(name) && !(siteName is not null && TitleText.IsSame(name, siteName));
                if (names.Count >= MaxNames)
                {
                    return names;
                }

                if (isName && !names.Exists(known => TitleText.IsSame(known, name)))
                {
                    names.Add(name);
                }
            }
        }

        return names;
    }

    private static string TrimOpening(string part)
    {
        foreach (string opening in Openings)
        {
            if (part.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && part.Length > opening.Length
                && (part[opening.Length] is ' ' or ':' || opening[^1] == ':'))
            {
                return part[opening.Length..].Trim(' ', ':', '.', '-');
            }
        }

        foreach (string particle in Particles)
        {
            if (part.StartsWith(particle, StringComparison.OrdinalIgnoreCase) && part.AsSpan(particle.Length).StartsWith(' ')
                && LooksWhole(part.AsSpan(particle.Length).Trim()))
            {
                return part[particle.Length..].Trim();
            }
        }

        return part.Trim(' ', ':', '-', '.', '(', ')', '"');
    }

    /// <summary>Whether a name has a first name too, and does not begin with another particle: "Max Muster", not "der Leyen".</summary>
    private static bool LooksWhole(ReadOnlySpan<char> name) => char.IsUpper(name[0]) && name.Contains(' ');

    private static bool IsName(string name)
    {
        if (name.Length is < 2 or > MaxNameLength || NoNames.Contains(name) || name.Contains("://", StringComparison.Ordinal)
            || name.Contains('@', StringComparison.Ordinal) || name.Contains(".com", StringComparison.OrdinalIgnoreCase) || name.Contains('/', StringComparison.Ordinal))
        {
            return false;
        }

        int digits = name.Count(char.IsAsciiDigit);
        return digits <= 2 && name.Any(char.IsLetter) && name.Count(c => c == ' ') < MaxNameWords && !name.EndsWith('?');
    }
}
