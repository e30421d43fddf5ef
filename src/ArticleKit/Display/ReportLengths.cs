namespace ArticleKit.Display;

/// <summary>Reads the lengths of sentences that a report draws.</summary>
internal static class ReportLengths
{
    /// <summary>The lengths, with what is marked; null if the text has fewer than two sentences, which are nothing to compare.</summary>
    /// <param name="content">What the report is made of.</param>
    /// <param name="mostBars">How many bars there may be.</param>
    public static SentenceLengths? Of(ReportContent content, int mostBars) =>
        SentenceLengths.Of(content.Document, mostBars, content.Summary.Touches, content.Hard.Touches) is { Count: > 1 } lengths ? lengths : null;
}
