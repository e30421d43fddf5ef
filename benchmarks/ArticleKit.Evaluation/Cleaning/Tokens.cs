namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Cuts text as the regular expression <c>\w+</c> does.</summary>
internal static class Tokens
{
    public static List<string> Split(string text)
    {
        List<string> tokens = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isWord = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');
            if (isWord && start < 0)
            {
                start = i;
            }
            else if (!isWord && start >= 0)
            {
                tokens.Add(text[start..i]);
                start = -1;
            }
        }

        return tokens;
    }

    /// <summary>How often each lower-cased token occurs.</summary>
    public static Dictionary<string, int> Count(string text)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string token in Split(text))
        {
            string lower = token.ToLowerInvariant();
            counts[lower] = counts.GetValueOrDefault(lower) + 1;
        }

        return counts;
    }
}
