using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>
/// TextRank: R. Mihalcea and P. Tarau (2004), "TextRank: Bringing order into texts", EMNLP. The nouns and adjectives of the text,
/// as far as they can be told without a tagger, are joined in a graph with those that stand next to them; what PageRank puts into
/// the best third is a keyword, and keywords in a row are a phrase, which weighs the sum of its words.
/// </summary>
/// <remarks>
/// Two words stand next to each other if no other noun or adjective of their sentence stands between, and are joined as often as they do: a
/// variant of the authors' window of two words, which join once.
/// </remarks>
internal sealed class TextRankAlgorithm : IKeyphraseAlgorithm
{
    private const double Damping = 0.85;
    private const double Convergence = 0.0001;
    private const int MaxRounds = 50;
    private const int ShareOfKeywords = 3;

    /// <inheritdoc/>
    public PhraseTable Score(PhraseText text, KeyphraseOptions options, HashSet<int>? title)
    {
        ReadOnlySpan<PhraseWord> words = text.Words;
        (int[] starts, int[] neighbours) = Edges(words, text.Forms.TermCount);
        double[] ranks = Rank(words, starts, neighbours);
        bool[] keywords = BestThird(ranks);
        var table = new PhraseTable(text);
        int start = 0;
        for (int i = 0; i <= words.Length; i++)
        {
            bool isKeyword = i < words.Length && IsVertex(words[i]) && keywords[words[i].Term];
            if (isKeyword && i > start && words[i].IsJoined)
            {
                continue;
            }

            if (i > start && i - start <= options.MaxWords)
            {
                table.Add(start, i - start);
            }

            start = isKeyword ? i : i + 1;
        }

        foreach (ref PhraseEntry entry in table.Entries)
        {
            foreach (PhraseWord word in words.Slice(entry.FirstWord, entry.Count))
            {
                entry.Score += ranks[word.Term];
            }
        }

        return table;
    }

    private static bool IsVertex(PhraseWord word) => word.Class is WordClass.Nominal or WordClass.Light;

    /// <summary>Each pair of neighbours, both ways, grouped by the first.</summary>
    private static (int[] Starts, int[] Neighbours) Edges(ReadOnlySpan<PhraseWord> words, int terms)
    {
        List<(int One, int Other)> pairs = [];
        int previous = -1;
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsVertex(words[i]))
            {
                continue;
            }

            if (previous >= 0 && words[previous].Sentence == words[i].Sentence && words[previous].Term != words[i].Term)
            {
                pairs.Add((words[previous].Term, words[i].Term));
            }

            previous = i;
        }

        int[] starts = new int[terms + 1];
        foreach ((int one, int other) in pairs)
        {
            starts[one + 1]++;
            starts[other + 1]++;
        }

        for (int i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        int[] neighbours = new int[2 * pairs.Count];
        int[] next = [.. starts];
        foreach ((int one, int other) in pairs)
        {
            neighbours[next[one]++] = other;
            neighbours[next[other]++] = one;
        }

        return (starts, neighbours);
    }

    private static double[] Rank(ReadOnlySpan<PhraseWord> words, int[] starts, int[] neighbours)
    {
        double[] ranks = new double[starts.Length - 1];
        double[] next = new double[ranks.Length];
        foreach (PhraseWord word in words)
        {
            ranks[word.Term] = IsVertex(word) ? 1 : ranks[word.Term];
        }

        for (int round = 0; round < MaxRounds; round++)
        {
            double change = 0;
            for (int i = 0; i < ranks.Length; i++)
            {
                double sum = 0;
                foreach (int neighbour in neighbours.AsSpan(starts[i]..starts[i + 1]))
                {
                    sum += ranks[neighbour] / (starts[neighbour + 1] - starts[neighbour]);
                }

                next[i] = ranks[i] > 0 ? 1 - Damping + (Damping * sum) : 0;
                change = Math.Max(change, Math.Abs(next[i] - ranks[i]));
            }

            (ranks, next) = (next, ranks);
            if (change < Convergence)
            {
                break;
            }
        }

        return ranks;
    }

    private static bool[] BestThird(double[] ranks)
    {
        int[] vertices = [.. Enumerable.Range(0, ranks.Length).Where(term => ranks[term] > 0).OrderByDescending(term => ranks[term])];
        bool[] best = new bool[ranks.Length];
        int count = (vertices.Length + ShareOfKeywords - 1) / ShareOfKeywords;
        foreach (int term in vertices.AsSpan(0, count))
        {
            best[term] = true;
        }

        return best;
    }
}
