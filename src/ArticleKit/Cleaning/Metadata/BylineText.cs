namespace ArticleKit.Cleaning.Metadata;

/// <summary>Finds names that running text introduces: "By Ada Moss", "Geschrieben von Ada Moss am 5. Mai", "Autor: Ada Moss".</summary>
internal static class BylineText
{
    private const int MaxWords = 30;

    // "Autor Ada Moss"
    private const int MaxLabelled = 4;
    private const int MaxLead = 8;

    // "Photo by", "powered by"
    private static readonly string[] OtherWork =
        ["photo", "photos", "image", "images", "picture", "foto", "fotos", "bild", "bilder", "illustration", "illustrations", "graphic", "grafik", "video", "powered", "sponsored", "presented", "hosted", "brought", "translated", "übersetzt", "edited", "reviewed", "checked", "fact-checked", "verified", "geprüft", "vérifié", "verificado", "approved", "follow", "copyright", "crédit", "design", "theme", "made"];

    /// <summary>The names in a short text; empty if it introduces none.</summary>
    /// <param name="text">A block of the page.</param>
    /// <param name="isLabelled">Whether only labels with a colon ("Author: …") count, as they do anywhere in a page.</param>
    public static IReadOnlyList<string> Find(string text, bool isLabelled)
    {
        string[] words = ReadWords(text);
        if (words.Length is < 2 or > MaxWords)
        {
            return [];
        }

        for (int i = 0; i + 1 < words.Length; i++)
        {
            ReadOnlySpan<char> word = words[i].AsSpan().Trim([':', '-', '–', '—', '|', '•', '(', ',', '»', '*']);
            bool isLabel = words[i].EndsWith(':') && (NameWords.IsConnective(word) || IsLabel(word));
            bool isLead = !isLabelled && NameWords.IsConnective(word) && IsLed(words, i, word);
            if ((isLabel || isLead) && !IsOtherWork(words, i))
            {
                IReadOnlyList<string> names = ReadNames(words, i + 1, isCertain: isLabel);
                if (names.Count > 0)
                {
                    return names;
                }
            }
        }

        return [];
    }

    /// <summary>Whether a text is but a word that names follow: "By", "Author:", "Written by".</summary>
    public static bool IsLead(string text)
    {
        ReadOnlySpan<char> lead = text.AsSpan().Trim([':', ' ']);
        int space = lead.IndexOf(' ');
        ReadOnlySpan<char> last = lead[(space + 1)..];
        return space < 0 ? NameWords.IsConnective(last) || IsLabel(last) : NameWords.IsVerb(lead[..space]) && NameWords.IsConnective(last);
    }

    /// <summary>The words of a text; "ByAda" is two, as in pages that set them apart by their looks only.</summary>
    private static string[] ReadWords(string text)
    {
        string[] words = text.Split([' ', '\t', '\n'], MaxWords + 2, StringSplitOptions.RemoveEmptyEntries);
        int glued = Array.FindIndex(words, word => word.Length > 4 && word.StartsWith("By", StringComparison.OrdinalIgnoreCase) && char.IsUpper(word[2]) && char.IsLower(word[3]));
        return glued < 0 ? words : [.. words[..glued], words[glued][..2], words[glued][2..], .. words[(glued + 1)..]];
    }

    private static bool IsLabel(ReadOnlySpan<char> word) =>
        word.Equals("text", StringComparison.OrdinalIgnoreCase) || word.Equals("texte", StringComparison.OrdinalIgnoreCase) || word.Equals("texto", StringComparison.OrdinalIgnoreCase)
        || word.Equals("testo", StringComparison.OrdinalIgnoreCase) || word.Equals("tekst", StringComparison.OrdinalIgnoreCase) || word.Equals("redaktion", StringComparison.OrdinalIgnoreCase)
        || word.Equals("contributors", StringComparison.OrdinalIgnoreCase) || word.Equals("verfasser", StringComparison.OrdinalIgnoreCase) || word.Equals("starter", StringComparison.OrdinalIgnoreCase)
        || word.Equals("authors", StringComparison.OrdinalIgnoreCase) || word.Equals("autoren", StringComparison.OrdinalIgnoreCase) || word.Equals("words", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a word such as "by" stands where a byline has it: at the start, behind "written", a date or a stroke.</summary>
    private static bool IsLed(string[] words, int i, ReadOnlySpan<char> word)
    {
        // A bare "Autor" may be a heading or the first word of a sentence.
        if (word.Length > 4 && !word.Equals("przez", StringComparison.OrdinalIgnoreCase))
        {
            return words.Length <= MaxLabelled && (i == 0 || (i == 1 && NameWords.IsOpening(words[0])));
        }

        // "Posted in News by Ada Moss", "This recipe was written by Ada Moss"
        if (i > 0 && ((char.IsUpper(words[i + 1][0]) && NameWords.IsVerb(words[i - 1])) || (i < MaxLead && NameWords.IsVerb(words[0]))))
        {
            return true;
        }

        for (int k = i - 1; k >= 0; k--)
        {
            ReadOnlySpan<char> before = words[k].AsSpan().Trim([':', '-', '–', '—', '|', '•', '(', ',', '»', '.', '*']);
            bool isByline = before.Length == 0 || char.IsAsciiDigit(before[0]) || NameWords.IsOpening(before) || NameWords.IsJoin(before) || MonthNames.Find(before) > 0 || words[k][0] is '|' or '•';
            if (!isByline)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOtherWork(string[] words, int i)
    {
        ReadOnlySpan<char> before = i == 0 ? words[0] : words[i - 1];
        before = before.Trim([':', '(', ',', '.', '/']);
        foreach (string word in OtherWork)
        {
            if (before.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<string> ReadNames(string[] words, int start, bool isCertain)
    {
        int end = start;
        while (end < words.Length && !IsStop(words, start, end))
        {
            end++;
        }

        bool isWhole = end == words.Length || char.IsAsciiDigit(words[end][0]) || IsStroke(words[end][0]) || NameWords.IsJoin(words[end]) || words[end - 1].EndsWith(',') || isCertain;
        if (end == start || !isWhole)
        {
            return [];
        }

        IReadOnlyList<string> names = AuthorNames.Split([string.Join(' ', words, start, end - start)]);
        return names.All(name => name.Contains(' ', StringComparison.Ordinal) || isCertain || start > 1 || end == words.Length || IsStroke(words[end][0])) ? names : [];
    }

    private static bool IsStroke(char c) => c is '|' or '•' or '(' or '-' or '–' or '—' or '·' or '●' or '∙' or '/';

    /// <summary>Names end before dates, signs, labels and words in small letters.</summary>
    private static bool IsStop(string[] words, int start, int i)
    {
        string word = words[i];
        bool isLower = char.IsLower(word[0]) && i > start && !NameWords.IsParticle(word) && word is not ("et" or "and" or "och" or "og" or "en");
        bool isLabel = word.EndsWith(':') && i > start;
        bool endsSentence = i > start && words[i - 1].EndsWith('.') && words[i - 1].Length > 5;
        return char.IsAsciiDigit(word[0]) || (IsStroke(word[0]) && word[0] != '/') || isLower || isLabel || endsSentence || (i > start && char.IsAsciiDigit(words[Math.Min(i + 1, words.Length - 1)][0]) && MonthNames.Find(word.AsSpan().Trim([',', '.'])) > 0);
    }
}
