using System.Collections.Immutable;
using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>A text as the algorithms read it: its sentences, their terms and their kinds.</summary>
internal sealed class SummaryText
{
    private SummaryText(TextDocument document, TermIndex terms, SentenceKind[] kinds, IReadOnlySet<int> titleTerms)
    {
        Document = document;
        Terms = terms;
        Kinds = kinds;
        TitleTerms = titleTerms;
        Vectors = SentenceVectors.Create(document, terms);
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

    public static SummaryText Create(TextDocument document, SummaryOptions options, string? title)
    {
        // The published methods only know of function words; what else is light, their statistics are to find out.
        StopWordSet stopWords = options.Algorithm == SummaryAlgorithm.News ? StopWordSet.All : StopWordSet.FunctionWords;
        var terms = TermIndex.Create(document, options.Language, stopWords);
        SentenceKind[] kinds = new SentenceKind[document.Sentences.Count];
        for (int i = 0; i < kinds.Length; i++)
        {
            kinds[i] = SentenceClassifier.Classify(document, i, options.MinimumSentenceWords);
        }

        return new SummaryText(document, terms, kinds, SharedTerms(terms, title));
    }

    /// <summary>The terms that another text shares with this one.</summary>
    public static IReadOnlySet<int> SharedTerms(TermIndex terms, string? other) =>
        string.IsNullOrWhiteSpace(other) ? ImmutableHashSet<int>.Empty : terms.SharedWith(TextDocument.Parse(other));

    /// <summary>A term as it is first written in a sentence that has it.</summary>
    public string Word(int sentence, int term)
    {
        Sentence place = Document.Sentences[sentence];
        int word = place.FirstWord + Terms.OfWords.Slice(place.FirstWord, place.WordCount).IndexOf(term);
        return Document.Words[word].In(Document.Text).ToString();
    }
}
