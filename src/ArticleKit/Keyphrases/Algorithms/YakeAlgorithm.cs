using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>
/// YAKE as published: R. Campos, V. Mangaravite, A. Pasquali, A. Jorge, C. Nunes and A. Jatowt (2020), "YAKE! Keyword extraction from
/// single documents using multiple local features", Information Sciences 509. Every run of up to the longest number of words that neither
/// begins nor ends with a function word is a candidate; it weighs by the casing, position, frequency, relatedness and sentences of
/// its words. (Candidates that hardly differ are merged by their stems instead of by an edit distance.)
/// </summary>
internal sealed class YakeAlgorithm : IKeyphraseAlgorithm
{
    /// <summary>Far below any product of the scores of words, and far above what has no finite inverse.</summary>
    private const double LeastProduct = 1e-200;

    /// <inheritdoc/>
    public PhraseTable Score(PhraseText text, KeyphraseOptions options, HashSet<int>? title)
    {
        ReadOnlySpan<PhraseWord> words = text.Words;
        var statistics = new YakeStatistics(text);
        var table = new PhraseTable(text);
        for (int i = 0; i < words.Length; i++)
        {
            for (int count = 1; count <= options.MaxWords && i + count <= words.Length; count++)
            {
                PhraseWord last = words[i + count - 1];
                if (!words[i].IsContent || (count > 1 && !last.IsJoined) || last.Class == WordClass.Number)
                {
                    break;
                }

                if (last.IsContent)
                {
                    table.Add(i, count);
                }
            }
        }

        foreach (ref PhraseEntry entry in table.Entries)
        {
            entry.Score = 1 / ScoreOf(words.Slice(entry.FirstWord, entry.Count), entry.Mentions, statistics);
        }

        return table;
    }

    /// <summary>The score as the paper has it, above 0; less is better.</summary>
    private static double ScoreOf(ReadOnlySpan<PhraseWord> phrase, int mentions, YakeStatistics statistics)
    {
        double product = 1;
        double sum = 0;
        for (int i = 0; i < phrase.Length; i++)
        {
            if (phrase[i].IsContent)
            {
                double score = statistics.ScoreOf(phrase[i].Term);
                product *= score;
                sum += score;
            }
            else
            {
                // A function word counts by how surely it stands between its neighbours.
                double probability = statistics.ProbabilityOf(phrase[i - 1].Term, phrase[i].Term, phrase[i + 1].Term);
                product *= 2 - probability;
                sum -= 1 - probability;
            }
        }

        // What function words take off can bring the sum to -1, where the paper's quotient has no meaning.
        return Math.Max(product, LeastProduct) / (mentions * Math.Max(1 + sum, 0.01));
    }
}
