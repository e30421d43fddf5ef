using ArticleKit.Keyphrases.Phrases;
using ArticleKit.Keyphrases.Words;

namespace ArticleKit.Keyphrases.Algorithms;

/// <summary>
/// Scores a phrase: the logarithm of its mentions, times how special its words are, times factors for its length, for being a name, for how early
/// it stands and for the words that it shares with the title. The factors are round numbers: near them the figures hardly change.
/// </summary>
internal static class PhraseSalience
{
    /// <summary>A phrase of several words says more than one word; nearly the square root of two.</summary>
    private const double SeveralWords = 1.4;

    /// <summary>Who is named in full is somebody whom the article is about, or who speaks in it.</summary>
    private const double FullName = 1.5;

    /// <summary>How fast the weight falls with the logarithm of the sentence in which a phrase first stands.</summary>
    private const double LossByPosition = 0.2;

    /// <summary>What a phrase gains whose words all stand in the title.</summary>
    private const double GainByTitle = 0.25;

    /// <summary>The score of a phrase, relative to nothing yet; 0 if it is no candidate.</summary>
    /// <param name="table">The phrases.</param>
    /// <param name="number">The phrase.</param>
    /// <param name="mentions">How much is said of it.</param>
    /// <param name="maxWords">The most words of a phrase, function words inside names not counted.</param>
    /// <param name="title">The terms of the title, if there is one.</param>
    public static double Of(PhraseTable table, int number, double mentions, int maxWords, HashSet<int>? title)
    {
        PhraseEntry entry = table.Entries[number];
        if (mentions <= 0 || (!entry.IsName && !NounPhrases.IsCandidate(table, entry)))
        {
            return 0;
        }

        ReadOnlySpan<PhraseWord> words = table.Text.Words.Slice(entry.FirstWord, entry.Count);
        int content = 0;
        int inTitle = 0;
        double specificity = 0;
        foreach (PhraseWord word in words)
        {
            if (word.Class != WordClass.Function)
            {
                content++;
                inTitle += title?.Contains(word.Term) == true ? 1 : 0;
                specificity += entry.IsName ? 1 : table.Text.Forms.SpecificityOf(word.Form);
            }
        }

        if (content == 0 || content > maxWords)
        {
            return 0;
        }

        double length = content == 1 ? 1 : SeveralWords;
        double name = entry.IsName && content > 1 ? FullName : 1;
        double position = 1 / (1 + (LossByPosition * Math.Log(1 + words[0].Sentence)));
        double titled = 1 + (GainByTitle * inTitle / content);
        return Math.Log(1 + mentions) * (specificity / content) * length * name * position * titled;
    }
}
