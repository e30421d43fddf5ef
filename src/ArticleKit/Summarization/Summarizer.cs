using System.Collections.Immutable;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>Summarizes an article by the sentences that say most of it.</summary>
/// <remarks>
/// <para>
/// A sentence scores by its closeness to the centroid of the text, its position, its length and its wording, after D. Radev, H. Jing,
/// M. Styś and D. Tam (2004), "Centroid-based summarization of multiple documents"; sentences that repeat what is already chosen step
/// back, by the maximal marginal relevance of J. Carbonell and J. Goldstein (1998). The weights suit news, which tells the main thing
/// first.
/// </para>
/// <para>
/// Headings, bylines, invitations to read on and the like are chosen only when no sentence is left. It works for any language: English
/// function words are known, and elsewhere a word that is short and written small is taken for one. The same text always gives the same
/// summary. Time grows with the length of the text, apart from a sort of its sentences. Safe to call from any thread.
/// </para>
/// </remarks>
public static class Summarizer
{
    /// <summary>Summarizes a text by a number of sentences.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="sentences">How many sentences, 1 or more; honoured exactly where the text has as many. 3 by default.</param>
    /// <returns>The summary; without sentences only if <paramref name="text"/> is empty or white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> is zero or negative.</exception>
    public static Summary Summarize(string text, int sentences = SummaryOptions.DefaultSentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sentences);
        return Summarize(text, new SummaryOptions { Sentences = sentences });
    }

    /// <summary>Summarizes a text.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="options">How long the summary is to be.</param>
    /// <returns>The summary; without sentences only if <paramref name="text"/> is empty or white space.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Summary Summarize(string text, SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return Summarize(TextDocument.Parse(text), options);
    }

    /// <summary>Summarizes a text that is already cut into sentences.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">How long the summary is to be.</param>
    /// <param name="title">The title of the article, if it has one: sentences that share its words count more.</param>
    /// <returns>The summary; without sentences only if the text has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="options"/> is null.</exception>
    public static Summary Summarize(TextDocument document, SummaryOptions options, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        if (document.Sentences.Count == 0)
        {
            return Summary.Empty;
        }

        TermIndex index = TermIndex.Create(document);
        SentenceVectors vectors = SentenceVectors.Create(document, index);
        SentenceKind[] kinds = new SentenceKind[document.Sentences.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            kinds[i] = SentenceClassifier.Classify(document, i);
        }

        IReadOnlySet<int> titleTerms = string.IsNullOrWhiteSpace(title)
            ? ImmutableHashSet<int>.Empty
            : index.SharedWith(TextDocument.Parse(title));
        SentenceFeatures[] features = SentenceFeatureExtractor.Extract(document, kinds, vectors, titleTerms);
        double[] scores = Array.ConvertAll(features, sentence => SentenceScorer.Score(sentence, titleTerms.Count > 0));
        int[] chosen = new SentenceSelector(document, vectors).Select(scores, kinds, options);
        return Compose(document, chosen, scores);
    }

    private static Summary Compose(TextDocument document, int[] chosen, double[] scores)
    {
        int[] byScore = [.. chosen.OrderByDescending(index => scores[index])];
        Dictionary<int, int> ranks = new(byScore.Length);
        for (int i = 0; i < byScore.Length; i++)
        {
            ranks[byScore[i]] = i + 1;
        }

        ImmutableArray<SummarySentence>.Builder sentences = ImmutableArray.CreateBuilder<SummarySentence>(chosen.Length);
        foreach (int index in chosen)
        {
            TextSpan span = document.Sentences[index].Span;
            sentences.Add(new SummarySentence(WhiteSpace.Fold(span.In(document.Text)), span, scores[index], ranks[index]));
        }

        return new Summary(sentences.MoveToImmutable());
    }
}
