using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>
/// RAKE as published: S. Rose, D. Engel, N. Cramer and W. Cowley (2010), "Automatic keyword extraction from individual documents", in
/// Text Mining: Applications and Theory. Candidates are the runs of content words, and two runs with the function words between them
/// where these stand so twice at least; a word weighs its degree divided by its frequency, a phrase the sum of its words.
/// </summary>
internal sealed class RakeAlgorithm : IKeyphraseAlgorithm
{
    private const int MinMentionsOfAdjoining = 2;

    /// <inheritdoc/>
    public PhraseTable Score(PhraseText text, KeyphraseOptions options, HashSet<int>? title)
    {
        ReadOnlySpan<PhraseWord> words = text.Words;
        List<(int FirstWord, int Count)> runs = ContentRuns.Find(words);
        long[] degrees = new long[text.Forms.TermCount];
        int[] frequencies = new int[text.Forms.TermCount];
        var table = new PhraseTable(text);
        foreach ((int firstWord, int count) in runs)
        {
            for (int i = firstWord; i < firstWord + count; i++)
            {
                degrees[words[i].Term] += count;
                frequencies[words[i].Term]++;
            }

            if (count <= options.MaxWords)
            {
                table.Add(firstWord, count);
            }
        }

        int plain = table.Entries.Length;
        AddAdjoining(table, runs, words, options.MaxWords);
        foreach (ref PhraseEntry entry in table.Entries)
        {
            double sum = 0;
            foreach (PhraseWord word in words.Slice(entry.FirstWord, entry.Count))
            {
                sum += word.IsContent ? (double)degrees[word.Term] / frequencies[word.Term] : 0;
            }

            entry.Score = sum;
        }

        foreach (ref PhraseEntry entry in table.Entries[plain..])
        {
            entry.Score = entry.Mentions >= MinMentionsOfAdjoining ? entry.Score : 0;
        }

        return table;
    }

    private static void AddAdjoining(PhraseTable table, List<(int FirstWord, int Count)> runs, ReadOnlySpan<PhraseWord> words, int maxWords)
    {
        for (int i = 1; i < runs.Count; i++)
        {
            (int firstWord, int firstCount) = runs[i - 1];
            (int nextWord, int nextCount) = runs[i];
            int count = nextWord + nextCount - firstWord;
            if (nextWord > firstWord + firstCount && count <= maxWords && IsJoined(words.Slice(firstWord + firstCount, nextWord + 1 - firstWord - firstCount)))
            {
                table.Add(firstWord, count);
            }
        }
    }

    /// <summary>Whether a run is joined to another by function words only.</summary>
    private static bool IsJoined(ReadOnlySpan<PhraseWord> between)
    {
        foreach (PhraseWord word in between)
        {
            if (!word.IsJoined || word.Class == WordClass.Number)
            {
                return false;
            }
        }

        return true;
    }
}
