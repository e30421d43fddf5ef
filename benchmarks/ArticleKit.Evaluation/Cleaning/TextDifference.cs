namespace ArticleKit.Evaluation.Cleaning;

/// <summary>What a text has lost and what was added to it, line by line.</summary>
/// <param name="Lost">Lines that should be there and are not.</param>
/// <param name="Added">Lines that are there and should not be.</param>
internal sealed record TextDifference(IReadOnlyList<string> Lost, IReadOnlyList<string> Added)
{
    // A line shorter than a shingle is looked for as it stands.
    private const int MinShingleTokens = 4;

    /// <summary>Compares the text of a page with its gold text, or with the segments that should and should not be in it.</summary>
    public static TextDifference Of(LabelledPage page, string text)
    {
        IReadOnlyList<string> with = page.Texts("with");
        if (page.Gold.Length > 0 || with.Count == 0)
        {
            return new TextDifference(LinesMissing(page.Gold, text), LinesMissing(text, page.Gold));
        }

        string folded = SegmentScore.Normalize(text);
        return new TextDifference(
            [.. with.Where(segment => !folded.Contains(SegmentScore.Normalize(segment), StringComparison.Ordinal))],
            [.. page.Texts("without").Where(segment => folded.Contains(SegmentScore.Normalize(segment), StringComparison.Ordinal))]);
    }

    /// <summary>The lines of one text most of whose shingles are not in the other.</summary>
    private static List<string> LinesMissing(string text, string other)
    {
        Dictionary<string, int> shingles = ShingleScore.Shingles(other.ToLowerInvariant());
        List<string> missing = [];
        foreach (string line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Dictionary<string, int> own = ShingleScore.Shingles(line.ToLowerInvariant());
            bool isMissing = Tokens.Split(line).Count < MinShingleTokens
                ? !other.Contains(line, StringComparison.OrdinalIgnoreCase)
                : 2 * own.Keys.Count(shingles.ContainsKey) < own.Count;
            if (isMissing)
            {
                missing.Add(line);
            }
        }

        return missing;
    }
}
