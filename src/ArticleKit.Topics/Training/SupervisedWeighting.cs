using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>Emphasizes the n-grams that go with single topics.</summary>
internal static class SupervisedWeighting
{
    /// <summary>Chooses the emphasis of each feature; none at all where the options say so.</summary>
    public static byte[] Choose(TrainingRow[] rows, Vocabulary vocabulary, int topics, double power)
    {
        if (power == 0)
        {
            return [];
        }

        double[] deviations = LogCountRatios.Deviations(rows, vocabulary.Count, topics);
        byte[] emphases = new byte[vocabulary.Count];
        for (int feature = 0; feature < emphases.Length; feature++)
        {
            // What is of form occurs everywhere, so that its deviations say little.
            double emphasis = vocabulary.IsForm(feature) ? 1 : Math.Pow(deviations[feature], power);
            emphases[feature] = Emphasis.Encode(emphasis);
        }

        return emphases;
    }

    /// <summary>The rows with the emphases applied; the same rows where there are none.</summary>
    public static TrainingRow[] Apply(TrainingRow[] rows, byte[] emphases, TextVectorizer vectorizer)
    {
        if (emphases.Length == 0)
        {
            return rows;
        }

        float[] factors = Array.ConvertAll(emphases, code => (float)Emphasis.Decode(code));
        var emphasized = new TrainingRow[rows.Length];
        Parallel.For(0, rows.Length, number =>
        {
            (int[] indices, float[] values) = rows[number].Vector;
            float[] products = new float[values.Length];
            for (int i = 0; i < indices.Length; i++)
            {
                products[i] = values[i] * factors[indices[i]];
            }

            var vector = new SparseVector(indices, products);
            vectorizer.Normalize(vector);
            emphasized[number] = rows[number] with { Vector = vector };
        });
        return emphasized;
    }
}
