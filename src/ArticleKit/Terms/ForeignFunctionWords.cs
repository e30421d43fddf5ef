using ArticleKit.Text;

namespace ArticleKit.Terms;

/// <summary>
/// Finds the function words of a text that is not English by what they have in common in most languages: they are short, frequent and
/// written small. (H. P. Luhn 1958, "The automatic creation of literature abstracts", cut off the most frequent words in this way.)
/// Up to three letters are taken for one at once, four letters where the word recurs.
/// </summary>
/// <remarks>Scripts without capitals are left alone: there shortness tells nothing.</remarks>
internal static class ForeignFunctionWords
{
    private const int MaxLength = 4;
    private const int MinMentionsOfLongest = 3;

    /// <summary>In fewer words the language cannot be told.</summary>
    private const int MinWords = 20;
    private const double MinShare = 0.004;

    /// <summary>In English prose over a third of the words are function words; what other languages share with English is a few.</summary>
    private const double MaxEnglishShare = 0.15;

    /// <summary>Sets every mention of such a word to <see cref="TermIndex.None"/>, unless the text looks English.</summary>
    /// <param name="document">The text.</param>
    /// <param name="terms">The term of each word.</param>
    /// <param name="termCount">How many different terms there are.</param>
    /// <param name="isForeign">Whether the text is known not to be English.</param>
    public static void Remove(TextDocument document, Span<int> terms, int termCount, bool isForeign)
    {
        if (!isForeign && (terms.Length < MinWords || terms.Count(TermIndex.None) > MaxEnglishShare * terms.Length))
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

        double enough = Math.Max(MinMentionsOfLongest, MinShare * terms.Length);
        for (int i = 0; i < terms.Length; i++)
        {
            int term = terms[i];
            if (term != TermIndex.None
                && 2 * shortAndSmall[term] >= mentions[term]
                && (document.Words[i].Length < MaxLength || mentions[term] >= enough))
            {
                terms[i] = TermIndex.None;
            }
        }
    }
}
