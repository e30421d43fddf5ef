namespace ArticleKit.Display;

/// <summary>Draws bars as a line of characters.</summary>
internal static class Sparkline
{
    private const string Heights = "▁▂▃▄▅▆▇█";

    /// <summary>The lengths of sentences, a character a bar.</summary>
    public static string Of(SentenceLengths lengths) =>
        string.Concat(lengths.Bars.Select(bar => Heights[Math.Clamp(bar.Words * Heights.Length / Math.Max(1, lengths.Longest), 0, Heights.Length - 1)]));
}
