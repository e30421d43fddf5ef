using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Keyphrases;

/// <summary>Extracts the words and phrases that tell what an article is about.</summary>
/// <remarks>
/// <para>
/// The algorithm is RAKE: S. Rose, D. Engel, N. Cramer and W. Cowley (2010), "Automatic keyword extraction from individual
/// documents", in Text Mining: Applications and Theory. Candidates are the runs of words between function words, numbers and
/// punctuation; a word weighs by its degree, that is by how many words it stands together with. Five things are done differently,
/// since plain RAKE favours the longest phrase whether it recurs or not, and the parts of a name over the name: a phrase has at
/// most four words, a longer run being cut where capitals begin or end; the sum of its words' degrees is divided by the square root
/// of their number; the result is multiplied by the logarithm of the number of mentions; phrases that differ in case, plural or
/// possessive only are one; and a name of two or three words takes over the score of a part of it that stands for the whole, as a
/// surname does.
/// </para>
/// <para>
/// A phrase that is part of a better one is not repeated, nor is one that stands only once and shares a word with a better one. A
/// word such as "week" or "expected" is no keyphrase by itself. Time grows with the length of the text, apart from a sort of the
/// candidates. Deterministic; safe to call from any thread.
/// </para>
/// </remarks>
public static class KeyphraseExtractor
{
    /// <summary>Extracts the keyphrases of a text.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="options">How many are wanted; null for <see cref="KeyphraseOptions.Default"/>.</param>
    /// <returns>The keyphrases, the best first; empty if the text has no words but function words and numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static IReadOnlyList<Keyphrase> Extract(string text, KeyphraseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Extract(TextDocument.Parse(text), options);
    }

    /// <summary>Extracts the keyphrases of a text that is already cut into words.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">How many are wanted; null for <see cref="KeyphraseOptions.Default"/>.</param>
    /// <returns>The keyphrases, the best first; empty if the text has no words but function words and numbers.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static IReadOnlyList<Keyphrase> Extract(TextDocument document, KeyphraseOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        TermIndex index = TermIndex.Create(document);
        (int FirstWord, int Count)[] runs = [.. PhraseRuns.Find(document, index)];
        List<ScoredPhrase> candidates = PhraseScorer.Score(document, index, runs);
        NameMerger.LiftNames(document, index, candidates);
        List<ScoredPhrase> chosen = PhraseSelector.Select(candidates, (options ?? KeyphraseOptions.Default).MaxCount);
        return chosen.Count == 0 ? [] : Compose(document, index, runs, chosen);
    }

    private static Keyphrase[] Compose(
        TextDocument document, TermIndex index, (int FirstWord, int Count)[] runs, List<ScoredPhrase> chosen)
    {
        var mentions = chosen.ToDictionary(phrase => phrase.Key, _ => new List<TextSpan>());
        foreach ((int firstWord, int count, PhraseKey key) in PhraseMentions.Find(index, runs))
        {
            if (mentions.TryGetValue(key, out List<TextSpan>? spans))
            {
                TextSpan lastWord = PhraseRuns.WithoutPossessive(document, document.Words[firstWord + count - 1]);
                var span = TextSpan.FromBounds(document.Words[firstWord].Start, lastWord.End);
                if (spans.Count == 0 || spans[^1].End <= span.Start)
                {
                    spans.Add(span);
                }
            }
        }

        double best = chosen[0].Score;
        return [.. chosen.Select(phrase => new Keyphrase(
            WhiteSpace.Fold(mentions[phrase.Key][0].In(document.Text)), phrase.Score / best, mentions[phrase.Key].AsReadOnly()))];
    }
}
