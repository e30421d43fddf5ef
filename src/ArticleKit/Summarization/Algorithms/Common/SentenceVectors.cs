using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>
/// The sentences of a text as sets of weighted terms. A term weighs as much as it is frequent in the text and rare among its sentences
/// (Neto, Santos, Kaestner, Freitas 2000, "Document clustering and text summarization": the inverse sentence frequency), so that no
/// corpus is needed and the words that any language is full of weigh little.
/// </summary>
internal sealed class SentenceVectors
{
    private readonly int[] _starts;
    private readonly int[] _terms;
    private readonly int[] _counts;
    private readonly int[] _frequencies;
    private readonly int[] _sentenceFrequencies;
    private readonly double[] _weights;
    private readonly double[] _norms;

    private SentenceVectors(int[] starts, int[] terms, int[] counts, int[] frequencies, int[] sentenceFrequencies)
    {
        _starts = starts;
        _terms = terms;
        _counts = counts;
        _frequencies = frequencies;
        _sentenceFrequencies = sentenceFrequencies;
        _weights = new double[frequencies.Length];
        for (int term = 0; term < _weights.Length; term++)
        {
            // A term whose every mention lies outside the sentences occurs in none of them.
            _weights[term] = sentenceFrequencies[term] == 0
                ? 0
                : Math.Sqrt(frequencies[term]) * Math.Log(1 + ((double)Count / sentenceFrequencies[term]));
        }

        _norms = new double[Count];
        for (int i = 0; i < _norms.Length; i++)
        {
            double sum = 0;
            foreach (int term in Terms(i))
            {
                sum += _weights[term] * _weights[term];
            }

            _norms[i] = Math.Sqrt(sum);
        }
    }

    /// <summary>How many sentences the text has.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>How many different terms the text has.</summary>
    public int TermCount => _weights.Length;

    public static SentenceVectors Create(TextDocument document, TermIndex index)
    {
        ReadOnlySpan<Sentence> sentences = document.SentenceSpan;
        int[] starts = new int[sentences.Length + 1];
        int[] terms = new int[index.OfWords.Length];
        int[] counts = new int[terms.Length];
        int[] frequencies = new int[index.Count];
        int[] sentenceFrequencies = new int[index.Count];
        int[] lastEntry = new int[index.Count];
        Array.Fill(lastEntry, -1);
        int used = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            foreach (int term in index.OfWords.Slice(sentences[i].FirstWord, sentences[i].WordCount))
            {
                if (term == TermIndex.None)
                {
                    continue;
                }

                frequencies[term]++;
                if (lastEntry[term] < starts[i])
                {
                    lastEntry[term] = used;
                    sentenceFrequencies[term]++;
                    terms[used++] = term;
                }

                counts[lastEntry[term]]++;
            }

            starts[i + 1] = used;
        }

        return new SentenceVectors(starts, terms, counts, frequencies, sentenceFrequencies);
    }

    /// <summary>The terms of a sentence, each once, in the order of first mention.</summary>
    public ReadOnlySpan<int> Terms(int sentence) => _terms.AsSpan(_starts[sentence].._starts[sentence + 1]);

    /// <summary>How often each of <see cref="Terms"/> occurs in the sentence.</summary>
    public ReadOnlySpan<int> Counts(int sentence) => _counts.AsSpan(_starts[sentence].._starts[sentence + 1]);

    /// <summary>How often a term occurs in the whole text.</summary>
    public int Frequency(int term) => _frequencies[term];

    /// <summary>How many sentences have a term.</summary>
    public int SentenceFrequency(int term) => _sentenceFrequencies[term];

    /// <summary>How rare a term is among the sentences: the logarithm of their number over those that have it, 0 or more.</summary>
    public double InverseFrequency(int term) => Math.Log((double)Count / _sentenceFrequencies[term]);

    /// <summary>What a term weighs: as much as it is frequent in the text and rare among its sentences; above 0.</summary>
    public double Weight(int term) => _weights[term];

    /// <summary>How alike a sentence and a marked one are, as the cosine of the angle between them, from 0 to 1.</summary>
    /// <param name="sentence">The one sentence.</param>
    /// <param name="other">The other sentence.</param>
    /// <param name="otherTerms">For each term, whether <paramref name="other"/> has it.</param>
    public double Similarity(int sentence, int other, ReadOnlySpan<bool> otherTerms)
    {
        double norms = _norms[sentence] * _norms[other];
        if (norms <= 0)
        {
            return 0;
        }

        double product = 0;
        foreach (int term in Terms(sentence))
        {
            product += otherTerms[term] ? _weights[term] * _weights[term] : 0;
        }

        return Math.Min(1, product / norms);
    }
}
