using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>The articles of each feature: the transpose of sparse vectors.</summary>
internal sealed class Postings
{
    private readonly int[] _ends;
    private readonly int[] _rows;
    private readonly float[] _values;

    private Postings(int[] ends, int[] rows, float[] values)
    {
        _ends = ends;
        _rows = rows;
        _values = values;
    }

    /// <exception cref="ArticleKitException">The articles hold more features together than an array can.</exception>
    public static Postings Of(SparseVector[] vectors, int features)
    {
        long total = 0;
        int[] ends = new int[features];
        foreach (SparseVector vector in vectors)
        {
            total += vector.Indices.Length;
            if (total > Array.MaxLength)
            {
                throw new ArticleKitException(ArticleErrorCode.InvalidTrainingData, "There are too many articles to train with at once.");
            }

            foreach (int feature in vector.Indices)
            {
                ends[feature]++;
            }
        }

        int position = 0;
        for (int feature = 0; feature < features; feature++)
        {
            int count = ends[feature];
            ends[feature] = position;
            position += count;
        }

        int[] rows = new int[total];
        float[] values = new float[total];
        for (int row = 0; row < vectors.Length; row++)
        {
            (int[] indices, float[] weights) = vectors[row];
            for (int i = 0; i < indices.Length; i++)
            {
                int place = ends[indices[i]]++;
                rows[place] = row;
                values[place] = weights[i];
            }
        }

        return new Postings(ends, rows, values);
    }

    public ReadOnlySpan<int> Rows(int feature) => _rows.AsSpan(Start(feature).._ends[feature]);

    public ReadOnlySpan<float> Values(int feature) => _values.AsSpan(Start(feature).._ends[feature]);

    private int Start(int feature) => feature == 0 ? 0 : _ends[feature - 1];
}
