using ArticleKit.Keyphrases.Names;
using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>The default, as <see cref="KeyphraseAlgorithm.Salience"/> describes it.</summary>
internal sealed class SalienceAlgorithm : IKeyphraseAlgorithm
{
    /// <inheritdoc/>
    public PhraseTable Score(PhraseText text, KeyphraseOptions options, HashSet<int>? title)
    {
        var table = new PhraseTable(text);
        List<(int FirstWord, int Count)> names = new NameFinder(text).Find();
        List<int> distinct = [];
        foreach ((int firstWord, int count) in names)
        {
            int known = table.Entries.Length;
            int number = table.Add(firstWord, count, isName: true);
            if (number == known)
            {
                distinct.Add(number);
            }
        }

        NameMerger.Merge(table, distinct);
        NounPhrases.Add(table, names, options.MaxWords);
        double[] weights = MentionWeights.Of(table);
        for (int i = 0; i < weights.Length; i++)
        {
            text.Document.Budget.Check();
            table.Entries[i].Score = PhraseSalience.Of(table, i, weights[i], options.MaxWords, title);
        }

        return table;
    }
}
