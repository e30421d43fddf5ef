using System.Globalization;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Counts how often a field is right, on the pages that have a gold value, and among the answers given there.</summary>
internal sealed class MetadataScore
{
    private int _gold;
    private int _answered;
    private int _right;

    public int Gold => _gold;

    /// <summary>Right answers among the pages that have a gold value.</summary>
    public double Exact => _gold == 0 ? 0 : (double)_right / _gold;

    /// <summary>Right answers among the answers given on those pages.</summary>
    public double Precision => _answered == 0 ? 0 : (double)_right / _answered;

    /// <summary>Titles are compared as sequences of lower-cased words.</summary>
    public bool AddTitle(string expected, string? actual) => Add(expected, actual, (gold, answer) => Words(gold).SequenceEqual(Words(answer), StringComparer.Ordinal));

    /// <summary>Authors agree when at least half of the words do, both ways.</summary>
    public bool AddAuthor(string expected, string? actual) => Add(expected, actual, (gold, answer) =>
    {
        HashSet<string> goldWords = [.. Words(gold)];
        HashSet<string> answerWords = [.. Words(answer)];
        int common = goldWords.Count(answerWords.Contains);
        return 2 * common >= goldWords.Count && 2 * common >= answerWords.Count && common > 0;
    });

    /// <summary>Dates are compared by day.</summary>
    public bool AddDate(string expected, DateTimeOffset? actual) =>
        Add(expected, actual?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (gold, answer) => gold.StartsWith(answer, StringComparison.Ordinal));

    /// <summary>Tags of a language and the like are compared without case.</summary>
    public bool AddCode(string expected, string? actual) => Add(expected, actual, (gold, answer) => gold.Equals(answer, StringComparison.OrdinalIgnoreCase));

    // The pages are read as NFC, which takes some letters of Indic scripts apart; the gold must be too.
    private static List<string> Words(string text) => Tokens.Split(text.Normalize().ToLowerInvariant());

    private bool Add(string expected, string? actual, Func<string, string, bool> isRight)
    {
        if (string.IsNullOrWhiteSpace(expected))
        {
            return true;
        }

        _gold++;
        if (string.IsNullOrWhiteSpace(actual))
        {
            return false;
        }

        _answered++;
        bool right = isRight(expected, actual);
        _right += right ? 1 : 0;
        return right;
    }
}
