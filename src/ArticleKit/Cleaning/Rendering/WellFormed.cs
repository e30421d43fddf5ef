namespace ArticleKit.Cleaning.Rendering;

/// <summary>Makes valid Unicode of any text.</summary>
internal static class WellFormed
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with U+FFFD in place of lone surrogates and of U+FFFE, which the framework normalizes as little.</summary>
    public static string Of(string text)
    {
        int first = FirstBad(text, 0);
        if (first < 0)
        {
            return text;
        }

        char[] characters = text.ToCharArray();
        for (int i = first; i >= 0; i = FirstBad(characters, i + 1))
        {
            characters[i] = Replacement;
        }

        return new string(characters);
    }

    private static int FirstBad(ReadOnlySpan<char> text, int start)
    {
        for (int i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (char.IsSurrogate(text[i]) || text[i] == '\uFFFE')
            {
                return i;
            }
        }

        return -1;
    }
}
