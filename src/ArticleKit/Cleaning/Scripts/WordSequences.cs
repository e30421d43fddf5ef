namespace ArticleKit.Cleaning.Scripts;

/// <summary>The runs of three words of a text, to tell how much of another text stands in it.</summary>
internal sealed class WordSequences
{
    private const int Length = 3;

    private readonly HashSet<ulong> _sequences = [];

    /// <param name="words">The words of the text as numbers.</param>
    public WordSequences(List<uint> words)
    {
        for (int i = 0; i + Length <= words.Count; i++)
        {
            _sequences.Add(At(words, i));
        }
    }

    /// <summary>The share of the runs of another text that stand in this one, from 0 to 1; 0 for a text of less than three words.</summary>
    public double ShareOf(List<uint> words)
    {
        int count = words.Count - Length + 1;
        int found = 0;
        for (int i = 0; i < count; i++)
        {
            found += _sequences.Contains(At(words, i)) ? 1 : 0;
        }

        return count <= 0 ? 0 : (double)found / count;
    }

    private static ulong At(List<uint> words, int start) => ((((ulong)words[start] * 31) + words[start + 1]) * 1_000_003) + words[start + 2];
}
