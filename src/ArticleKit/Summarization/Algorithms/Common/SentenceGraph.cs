using System.Runtime.InteropServices;

namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>How alike the sentences of a text are, pair by pair, as far as they share anything at all. Symmetric, without loops.</summary>
internal sealed class SentenceGraph
{
    private readonly List<(int Node, double Weight)>[] _edges;

    private SentenceGraph(List<(int Node, double Weight)>[] edges) => _edges = edges;

    /// <summary>The number of sentences.</summary>
    public int Count => _edges.Length;

    /// <summary>Multiplies each vector with each other that shares a term, term by term, so that nothing is spent on the rest.</summary>
    /// <param name="vectors">The sentences.</param>
    /// <param name="weight">The weight of an edge, by the numbers of both ends and their dot product; there is none where it is 0 or less.</param>
    public static SentenceGraph Create(SparseVectors vectors, Func<int, int, double, double> weight)
    {
        List<(int Node, double Weight)>[] edges = new List<(int, double)>[vectors.Count];
        List<(int Vector, double Value)>?[] postings = new List<(int, double)>?[vectors.Dimensions];
        double[] products = new double[vectors.Count];
        List<int> touched = [];
        for (int i = 0; i < edges.Length; i++)
        {
            edges[i] = [];
            ReadOnlySpan<int> terms = vectors.Terms(i);
            ReadOnlySpan<double> values = vectors.Values(i);
            for (int j = 0; j < terms.Length; j++)
            {
                List<(int Vector, double Value)> earlier = postings[terms[j]] ??= [];
                foreach ((int vector, double value) in CollectionsMarshal.AsSpan(earlier))
                {
                    if (products[vector] == 0)
                    {
                        touched.Add(vector);
                    }

                    products[vector] += value * values[j];
                }

                earlier.Add((i, values[j]));
            }

            touched.Sort();
            foreach (int vector in touched)
            {
                double edge = weight(vector, i, products[vector]);
                if (edge > 0)
                {
                    edges[i].Add((vector, edge));
                    edges[vector].Add((i, edge));
                }

                products[vector] = 0;
            }

            touched.Clear();
        }

        return new SentenceGraph(edges);
    }

    /// <summary>Joins sentences as strongly as they are alike by the cosine of the angle between their vectors.</summary>
    public static SentenceGraph Cosines(SparseVectors vectors)
    {
        double[] norms = new double[vectors.Count];
        for (int i = 0; i < norms.Length; i++)
        {
            norms[i] = vectors.Norm(i);
        }

        return Create(vectors, (left, right, product) => product / (norms[left] * norms[right]));
    }

    /// <summary>The sentences that a sentence is joined with, in source order, and how strongly.</summary>
    public ReadOnlySpan<(int Node, double Weight)> Edges(int sentence) => CollectionsMarshal.AsSpan(_edges[sentence]);

    /// <summary>The sentences that a sentence is joined with most strongly.</summary>
    public IReadOnlyList<(int Node, double Weight)> Nearest(int sentence, int count) =>
        [.. _edges[sentence].OrderByDescending(edge => edge.Weight).ThenBy(edge => edge.Node).Take(count)];
}
