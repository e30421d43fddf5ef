using ArticleKit.Keyphrases.Words;
using ArticleKit.Text;

namespace ArticleKit.Keyphrases.Phrases;

/// <summary>Chooses the spelling in which a phrase is shown.</summary>
internal static class SurfaceForm
{
    /// <summary>More spellings of one phrase are not compared.</summary>
    private const int MaxSpellings = 64;

    /// <summary>
    /// Of the spellings in full, one whose case is its own (not that of a shout or of the beginning of a sentence), then the most frequent,
    /// then the first.
    /// </summary>
    public static string Choose(PhraseText text, IReadOnlyList<PhraseMention> mentions, bool isName)
    {
        Dictionary<string, (int Count, int Rank)> spellings = new(StringComparer.Ordinal);
        foreach (PhraseMention mention in mentions)
        {
            if (mention.IsShort)
            {
                continue;
            }

            TextSpan span = text.SpanOf(mention.FirstWord, mention.Count);
            string spelling = WhiteSpace.Fold(span.In(text.Document.Text));
            if (spellings.TryGetValue(spelling, out (int Count, int Rank) known))
            {
                spellings[spelling] = (known.Count + 1, Math.Max(known.Rank, Rank(text, mention, isName)));
            }
            else if (spellings.Count < MaxSpellings)
            {
                spellings[spelling] = (1, Rank(text, mention, isName));
            }
        }

        string best = "";
        (int Count, int Rank) most = (0, -1);
        foreach (PhraseMention mention in mentions)
        {
            string spelling = mention.IsShort ? "" : WhiteSpace.Fold(text.SpanOf(mention.FirstWord, mention.Count).In(text.Document.Text));
            if (spellings.TryGetValue(spelling, out (int Count, int Rank) value) && (value.Rank, value.Count).CompareTo((most.Rank, most.Count)) > 0)
            {
                best = spelling;
                most = value;
            }
        }

        return best;
    }

    private static int Rank(PhraseText text, PhraseMention mention, bool isName)
    {
        PhraseWord first = text.Words[mention.FirstWord];
        bool shouts = mention.Count > 1;
        for (int i = 0; i < mention.Count && shouts; i++)
        {
            shouts = (text.Words[mention.FirstWord + i].Marks & WordMarks.AllCapitals) != WordMarks.None;
        }

        return shouts ? 0 : !isName && first.IsCapital && !text.Rules.HasCapitalNouns ? 1 : 2;
    }
}
