using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Keyphrases;

/// <summary>
/// Cuts a text into runs of words that nothing separates: no function word, no number, no possessive ending, no punctuation but that
/// which belongs to a word.
/// </summary>
internal static class PhraseRuns
{
    /// <summary>The runs in order, each as the index of its first word and the number of its words.</summary>
    public static IEnumerable<(int FirstWord, int Count)> Find(TextDocument document, TermIndex index)
    {
        foreach (Sentence sentence in document.Sentences)
        {
            int start = sentence.FirstWord;
            int end = sentence.FirstWord + sentence.WordCount;
            for (int i = start; i < end; i++)
            {
                if (index.OfWords[i] == TermIndex.None || !HasLetter(document.Words[i].In(document.Text)))
                {
                    if (i > start)
                    {
                        yield return (start, i - start);
                    }

                    start = i + 1;
                }
                else if (i > start && !IsJoint(document, i))
                {
                    yield return (start, i - start);
                    start = i;
                }
            }

            if (end > start)
            {
                yield return (start, end - start);
            }
        }
    }

    /// <summary>
    /// The candidates in a run: the run itself, or if that is too long for a phrase, its pieces between changes of the case of the
    /// first letters, which keeps names whole.
    /// </summary>
    public static IEnumerable<(int FirstWord, int Count)> Candidates(TextDocument document, (int FirstWord, int Count) run)
    {
        if (run.Count <= PhraseKey.MaxLength)
        {
            yield return run;
            yield break;
        }

        int start = run.FirstWord;
        int end = run.FirstWord + run.Count;
        for (int i = start + 1; i <= end; i++)
        {
            bool cut = i == end || i - start == PhraseKey.MaxLength || IsCapitalized(document, i) != IsCapitalized(document, i - 1);
            if (cut)
            {
                yield return (start, i - start);
                start = i;
            }
        }
    }

    private static bool IsCapitalized(TextDocument document, int word) => char.IsUpper(document.Text[document.Words[word].Start]);

    /// <summary>
    /// Blanks, a hyphen or apostrophe without blanks, an ampersand, or the point of an abbreviation (no sentence ends here) joins two
    /// words.
    /// </summary>
    private static bool IsJoint(TextDocument document, int word)
    {
        TextSpan before = document.Words[word - 1];
        return WithoutPossessive(document, before).Length == before.Length
            && IsJoint(document.Text.AsSpan(before.End..document.Words[word].Start));
    }

    private static bool IsJoint(ReadOnlySpan<char> gap) => gap switch
    {
        [] => true,
        ['-' or '\u2010' or '\u2011' or '\'' or '\u2019'] => true,
        ['.', .. var rest] => rest.IsWhiteSpace(),
        _ => gap.Trim() is [] or ['&'],
    };

    /// <summary>The place of a word without the possessive ending that it may have.</summary>
    public static TextSpan WithoutPossessive(TextDocument document, TextSpan word) =>
        TextSpan.FromBounds(word.Start, word.Start + TermNormalizer.WithoutPossessive(word.In(document.Text)).Length);

    private static bool HasLetter(ReadOnlySpan<char> word)
    {
        foreach (char character in word)
        {
            if (char.IsLetter(character) || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }
}
