namespace ArticleKit.Topics.Features;

/// <summary>Turns a list of n-grams into how often each of them stands in the article.</summary>
internal static class TermCounts
{
    /// <summary>Sorts and counts.</summary>
    /// <param name="codes">The n-grams, each its number twice, plus one if it stands in the title; left in disorder.</param>
    /// <param name="titleWeight">As how many occurrences in the text one in the title counts.</param>
    /// <returns>The numbers of the n-grams, ascending, and their counts.</returns>
    public static SparseVector Of(Span<uint> codes, double titleWeight)
    {
        codes.Sort();
        int distinct = 0;
        for (int i = 0; i < codes.Length; i++)
        {
            distinct += i == 0 || codes[i] >> 1 != codes[i - 1] >> 1 ? 1 : 0;
        }

        if (distinct == 0)
        {
            return SparseVector.Empty;
        }

        int[] indices = new int[distinct];
        float[] counts = new float[distinct];
        int last = -1;
        for (int i = 0; i < codes.Length; i++)
        {
            if (i == 0 || codes[i] >> 1 != codes[i - 1] >> 1)
            {
                indices[++last] = (int)(codes[i] >> 1);
            }

            counts[last] += (codes[i] & 1) == 0 ? 1 : (float)titleWeight;
        }

        return new SparseVector(indices, counts);
    }
}
