using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Training;

/// <summary>Chooses the n-grams that a model knows.</summary>
/// <remarks>
/// By document frequency, and where too many n-grams are left by chi-squared, the best value of any topic (Y. Yang, J. O. Pedersen, 1997: A
/// comparative study on feature selection in text categorization). Articles count by their weight, so that the words of a rare topic
/// are not lost where rare topics are made up for. Features of form are few and never compete with n-grams.
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
        (int formStart, int formEnd) = FormsIn(buckets, options);
        if (formEnd - formStart == buckets.Length)
        {
            buckets = BucketsFrom(frequencies, 1);
            (formStart, formEnd) = FormsIn(buckets, options);
        }

        int most = (int)Math.Min(options.MaxFeatures, Math.Max(1, MostWeights / corpus.Topics.Length));
        if (buckets.Length - (formEnd - formStart) > most)
        {
            uint[] ngrams = [.. buckets[..formStart], .. buckets[formEnd..]];
            buckets = [.. Best(ngrams, frequencies, corpus, weights, most), .. buckets[formStart..formEnd]];
            Array.Sort(buckets);
        }

        int documents = corpus.Entries.Length;
        byte[] inverse = Array.ConvertAll(buckets, bucket => Vocabulary.InverseFrequency(documents, frequencies[bucket]));
        return new Vocabulary(buckets, inverse, [], options.HashBits);
    }

    /// <summary>In how many articles each feature stands.</summary>
    public static int[] Frequencies(TrainingRow[] rows, int features)
    {
        int[] frequencies = new int[features];
        foreach (TrainingRow row in rows)
        {
            foreach (int feature in row.Vector.Indices)
            {
                frequencies[feature]++;
            }
        }

        return frequencies;
    }

    /// <summary>Where the features of form begin among some buckets, ascending, and where they end.</summary>
    private static (int Start, int End) FormsIn(uint[] buckets, TopicTrainingOptions options) =>
        (SortedSearch.CountBelow(buckets, FeatureSpace.FormStart(options.HashBits)),
            SortedSearch.CountBelow(buckets, FeatureSpace.CharacterStart(options.HashBits)));

    private static int[] DocumentFrequencies(TrainingCorpus corpus, TopicTrainingOptions options)
    {
        int[] frequencies = new int[FeatureSpace.Size(options)];
        foreach (TrainingCorpus.Entry entry in corpus.Entries)
        {
            foreach (int bucket in entry.Counts.Indices)
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
        for (int i = 0; i < buckets.Length; i++)
        {
            numbers[buckets[i]] = i + 1;
        }

        SparseVector[] numbered = Array.ConvertAll(corpus.Entries, entry => Numbered(entry.Counts, numbers));
        var postings = Postings.Of(numbered, buckets.Length);
        var chiSquared = new ChiSquared(Array.ConvertAll(corpus.Entries, entry => entry.Labels), weights, corpus.Topics.Length);
        double[] keys = new double[buckets.Length];
        for (int i = 0; i < buckets.Length; i++)
        {
            keys[i] = -chiSquared.Best(postings.Rows(i));
        }

        // Equal values in the order of the buckets: the sort of arrays by key is not stable by itself.
        int[] order = [.. Enumerable.Range(0, buckets.Length).OrderBy(i => keys[i]).ThenBy(i => i).Take(most).Order()];
        return Array.ConvertAll(order, i => buckets[i]);
    }

    private static SparseVector Numbered(SparseVector counts, int[] numbers)
    {
        int[] known = [.. counts.Indices.Select(bucket => numbers[bucket] - 1).Where(number => number >= 0)];
        return new SparseVector(known, new float[known.Length]);
    }
}
