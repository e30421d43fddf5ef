using ArticleKit.Terms;
using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>
/// The sentences of a text as sets of weighted terms. A term weighs as much as it is frequent in the text and rare among its sentences
/// (Neto, Santos, Kaestner, Freitas 2000, "Document clustering and text summarization": the inverse sentence frequency), so that no
/// corpus is needed and the words that any language is full of weigh little.
/// </summary>
internal sealed class SentenceVectors
{
    private readonly int[] _starts;
    private readonly int[] _terms;
    private readonly int[] _frequencies;
    private readonly double[] _weights;
    private readonly double[] _norms;

    private SentenceVectors(int[] starts, int[] terms, int[] frequencies, double[] weights)
    {
        _starts = starts;
        _terms = terms;
        _frequencies = frequencies;
        _weights = weights;
        _norms = new double[starts.Length - 1];
        for (int i = 0; i < _norms.Length; i++)
        {
            double sum = 0;
            foreach (int term in Terms(i))
            {
                sum += weights[term] * weights[term];
            }

            _norms[i] = Math.Sqrt(sum);
        }
    }

    /// <summary>How many different terms the text has.</summary>
    public int TermCount => _weights.Length;

    public static SentenceVectors Create(TextDocument document, TermIndex index)
    {
        IReadOnlyList<Sentence> sentences = document.Sentences;
        int[] starts = new int[sentences.Count + 1];
        int[] terms = new int[index.OfWords.Length];
        int[] frequencies = new int[index.Count];
        int[] sentenceFrequencies = new int[index.Count];
        int[] lastSentence = new int[index.Count];
        int used = 0;
        for (int i = 0; i < sentences.Count; i++)
        {
            foreach (int term in index.OfWords.Slice(sentences[i].FirstWord, sentences[i].WordCount))
            {
                if (term == TermIndex.None)
                {
                    continue;
                }

                frequencies[term]++;
                if (lastSentence[term] != i + 1)
                {
                    lastSentence[term] = i + 1;
                    sentenceFrequencies[term]++;
                    terms[used++] = term;
                }
            }

            starts[i + 1] = used;
        }

        double[] weights = new double[index.Count];
        for (int term = 0; term < weights.Length; term++)
        {
            // A term whose every mention lies outside the sentences occurs in none of them.
            weights[term] = sentenceFrequencies[term] == 0
                ? 0
                : Math.Sqrt(frequencies[term]) * Math.Log(1 + ((double)sentences.Count / sentenceFrequencies[term]));
        }

        return new SentenceVectors(starts, terms, frequencies, weights);
    }

    /// <summary>The terms of a sentence, each once.</summary>
    public ReadOnlySpan<int> Terms(int sentence) => _terms.AsSpan(_starts[sentence].._starts[sentence + 1]);

    /// <summary>How often a term occurs in the whole text.</summary>
    public int Frequency(int term) => _frequencies[term];

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
