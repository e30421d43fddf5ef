namespace ArticleKit.Fuzzing.Reduction;

/// <summary>
/// Makes a sequence shorter while something still holds for it: takes away parts, large ones first (A. Zeller, R. Hildebrandt, 2002, Simplifying and
/// isolating failure-inducing input; here only the complements of parts are tried, which is what shortens).
/// </summary>
internal static class DeltaDebugging
{
    /// <summary>Shortens a sequence.</summary>
    /// <param name="length">Its length.</param>
    /// <param name="holds">
    /// Tells whether it still holds for what is left, given as ranges of the whole sequence; called at most <paramref name="mostTries"/> times.
    /// </param>
    /// <param name="mostTries">How often to try.</param>
    /// <returns>The ranges that are left, in order.</returns>
    public static IReadOnlyList<Range> Shorten(int length, Func<IReadOnlyList<Range>, bool> holds, int mostTries)
    {
        List<Range> kept = [new Range(0, length)];
        int tries = 0;
        for (int part = Math.Max(1, length / 2); ; part /= 2)
        {
            int at = 0;
            while (at < Length(kept) && tries < mostTries)
            {
                List<Range> without = Without(kept, at, part);
                tries++;
                if (holds(without))
                {
                    kept = without;
                }
                else
                {
                    at += part;
                }
            }

            if (part == 1 || tries >= mostTries)
            {
                return kept;
            }
        }
    }

    private static int Length(List<Range> ranges) => ranges.Sum(range => range.End.Value - range.Start.Value);

    /// <summary>The ranges without a stretch that counts in what they leave.</summary>
    private static List<Range> Without(List<Range> ranges, int start, int length)
    {
        List<Range> rest = [];
        int offset = 0;
        foreach (Range range in ranges)
        {
            int size = range.End.Value - range.Start.Value;
            int before = Math.Clamp(start - offset, 0, size);
            int after = Math.Clamp(start + length - offset, 0, size);
            if (before > 0)
            {
                rest.Add(range.Start.Value..(range.Start.Value + before));
            }

            if (after < size)
            {
                rest.Add((range.Start.Value + after)..range.End.Value);
            }

            offset += size;
        }

        return rest;
    }
}
