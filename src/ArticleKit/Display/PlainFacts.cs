namespace ArticleKit.Display;

/// <summary>Facts of an article as lines of text.</summary>
internal static class PlainFacts
{
    /// <summary>Author, date and site; null if nothing is known.</summary>
    public static string? Origin(ArticleAnalysis analysis)
    {
        string?[] parts =
        [
            ReportText.Line(analysis.Byline), analysis.Published is { } published ? ArticleFacts.Date(published) : null, ReportText.Line(analysis.SiteName),
        ];
        string origin = string.Join(" · ", parts.Where(part => part is not null));
        return origin.Length > 0 ? origin : null;
    }

    /// <summary>The length of the article, how long it takes to read, and its language.</summary>
    public static string Size(ArticleAnalysis analysis)
    {
        string language = ReportText.Line(analysis.Language) is { } tag ? $" · {tag}" : "";
        return $"{ArticleFacts.Count(analysis.WordCount, "word")} · {ArticleFacts.Count(analysis.SentenceCount, "sentence")} · {ArticleFacts.Minutes(analysis.ReadingTime)} to read{language}";
    }

    /// <summary>How long the sentences are.</summary>
    public static string Lengths(SentenceLengths lengths) =>
        FormattableString.Invariant($"Words per sentence along the text: half of the sentences have at most {lengths.Median:0.#}, the longest has {lengths.Longest}.");

    /// <summary>That a list goes on; null if it does not.</summary>
    /// <param name="count">How many items there are.</param>
    public static string? More(int count) =>
        count > ReportItems.Longest ? FormattableString.Invariant($"and {count - ReportItems.Longest:N0} more") : null;

    /// <summary>That the text goes on.</summary>
    /// <param name="most">How many of its characters are shown at most.</param>
    /// <param name="length">How many it has.</param>
    public static string Cut(int most, int length) =>
        $"The text goes on: the report shows the first {ArticleFacts.Count(most, "character")} at most of {ArticleFacts.Count(length, "character")}.";
}
