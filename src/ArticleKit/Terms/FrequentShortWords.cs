using ArticleKit.Text;

namespace ArticleKit.Terms;

/// <summary>
/// Finds the function words of a text that is not English by what they have in common in every language: they are short, frequent and
/// written small. (H. P. Luhn 1958, "The automatic creation of literature abstracts", cut off the most frequent words in this way.)
/// </summary>
/// <remarks>Scripts without capitals are left alone: there shortness tells nothing.</remarks>
internal static class FrequentShortWords
{
    private const int MaxLength = 4;
    private const double MinShare = 0.004;

    /// <summary>In English prose over a third of the words are function words; what other languages share with English is a few.</summary>
    private const double MaxEnglishShare = 0.15;

    /// <summary>Sets every mention of such a word to <see cref="TermIndex.None"/>, unless the text looks English.</summary>
    /// <param name="document">The text.</param>
    /// <param name="terms">The term of each word.</param>
    /// <param name="termCount">How many different terms there are.</param>
    public static void Remove(TextDocument document, Span<int> terms, int termCount)
    {
        if (terms.Count(TermIndex.None) > MaxEnglishShare * terms.Length)
        {
            return;
        }

        int[] mentions = new int[termCount];
        int[] shortAndSmall = new int[termCount];
        for (int i = 0; i < terms.Length; i++)
        {
            if (terms[i] != TermIndex.None)
            {
                TextSpan word = document.Words[i];
                mentions[terms[i]]++;
                shortAndSmall[terms[i]] += word.Length <= MaxLength && char.IsLower(document.Text[word.Start]) ? 1 : 0;
            }
        }

        for (int i = 0; i < terms.Length; i++)
        {
            // Of four letters are many content words too, so that these must recur more often.
            int term = terms[i];
            double enough = Math.Max(document.Words[i].Length < MaxLength ? 2 : 3, MinShare * terms.Length);
            if (term != TermIndex.None && mentions[term] >= enough && 2 * shortAndSmall[term] > mentions[term])
            {
                terms[i] = TermIndex.None;
            }
        }
    }
}
