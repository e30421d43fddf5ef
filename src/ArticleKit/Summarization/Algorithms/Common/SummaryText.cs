using System.Collections.Immutable;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>A text as the algorithms read it: its sentences, their terms and their kinds.</summary>
internal sealed class SummaryText
{
    private readonly int _firstSentence;
    private readonly int _dateline;

    private SummaryText(TextDocument document, TermIndex terms, SentenceKind[] kinds, string? title)
    {
        Document = document;
        Terms = terms;
        Kinds = kinds;
        document.Budget.CheckNow();
        Vectors = SentenceVectors.Create(document, terms);
        TitleTerms = SharedTerms(title);
        _firstSentence = Math.Max(0, Array.IndexOf(kinds, SentenceKind.Sentence));
        _dateline = BeginsParagraph(_firstSentence) ? Dateline.LengthOf(document.Sentences[_firstSentence].Span.In(document.Text)) : 0;
    }

    /// <summary>The text.</summary>
    public TextDocument Document { get; }

    /// <summary>The terms of its words.</summary>
    public TermIndex Terms { get; }

    /// <summary>The terms of its sentences.</summary>
    public SentenceVectors Vectors { get; }

    /// <summary>How fit each sentence is for a summary.</summary>
    public SentenceKind[] Kinds { get; }

    /// <summary>The terms that the title shares with the text.</summary>
    public IReadOnlySet<int> TitleTerms { get; }

    /// <summary>The number of sentences.</summary>
    public int Count => Kinds.Length;

    /// <summary>Where a sentence stands, without a dateline at its beginning.</summary>
    public TextSpan SpanOf(int sentence)
    {
        TextSpan span = Document.Sentences[sentence].Span;
        return sentence == _firstSentence ? TextSpan.FromBounds(span.Start + _dateline, span.End) : span;
    }

    /// <summary>The words of a sentence, without a dateline at its beginning.</summary>
    public ReadOnlySpan<TextSpan> WordsOf(int sentence)
    {
        Sentence place = Document.Sentences[sentence];
        ReadOnlySpan<TextSpan> words = Document.WordSpan.Slice(place.FirstWord, place.WordCount);
        int start = SpanOf(sentence).Start;
        while (words.Length > 0 && words[0].Start < start)
        {
            words = words[1..];
        }

        return words;
    }

    /// <summary>The sentences that are fit for a summary, in order; if there are none, all that have words.</summary>
    public int[] SentencesProper()
    {
        SentenceKind fittest = Array.Exists(Kinds, kind => kind == SentenceKind.Sentence) ? SentenceKind.Sentence : SentenceKind.Fragment;
        return [.. Enumerable.Range(0, Count).Where(i => Kinds[i] == fittest)];
    }

    public static SummaryText Create(TextDocument document, SummaryOptions options, string? title)
    {
        // The published methods only know of function words; what else is light, their statistics are to find out.
        StopWordSet stopWords = options.Algorithm == SummaryAlgorithm.News ? StopWordSet.All : StopWordSet.FunctionWords;
        var terms = TermIndex.Create(document, options.Language, stopWords);
        SentenceKind[] kinds = new SentenceKind[document.Sentences.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            document.Budget.Check();
            kinds[i] = SentenceClassifier.Classify(document, i, options.MinimumSentenceWords);
        }

        return new SummaryText(document, terms, kinds, title);
    }

    /// <summary>The terms that another text shares with this one.</summary>
    public IReadOnlySet<int> SharedTerms(string? other)
    {
        if (string.IsNullOrWhiteSpace(other))
        {
            return ImmutableHashSet<int>.Empty;
        }

        // What turned out to be a function word of the language stands in no sentence as a term, and none could have it.
        HashSet<int> shared = Terms.SharedWith(TextDocument.Parse(other));
        shared.RemoveWhere(term => Vectors.SentenceFrequency(term) == 0);
        return shared;
    }

    /// <summary>A term as it is first written in a sentence that has it.</summary>
    public string Word(int sentence, int term)
    {
        Sentence place = Document.Sentences[sentence];
        int word = place.FirstWord + Terms.OfWords.Slice(place.FirstWord, place.WordCount).IndexOf(term);
        return Document.Words[word].In(Document.Text).ToString();
    }

    /// <summary>A headline and a byline may stand before the story.</summary>
    private bool BeginsParagraph(int sentence) =>
        sentence < Count && (sentence == 0 || Document.Sentences[sentence - 1].Paragraph != Document.Sentences[sentence].Paragraph);
}
