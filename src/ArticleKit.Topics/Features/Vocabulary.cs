using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleKit.Topics.Features;

/// <summary>The features that a model knows: a number for each, and how much it weighs.</summary>
internal sealed class Vocabulary
{
    /// <summary>The steps of a unit that an inverse document frequency is rounded to, so that it fits one byte.</summary>
    public const double FrequencySteps = 10;

    private readonly uint[] _buckets;
    private readonly int _hashBits;
    private readonly int[] _slots;
    private readonly ulong _factor = BucketSlots.Factor;
    private readonly int _shift;

    /// <summary>Creates a vocabulary.</summary>
    /// <param name="buckets">The hash buckets of the features, ascending and distinct.</param>
    /// <param name="inverseFrequencies">The inverse document frequency of each, in tenths.</param>
    /// <param name="emphases">What else the value of each is multiplied by, as <see cref="Emphasis"/> codes it; empty for one.</param>
    /// <param name="hashBits">The bits of the hash; what the buckets from 2^bits on are for, <see cref="FeatureSpace"/> tells.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vocabulary(uint[] buckets, byte[] inverseFrequencies, byte[] emphases, int hashBits)
    {
        _buckets = buckets;
        _hashBits = hashBits;
        InverseFrequencies = inverseFrequencies;
        Emphases = emphases;
        WordCount = SortedSearch.CountBelow(buckets, FeatureSpace.FormStart(hashBits));
        CharacterStart = SortedSearch.CountBelow(buckets, FeatureSpace.CharacterStart(hashBits));
        Factors = FactorsAt(1);
        int bits = Math.Max(4, BitOperations.Log2((uint)Math.Max(1, buckets.Length)) + 2);
        _shift = 64 - bits;
        _slots = new int[1 << bits];
        for (int i = 0; i < buckets.Length; i++)
        {
            uint slot = Slot(buckets[i]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(_slots.Length - 1);
            }

            _slots[slot] = i + 1;
        }
    }

    /// <summary>The same features with other emphases.</summary>
    public Vocabulary With(byte[] emphases) => new(_buckets, InverseFrequencies, emphases, _hashBits);

    public int Count => _buckets.Length;

    /// <summary>How many of the features are runs of words; they come first.</summary>
    public int WordCount { get; }

    /// <summary>Where the runs of characters begin, which come last; between words and these the features of form stand.</summary>
    public int CharacterStart { get; }

    /// <summary>What a count is multiplied by: inverse document frequency and emphasis.</summary>
    public float[] Factors { get; }

    public byte[] Emphases { get; }

    public ReadOnlySpan<uint> Buckets => _buckets;

    public byte[] InverseFrequencies { get; }

    /// <summary>The inverse document frequency, smoothed as if one more article held every n-gram, in tenths.</summary>
    public static byte InverseFrequency(int documents, int documentFrequency) =>
        (byte)Math.Clamp(Math.Round(FrequencySteps * (1 + Math.Log((1.0 + documents) / (1.0 + documentFrequency)))), 1, byte.MaxValue);

    /// <summary>What a count is multiplied by if the inverse document frequency is raised to a power.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] FactorsAt(double power)
    {
        double[] frequencies = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(tenths => Math.Pow(tenths / FrequencySteps, power))];
        double[] emphases = [.. Enumerable.Range(0, byte.MaxValue + 1).Select(code => Emphasis.Decode((byte)code))];
        float[] factors = new float[_buckets.Length];
        for (int i = 0; i < factors.Length; i++)
        {
            factors[i] = (float)((Emphases.Length == 0 ? 1 : emphases[Emphases[i]]) * frequencies[InverseFrequencies[i]]);
        }

        return factors;
    }

    /// <summary>Whether a feature is of form, and not a run of words or characters.</summary>
    public bool IsForm(int feature) => feature >= WordCount && feature < CharacterStart;

    /// <summary>Whether any of some features, ascending, is a run of words or characters.</summary>
    public bool HoldsNgram(ReadOnlySpan<int> features) => features.Length > 0 && (features[0] < WordCount || features[^1] >= CharacterStart);

    /// <summary>The number of an n-gram, or -1 if it is not known.</summary>
    public int IndexOf(uint bucket)
    {
        for (uint slot = Slot(bucket); _slots[slot] is var entry and not 0; slot = (slot + 1) & (uint)(_slots.Length - 1))
        {
            if (_buckets[entry - 1] == bucket)
            {
                return entry - 1;
            }
        }

        return -1;
    }

    private uint Slot(uint bucket) => BucketSlots.Of(bucket, _factor, _shift);
}
