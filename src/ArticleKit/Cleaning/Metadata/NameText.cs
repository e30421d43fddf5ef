namespace ArticleKit.Cleaning.Metadata;

/// <summary>Takes a name out of the words around it: "Posted on 5 May by Ada Moss (Reporter)".</summary>
internal static class NameText
{
    private const int MaxWords = 6;
    private const int MaxLength = 60;
    private const int MaxRead = 400;
    private static readonly char[] Edges = [' ', ':', '-', '–', '—', '.', ',', ';', '(', ')', '"', '“', '”', '„', '«', '»', '|', '•', '·', '*', '→', '›', '/', '~', '+', '\''];

    /// <summary>The name; null if there is none.</summary>
    /// <param name="text">One entry of a byline, without other names.</param>
    public static string? Read(string text)
    {
        text = text.Length > MaxRead ? text[..MaxRead] : text;
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        int start = FindStart(words);
        int end = FindEnd(words, start);
        if (end <= start || end - start > MaxWords)
        {
            return null;
        }

        string name = string.Join(' ', words, start, end - start).Trim(Edges);

        // "Sammy Davis Jr.", "Bund e.V."
        bool isName = name.Length is >= 2 and <= MaxLength && name.AsSpan().IndexOfAny("/@?=") < 0 && name.Any(char.IsLetter)
            && !name.Contains("www.", StringComparison.OrdinalIgnoreCase) && !name.Contains(".com", StringComparison.OrdinalIgnoreCase) && name.Count(char.IsDigit) <= 4 && !NameWords.IsNoName(name) && IsCapitalized(name);
        return isName ? name : null;
    }

    /// <summary>Names of several words are written with capitals, where the script has them; "games or supplements" is none.</summary>
    private static bool IsCapitalized(string name)
    {
        int words = 0;
        int small = 0;
        foreach (Range range in name.AsSpan().Split(' '))
        {
            ReadOnlySpan<char> word = name.AsSpan()[range];
            words++;
            small += word.Length > 0 && char.IsLower(word[0]) && !word.Contains('.') && !NameWords.IsParticle(word) ? 1 : 0;
        }

        return words == 1 || 2 * small <= words;
    }

    /// <summary>Behind the last word such as "by" to which only words of bylines and dates lead.</summary>
    private static int FindStart(string[] words)
    {
        int start = 0;
        bool isOpened = false;
        int i = 0;
        for (; i < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].AsSpan().Trim(Edges);
            bool isLabel = words[i].EndsWith(':');
            if (NameWords.IsConnective(word) && (isOpened || isLabel || IsClear(word) || LooksWhole(words, i + 1)))
            {
                start = i + 1;
            }
            else if (word.Length == 0 || IsOpening(words, i, word) || (words.Length == 1 && NameWords.IsConnective(word)))
            {
                start = isLabel || word.Length == 0 ? i + 1 : start;
            }
            else
            {
                break;
            }

            isOpened = true;
        }

        // Only such words: no name, but "Redaktion" is the author that some pages name.
        bool isBody = words.Length == 1 && NameWords.IsBody(words[0].AsSpan().Trim(Edges));
        start = i == words.Length && !isBody ? i : start;
        while (start + 2 < words.Length && IsRole(words[start]))
        {
            start++;
        }

        return start;
    }

    /// <summary>"von Müller" and "De Niro" are names, "by" and "par" are in none.</summary>
    private static bool IsClear(ReadOnlySpan<char> word) =>
        !(word.Equals("von", StringComparison.OrdinalIgnoreCase) || word.Equals("vom", StringComparison.OrdinalIgnoreCase) || (word.Length == 2 && !word.Equals("by", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a first and a last name follow: "Max Muster", not "der Leyen".</summary>
    private static bool LooksWhole(string[] words, int start) =>
        start + 1 < words.Length && char.IsUpper(words[start][0]) && !NameWords.IsParticle(words[start]) && (char.IsUpper(words[start + 1][0]) || NameWords.IsParticle(words[start + 1]));

    private static bool IsOpening(string[] words, int i, ReadOnlySpan<char> word)
    {
        bool isDatePart = char.IsAsciiDigit(word[0]) || (MonthNames.Find(word) > 0 && (IsNumber(words, i - 1) || IsNumber(words, i + 1)));
        return isDatePart || NameWords.IsOpening(word) || (i > 0 && NameWords.IsJoin(word));
    }

    private static bool IsNumber(string[] words, int i) => i >= 0 && i < words.Length && char.IsAsciiDigit(words[i][0]);

    private static bool IsRole(ReadOnlySpan<char> word)
    {
        // "Online-Redakteurin"
        int hyphen = word.LastIndexOf('-');
        return NameWords.IsRole(word[(hyphen + 1)..].Trim(Edges));
    }

    private static int FindEnd(string[] words, int start)
    {
        if (start >= words.Length)
        {
            return start;
        }

        bool isCapitalized = char.IsUpper(words[start].AsSpan().Trim(Edges) is { Length: > 0 } first ? first[0] : ' ');
        int end = start;
        while (end < words.Length && !EndsName(words, start, end, isCapitalized))
        {
            end++;
        }

        while (end > start + 1 && (NameWords.IsJoin(words[end - 1]) || (NameWords.IsParticle(words[end - 1]) && char.IsLower(words[end - 1][0]))))
        {
            end--;
        }

        return end;
    }

    private static bool EndsName(string[] words, int start, int i, bool isCapitalized)
    {
        string word = words[i];
        if (char.IsAsciiDigit(word[0]) || word[0] is '@' or '(' or '[' or '|' or '•' or '·' or '→' or '»' or '{' or '<' || word.Contains('@', StringComparison.Ordinal))
        {
            return true;
        }

        if (i == start)
        {
            return false;
        }

        bool isLowerWord = isCapitalized && char.IsLower(word[0]) && !NameWords.IsParticle(word.AsSpan().Trim(Edges)) && !word.Contains('\'', StringComparison.Ordinal) && !word.Contains('.', StringComparison.Ordinal);
        return isLowerWord || (i >= start + 2 && IsRole(word)) || word is "-" or "–" or "—" || word.EndsWith(':');
    }
}
