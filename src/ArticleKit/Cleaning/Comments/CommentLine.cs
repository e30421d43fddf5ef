using ArticleKit.Cleaning.Metadata;

namespace ArticleKit.Cleaning.Comments;

/// <summary>Reads the line above a comment that tells who wrote it, and when.</summary>
internal static class CommentLine
{
    private const string Separators = " \t:,.;·•|–—-()";
    private const int MaxLabelWords = 1;
    private const int MinNameBeforeDate = 4;

    private static readonly string[] Verbs = [" says", " said", " wrote", " sagt", " schreibt", " schrieb", " dit", " a dit", " dice", " dijo", " scrive", " ha scritto", " skriver", " zegt", " schreef", " diz", " disse", " пишет"];

    private static readonly string[] Prefixes = ["by ", "von ", "par ", "por ", "di ", "door "];

    /// <summary>A name without what stands around it, as in "by Ada Byron says: March 5, 2024".</summary>
    public static string CleanName(string text, string language)
    {
        foreach ((_, int start) in DateText.FindAll(text, language))
        {
            // The day may stand before its month.
            text = text[..start].TrimEnd([.. "0123456789. "]);

            // "On March 5, 2024 Ada wrote": what stands before the date is no name.
            text = text.Length < MinNameBeforeDate ? "" : text;
            break;
        }

        text = text.Trim().TrimEnd(':', ',', '·', '•', '|', ' ');
        foreach (string verb in Verbs)
        {
            if (text.EndsWith(verb, StringComparison.OrdinalIgnoreCase))
            {
                text = text[..^verb.Length];
                break;
            }
        }

        foreach (string prefix in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                text = text[prefix.Length..];
                break;
            }
        }

        return text.Trim();
    }

    /// <summary>Whether a short line, from which the name was taken, only tells a date or says that a comment follows.</summary>
    public static bool IsOnlyNameAndDate(string text, string language)
    {
        string rest = text.Trim(Separators.ToCharArray());
        if (rest.Length == 0 || DateText.Find(text, language) is not null)
        {
            return rest.Length == 0 || text[^1] is not ('!' or '?');
        }

        return text.TrimEnd().EndsWith(':') && rest.AsSpan().Count(' ') < MaxLabelWords;
    }
}
