namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>Sentences as vectors over the terms, of which only what is not zero is kept.</summary>
internal sealed class SparseVectors
{
    private readonly int[][] _terms;
    private readonly double[][] _values;

    private SparseVectors(int[][] terms, double[][] values, int dimensions)
    {
        _terms = terms;
        _values = values;
        Dimensions = dimensions;
    }

    /// <summary>The number of vectors.</summary>
    public int Count => _terms.Length;

    /// <summary>The number of terms.</summary>
    public int Dimensions { get; }

    /// <summary>Makes a vector of each sentence.</summary>
    /// <param name="vectors">The sentences of the text.</param>
    /// <param name="sentences">The sentences to take.</param>
    /// <param name="value">The value of a term, by its number and how often it occurs in the sentence; what is 0 is left out.</param>
    public static SparseVectors Create(SentenceVectors vectors, ReadOnlySpan<int> sentences, Func<int, int, double> value)
    {
        int[][] terms = new int[sentences.Length][];
        double[][] values = new double[sentences.Length][];
        for (int i = 0; i < sentences.Length; i++)
        {
            ReadOnlySpan<int> all = vectors.Terms(sentences[i]);
            ReadOnlySpan<int> counts = vectors.Counts(sentences[i]);
            int[] kept = new int[all.Length];
            double[] weights = new double[all.Length];
            int used = 0;
            for (int j = 0; j < all.Length; j++)
            {
                double weight = value(all[j], counts[j]);
                if (weight != 0)
                {
                    kept[used] = all[j];
                    weights[used++] = weight;
                }
            }

            terms[i] = kept[..used];
            values[i] = weights[..used];
        }

        return new SparseVectors(terms, values, vectors.TermCount);
    }

    /// <summary>Makes a vector of each sentence in which a term counts as often as it occurs there and as it is rare among all sentences.</summary>
    public static SparseVectors Rare(SentenceVectors vectors, ReadOnlySpan<int> sentences) =>
        Create(vectors, sentences, (term, count) => count * vectors.InverseFrequency(term));

    /// <summary>The terms of a vector that are not zero.</summary>
    public ReadOnlySpan<int> Terms(int vector) => _terms[vector];

    /// <summary>The values of <see cref="Terms"/>.</summary>
    public ReadOnlySpan<double> Values(int vector) => _values[vector];

    /// <summary>The length of a vector in its space.</summary>
    public double Norm(int vector)
    {
        double sum = 0;
        foreach (double value in _values[vector])
        {
            sum += value * value;
        }

        return Math.Sqrt(sum);
    }
}
