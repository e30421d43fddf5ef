using System.Buffers;
using System.Numerics.Tensors;

namespace ArticleKit.Topics.Features;

/// <summary>Turns an article into the vector that weights are learned for.</summary>
/// <remarks>
/// Term frequency times inverse document frequency with sublinear frequency (G. Salton, C. Buckley, 1988: Term-weighting approaches in
/// automatic text retrieval), of unit length, which makes short and long articles comparable. Words and characters are brought to unit
/// length apart, since there are many more character n-grams and they would drown the words; features of form are a smaller part.
/// </remarks>
internal sealed class TextVectorizer(TopicTrainingOptions options, Vocabulary vocabulary)
{
    // Enough to tell what words leave open, too little to speak against them.
    private const float FormLength = 0.3f;
    private const int SlotsOnStack = 2048;

    private readonly NgramExtractor _extractor = new(options, marksWords: true);

    /// <summary>The features of an article that the vocabulary knows, and how often each stands in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="title">The title; may be null.</param>
    /// <param name="coverage">How much of the article is known.</param>
    /// <param name="wordCount">The number of its words, without those left out as stop words.</param>
    public SparseVector Count(string text, string? title, out WordCoverage coverage, out int wordCount)
    {
        using var buffer = new NgramBuffer();
        wordCount = _extractor.Extract(text, title, buffer);
        Span<uint> codes = buffer.Codes;
        int slots = DistinctWords.SlotsFor(wordCount);
        uint[]? rented = slots > SlotsOnStack ? ArrayPool<uint>.Shared.Rent(slots) : null;
        var words = new DistinctWords(rented is null ? stackalloc uint[slots] : rented.AsSpan(0, slots));
        int known = 0;
        foreach (uint code in codes)
        {
            uint bucket = (code & ~NgramBuffer.WordMark) >> 1;
            int index = vocabulary.IndexOf(bucket);
            if ((code & NgramBuffer.WordMark) != 0)
            {
                words.Add(bucket, index >= 0);
            }

            if (index >= 0)
            {
                codes[known++] = ((uint)index << 1) | (code & 1);
            }
        }

        coverage = options.WordNgrams.Minimum > 1
            ? WordCoverage.Unmeasured
            : new WordCoverage(words.Count, words.Known, vocabulary.WordCount / Math.Pow(2, options.HashBits));
        if (rented is not null)
        {
            ArrayPool<uint>.Shared.Return(rented);
        }

        return TermCounts.Of(codes[..known], options.TitleWeight);
    }

    /// <summary>Turns counts into weights, in place.</summary>
    public void Weigh(SparseVector vector)
    {
        Multiply(vector, vocabulary.Factors);
        Normalize(vector);
    }

    /// <summary>Turns counts into weights with other factors than those of the vocabulary, and features of form into nothing, in place.</summary>
    public void WeighWithoutForm(SparseVector vector, float[] factors)
    {
        Multiply(vector, factors);
        int words = SortedSearch.CountBelow(vector.Indices, vocabulary.WordCount);
        vector.Values.AsSpan(words, SortedSearch.CountBelow(vector.Indices, vocabulary.CharacterStart) - words).Clear();
        Normalize(vector);
    }

    /// <summary>Brings each kind of feature to its length, in place.</summary>
    public void Normalize(SparseVector vector)
    {
        Span<float> values = vector.Values;
        int words = SortedSearch.CountBelow(vector.Indices, vocabulary.WordCount);
        int forms = SortedSearch.CountBelow(vector.Indices, vocabulary.CharacterStart);
        float share = words > 0 && forms < values.Length ? MathF.Sqrt(0.5f) : 1;
        Normalize(values[..words], share);
        Normalize(values[words..forms], FormLength);
        Normalize(values[forms..], share);
    }

    private static void Multiply(SparseVector vector, float[] factors)
    {
        Span<float> values = vector.Values;
        for (int i = 0; i < values.Length; i++)
        {
            float count = values[i];
            float frequency = count <= 1 ? count : 1 + MathF.Log(count);
            values[i] = frequency * factors[vector.Indices[i]];
        }
    }

    private static void Normalize(Span<float> values, float wanted)
    {
        float length = TensorPrimitives.Norm<float>(values);
        if (length > 0)
        {
            TensorPrimitives.Multiply(values, wanted / length, values);
        }
    }
}
