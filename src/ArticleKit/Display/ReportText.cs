namespace ArticleKit.Display;

/// <summary>Brings text from anywhere into a line of a report.</summary>
internal static class ReportText
{
    /// <summary>The longest piece that a report quotes in a list; the text itself has it in full.</summary>
    public const int LongestItem = 2_000;

    /// <summary>The longest title, name or other line of the head of a report.</summary>
    public const int LongestLine = 500;

    // What is written around a text, such as markers of quotations in quotations, may take many times as much as the text; then it is cut sooner.
    private const int MostPerCharacter = 8;
    private const int LeastRoom = 4_000;

    private const string Ellipsis = "…";

    /// <summary>Where a report without markup, or with Markdown, ends at the latest, so that its size depends on its options only.</summary>
    /// <param name="textLength">How many characters of the text it has at most.</param>
    /// <param name="written">How many characters stand before the text.</param>
    public static int RoomFor(int textLength, int written) => (int)Math.Min(int.MaxValue, ((long)MostPerCharacter * textLength) + LeastRoom + written);

    /// <summary>Text of at most so many characters; a longer one ends with an ellipsis.</summary>
    public static string Clip(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        bool isHalf = char.IsHighSurrogate(text[length - 1]);
        return string.Concat(text.AsSpan(0, length - (isHalf ? 1 : 0)).TrimEnd(), Ellipsis);
    }

    /// <summary>A clipped line of the head of a report; null where there is nothing to be seen.</summary>
    public static string? Line(string? text) => string.IsNullOrWhiteSpace(text) ? null : Clip(text.Trim(), LongestLine);

    /// <summary>A language tag that HTML may carry: letters, digits and hyphens; null for anything else.</summary>
    public static string? LanguageTag(string? tag)
    {
        const int LongestTag = 35;
        string? trimmed = tag?.Trim().Replace('_', '-');
        return trimmed is { Length: > 0 and <= LongestTag } && Text.Languages.LanguageTag.Primary(trimmed) is not null
            && trimmed.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && trimmed[^1] != '-' && !trimmed.Contains("--", StringComparison.Ordinal)
            ? trimmed
            : null;
    }
}
