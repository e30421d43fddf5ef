namespace ArticleKit.Tool.Terminal;

/// <summary>The lengths of sentences along a text, drawn in one line.</summary>
internal static class SentenceStrip
{
    private const string Heights = "▁▂▃▄▅▆▇█";

    /// <summary>Draws a column for each sentence, or for as many neighbours together as are needed for the strip to fit: as high as their mean.</summary>
    /// <param name="words">The words of each sentence.</param>
    /// <param name="most">The columns that there are.</param>
    public static string Draw(IReadOnlyList<int> words, int most)
    {
        int columns = Math.Min(words.Count, most);
        double[] means = new double[columns];
        for (int i = 0; i < columns; i++)
        {
            int start = (int)((long)i * words.Count / columns);
            int end = (int)((long)(i + 1) * words.Count / columns);
            means[i] = words.Skip(start).Take(end - start).Average();
        }

        double highest = means.Append(1).Max();
        return string.Concat(means.Select(mean => Heights[(int)Math.Round(mean / highest * (Heights.Length - 1))]));
    }
}
