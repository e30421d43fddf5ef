namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>
/// The stationary distribution of a walk on a graph of sentences that follows an edge as often as it is heavy and at times jumps anywhere: S.
/// Brin and L. Page (1998), "The anatomy of a large-scale hypertextual web search engine".
/// </summary>
internal static class PowerIteration
{
    private const int MaxSteps = 200;
    private const double Precision = 1e-10;

    /// <summary>Computes it.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="jump">How probable a jump is, from 0 to 1; a sentence without edges is always left by one.</param>
    /// <returns>The probability of each sentence; they add up to 1.</returns>
    public static double[] Stationary(SentenceGraph graph, double jump)
    {
        int count = graph.Count;
        double[] degrees = new double[count];
        for (int i = 0; i < count; i++)
        {
            foreach ((_, double weight) in graph.Edges(i))
            {
                degrees[i] += weight;
            }
        }

        double[] current = new double[count];
        double[] next = new double[count];
        Array.Fill(current, 1.0 / count);
        for (int step = 0; step < MaxSteps; step++)
        {
            if (Step(graph, degrees, jump, current, next) < Precision)
            {
                return next;
            }

            (current, next) = (next, current);
        }

        return current;
    }

    private static double Step(SentenceGraph graph, double[] degrees, double jump, double[] current, double[] next)
    {
        double stranded = 0;
        for (int i = 0; i < current.Length; i++)
        {
            stranded += degrees[i] > 0 ? 0 : current[i];
        }

        double everywhere = (jump + ((1 - jump) * stranded)) / current.Length;
        double change = 0;
        for (int i = 0; i < current.Length; i++)
        {
            double arriving = 0;
            foreach ((int node, double weight) in graph.Edges(i))
            {
                arriving += current[node] * weight / degrees[node];
            }

            next[i] = everywhere + ((1 - jump) * arriving);
            change += Math.Abs(next[i] - current[i]);
        }

        return change;
    }
}
