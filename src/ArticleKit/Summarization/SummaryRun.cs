using System.Collections.Immutable;
using ArticleKit.Summarization.Algorithms;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Explanation;
using ArticleKit.Summarization.Selection;
using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>The way from a text to its summary, the same for every algorithm.</summary>
internal sealed class SummaryRun
{
    private const int NearestSentences = 3;

    private readonly SummaryOptions _options;
    private readonly SummaryText _text;
    private readonly SentenceRanker _ranker;
    private readonly SentenceBias _bias;
    private readonly SentenceChoice _choice;

    /// <summary>Chooses the sentences.</summary>
    /// <param name="document">A text that has sentences.</param>
    /// <param name="options">What was asked for.</param>
    /// <param name="title">The title of the article, if it has one.</param>
    /// <param name="scores">Scores of the sentences by somebody else; null to have the algorithm of the options score them.</param>
    public SummaryRun(TextDocument document, SummaryOptions options, string? title, double[]? scores = null)
    {
        _options = options;
        _text = SummaryText.Create(document, options, title);
        _ranker = scores is null ? SentenceRankers.Create(options.Algorithm, _text) : new GivenScoresRanker(scores);
        _bias = new SentenceBias(_text, options);
        _choice = new SentenceSelector(_text, _ranker, _bias, options).Select();
    }

    /// <summary>The summary.</summary>
    public Summary Summarize()
    {
        int[] ordered = Order(out int[] ranks);
        ImmutableArray<SummarySentence>.Builder sentences = ImmutableArray.CreateBuilder<SummarySentence>(ordered.Length);
        for (int i = 0; i < ordered.Length; i++)
        {
            TextSpan span = _text.SpanOf(ordered[i]);
            sentences.Add(new SummarySentence(TextOf(ordered[i]), span, _choice.Scores[ordered[i]], ranks[i]));
        }

        return new Summary(sentences.MoveToImmutable()) { Warnings = SummaryWarnings.Find(_text, _choice, _ranker.ReadSentences) };
    }

    /// <summary>The summary and what lies behind it.</summary>
    public SummaryExplanation Explain()
    {
        Summary summary = Summarize();
        int[] ordered = Order(out _);
        return new SummaryExplanation
        {
            Summary = summary,
            Algorithm = _options.Algorithm,
            Sentences = [.. ordered.Select((sentence, place) => new SentenceExplanation
            {
                Sentence = summary.Sentences[place],
                Features = Features(sentence),
                Nearest = [.. _ranker.Nearest(sentence, NearestSentences).Select(near => Describe(near.Sentence, near.Similarity))],
            })],
            PassedOver = [.. _choice.PassedOver.Select(item => new PassedOverSentence(
                TextOf(item.Sentence),
                _text.SpanOf(item.Sentence),
                _choice.Scores[item.Sentence],
                Describe(item.Instead, item.Similarity)))],
        };
    }

    /// <summary>The chosen sentences in the order that was asked for, and the rank of each by score.</summary>
    private int[] Order(out int[] ranks)
    {
        int[] chosen = [.. _choice.Chosen];
        Array.Sort(chosen);
        int[] byScore = [.. chosen.OrderByDescending(sentence => _choice.Scores[sentence])];
        Dictionary<int, int> rankOf = new(byScore.Length);
        for (int i = 0; i < byScore.Length; i++)
        {
            rankOf[byScore[i]] = i + 1;
        }

        int[] ordered = _options.Order == SummaryOrder.Score ? byScore : chosen;
        ranks = Array.ConvertAll(ordered, sentence => rankOf[sentence]);
        return ordered;
    }

    private IReadOnlyList<SentenceFeature> Features(int sentence)
    {
        List<SentenceFeature> features =
            [.. _ranker.Explain(sentence).Select(feature => feature with { Contribution = feature.Contribution / _bias.Total })];
        if (_bias.Query(sentence) is { } query)
        {
            features.Add(new SentenceFeature("query", query.Share, query.Gain / _bias.Total));
        }

        if (_bias.Title(sentence) is { } title)
        {
            features.Add(new SentenceFeature("titleWeight", title.Share, title.Gain / _bias.Total));
        }

        return [.. features.OrderByDescending(feature => feature.Contribution)];
    }

    private string TextOf(int sentence) => WhiteSpace.Fold(_text.SpanOf(sentence).In(_text.Document.Text));

    private SimilarSentence Describe(int sentence, double similarity) =>
        new(TextOf(sentence), _text.SpanOf(sentence), similarity);
}
