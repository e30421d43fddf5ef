namespace ArticleKit.Cleaning.Scripts;

/// <summary>
/// Tells cheaply which scripts cannot hold the article: those without the words that would be the evidence for it. Only words of ASCII
/// letters are looked for, since others may be escaped.
/// </summary>
internal sealed class ScriptProbe
{
    private const int MaxWords = 6;
    private const int MinLength = 4;
    private const int MaxText = 600;

    private readonly List<List<string>> _sources = [];
    private readonly int _minLength;

    /// <param name="minLength">How long the article is at least.</param>
    /// <param name="texts">Texts of which the article must hold most of one: its beginning, its title, its description.</param>
    public ScriptProbe(int minLength, IEnumerable<string> texts)
    {
        _minLength = minLength;
        foreach (string text in texts)
        {
            _sources.Add(LongestWords(text.AsSpan(0, Math.Min(text.Length, MaxText))));
        }
    }

    /// <summary>Whether a script is to be read.</summary>
    public bool MayHold(ReadOnlySpan<char> content)
    {
        if (content.Length < _minLength)
        {
            return false;
        }

        foreach (List<string> words in _sources)
        {
            int found = 0;
            int missing = 0;
            foreach (string word in words)
            {
                if (content.Contains(word, StringComparison.Ordinal))
                {
                    found++;
                }
                else if (2 * ++missing > words.Count)
                {
                    break;
                }
            }

            if (2 * found >= words.Count)
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> LongestWords(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        int start = 0;
        bool isAscii = true;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                isAscii &= char.IsAsciiLetter(text[i]);
                continue;
            }

            if (isAscii && i - start >= MinLength)
            {
                words.Add(text[start..i].ToString());
            }

            (start, isAscii) = (i + 1, true);
        }

        words.Sort((left, right) => left.Length != right.Length ? right.Length.CompareTo(left.Length) : string.CompareOrdinal(left, right));
        return words.Count > MaxWords ? words[..MaxWords] : words;
    }
}
