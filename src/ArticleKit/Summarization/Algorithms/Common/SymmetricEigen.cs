namespace ArticleKit.Summarization.Algorithms.Common;

/// <summary>
/// The eigenvalues and eigenvectors of a symmetric matrix by the cyclic method of C. Jacobi (1846), as G. H. Golub and C. F. Van Loan (2013),
/// "Matrix Computations", 8.5, describe it: every element beside the diagonal in turn is rotated away, until none is left. It always converges,
/// and for the same matrix always to the same result; its time grows with the cube of the size.
/// </summary>
internal sealed class SymmetricEigen
{
    private const int MaxSweeps = 60;
    private const double Precision = 1e-12;

    private SymmetricEigen(double[] values, double[][] vectors)
    {
        Values = values;
        Vectors = vectors;
    }

    /// <summary>The eigenvalues, the greatest first.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The eigenvector of each of <see cref="Values"/>, of length 1; its sign means nothing.</summary>
    public IReadOnlyList<double[]> Vectors { get; }

    /// <summary>Decomposes a matrix, which is overwritten.</summary>
    /// <param name="matrix">Its rows.</param>
    public static SymmetricEigen Decompose(double[][] matrix)
    {
        int size = matrix.Length;
        double[][] vectors = new double[size][];
        double scale = 0;
        for (int i = 0; i < size; i++)
        {
            vectors[i] = new double[size];
            vectors[i][i] = 1;
            scale = Math.Max(scale, Math.Abs(matrix[i][i]));
        }

        for (int sweep = 0; sweep < MaxSweeps && Sweep(matrix, vectors, scale * Precision); sweep++)
        {
            // Until nothing is left to rotate away.
        }

        int[] order = [.. Enumerable.Range(0, size).OrderByDescending(i => matrix[i][i]).ThenBy(i => i)];
        return new SymmetricEigen(Array.ConvertAll(order, i => matrix[i][i]), Array.ConvertAll(order, i => vectors[i]));
    }

    /// <summary>Rotates each element away once.</summary>
    /// <returns>Whether there was one to rotate away.</returns>
    private static bool Sweep(double[][] matrix, double[][] vectors, double negligible)
    {
        bool rotated = false;
        for (int p = 0; p < matrix.Length - 1; p++)
        {
            for (int q = p + 1; q < matrix.Length; q++)
            {
                if (Math.Abs(matrix[p][q]) > negligible)
                {
                    double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
                    double tangent = (theta < 0 ? -1 : 1) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
                    double cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
                    Rotate(matrix, vectors, p, q, cosine, tangent * cosine, tangent);
                    rotated = true;
                }
            }
        }

        return rotated;
    }

    private static void Rotate(double[][] matrix, double[][] vectors, int p, int q, double cosine, double sine, double tangent)
    {
        double[] rowP = matrix[p];
        double[] rowQ = matrix[q];
        double away = tangent * rowP[q];
        rowP[p] -= away;
        rowQ[q] += away;
        rowP[q] = 0;
        rowQ[p] = 0;
        for (int i = 0; i < rowP.Length; i++)
        {
            if (i != p && i != q)
            {
                double left = rowP[i];
                double right = rowQ[i];
                matrix[i][p] = rowP[i] = (cosine * left) - (sine * right);
                matrix[i][q] = rowQ[i] = (sine * left) + (cosine * right);
            }

            double first = vectors[p][i];
            double second = vectors[q][i];
            vectors[p][i] = (cosine * first) - (sine * second);
            vectors[q][i] = (sine * first) + (cosine * second);
        }
    }
}
