using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>Chooses the n-grams that a model knows.</summary>
/// <remarks>
/// By document frequency, and where too many are left by chi-squared, the best value of any topic (Y. Yang, J. O. Pedersen, 1997: A
/// comparative study on feature selection in text categorization). Articles count by their weight, so that the words of a rare topic
/// are not lost where rare topics are made up for.
/// </remarks>
internal static class FeatureSelection
{
    // Bounds the memory of a training with very many topics; the trainer holds one float for each weight.
    private const long MostWeights = 1L << 27;

    public static Vocabulary Select(TrainingCorpus corpus, float[] weights, TopicTrainingOptions options)
    {
        int[] frequencies = DocumentFrequencies(corpus, options);
        int least = options.MinimumDocumentFrequency;
        uint[] buckets = BucketsFrom(frequencies, least);
        if (buckets.Length == 0)
        {
            buckets = BucketsFrom(frequencies, 1);
        }

        int most = (int)Math.Min(options.MaximumFeatures, Math.Max(1, MostWeights / corpus.Topics.Length));
        if (buckets.Length > most)
        {
            buckets = Best(buckets, frequencies, corpus, weights, most);
        }

        int documents = corpus.Labels.Length;
        byte[] inverse = Array.ConvertAll(buckets, bucket => Vocabulary.InverseFrequency(documents, frequencies[bucket]));
        return new Vocabulary(buckets, inverse, [], options.HashBits);
    }

    private static int[] DocumentFrequencies(TrainingCorpus corpus, TopicTrainingOptions options)
    {
        int[] frequencies = new int[FeatureSpace.Size(options)];
        foreach (SparseVector vector in corpus.Counts)
        {
            foreach (int bucket in vector.Indices)
            {
                frequencies[bucket]++;
            }
        }

        return frequencies;
    }

    private static uint[] BucketsFrom(int[] frequencies, int least)
    {
        List<uint> buckets = [];
        for (int bucket = 0; bucket < frequencies.Length; bucket++)
        {
            if (frequencies[bucket] >= least)
            {
                buckets.Add((uint)bucket);
            }
        }

        return [.. buckets];
    }

    private static uint[] Best(uint[] buckets, int[] frequencies, TrainingCorpus corpus, float[] weights, int most)
    {
        int[] numbers = new int[frequencies.Length];
        int[] ends = new int[buckets.Length];
        long postings = 0;
        for (int i = 0; i < buckets.Length; i++)
        {
            numbers[buckets[i]] = i + 1;
            ends[i] = (int)postings;
            postings += frequencies[buckets[i]];
            if (postings > Array.MaxLength)
            {
                throw new ArticleKitException(ArticleErrorCode.InvalidTrainingData, "There are too many articles to train with at once.");
            }
        }

        int[] rows = new int[postings];
        for (int row = 0; row < corpus.Labels.Length; row++)
        {
            foreach (int bucket in corpus.Counts[row].Indices)
            {
                if (numbers[bucket] is var number and > 0)
                {
                    rows[ends[number - 1]++] = row;
                }
            }
        }

        var chiSquared = new ChiSquared(corpus.Labels, weights, corpus.Topics.Length);
        double[] keys = new double[buckets.Length];
        for (int i = 0; i < buckets.Length; i++)
        {
            int start = i == 0 ? 0 : ends[i - 1];
            keys[i] = -chiSquared.Best(rows.AsSpan(start, ends[i] - start));
        }

        // Equal values in the order of the buckets: the sort of arrays by key is not stable by itself.
        int[] order = [.. Enumerable.Range(0, buckets.Length).OrderBy(i => keys[i]).ThenBy(i => i).Take(most).Order()];
        return Array.ConvertAll(order, i => buckets[i]);
    }
}
