using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ArticleKit.Topics.Features;

namespace ArticleKit.Topics.Model;

/// <summary>Reads a model in the compact format, and believes nothing that it says.</summary>
internal static class ModelReader
{
    // Beyond any bias that training gives; keeps sums of scores finite.
    private const float LargestBias = 1e9f;

    public static LinearTopicModel Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(ModelFormat.Magic))
        {
            throw Invalid("it is no topic model of ArticleKit");
        }

        if (file.Length < ModelFormat.HeaderLength + ModelFormat.ChecksumLength)
        {
            throw Invalid("it ends too early");
        }

        ushort version = BinaryPrimitives.ReadUInt16LittleEndian(file[ModelFormat.Magic.Length..]);
        if (version != ModelFormat.Version)
        {
            throw Invalid(FormattableString.Invariant(
                $"it has version {version} of the format, and this version of ArticleKit reads version {ModelFormat.Version}"));
        }

        ReadOnlySpan<byte> content = file[..^ModelFormat.ChecksumLength];
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[content.Length..]) != ModelFormat.Checksum(content))
        {
            throw Invalid("it is damaged or truncated");
        }

        try
        {
            return ReadBody(new ModelBytes(content[ModelFormat.HeaderLength..]));
        }
        catch (ArgumentException exception)
        {
            throw Invalid("an option is out of range", exception);
        }
    }

    public static ArticleKitException Invalid(string reason, Exception? cause = null) =>
        new(ArticleErrorCode.InvalidModel, $"The topic model cannot be read: {reason}.", cause);

    private static LinearTopicModel ReadBody(ModelBytes bytes)
    {
        TopicTrainingOptions options = ReadOptions(ref bytes);
        int articles = bytes.TakeInt32();
        int heldOut = bytes.TakeInt32();
        double accuracy = bytes.TakeDouble();
        Require(articles >= 2 && heldOut >= 0 && heldOut <= articles && accuracy is >= 0 and <= 1, "a training figure is out of range");
        bool isMultiLabel = bytes.TakeByte() != 0;
        var probabilities = new NormalizedSigmoids(bytes.TakeDouble(), bytes.TakeDouble());
        Require(probabilities.Slope is >= 0.001 and <= 1000 && Math.Abs(probabilities.Offset) <= 1000, "the calibration is out of range");
        string[] topics = ReadTopics(ref bytes, isMultiLabel ? 1 : 2, out float[] biases);
        int count = bytes.TakeInt32();
        Require(count >= 1 && count <= bytes.Remaining, "the number of n-grams is out of range");
        uint[] buckets = ReadBuckets(ref bytes, count, options);
        byte[] frequencies = bytes.Take(count).ToArray();
        Require(!frequencies.AsSpan().Contains((byte)0), "a document frequency is out of range");
        byte[] emphases = options.SupervisedWeighting > 0 ? bytes.Take(count).ToArray() : [];
        Half[] scales = ReadScales(bytes.Take(2L * count));
        sbyte[] values = MemoryMarshal.Cast<byte, sbyte>(bytes.Take((long)count * topics.Length)).ToArray();
        Require(bytes.Remaining == 0, "something follows its end");
        return new LinearTopicModel(
            topics,
            new Vocabulary(buckets, frequencies, emphases, options.HashBits),
            new QuantizedWeights(biases, scales, values),
            probabilities,
            new TopicModelInfo(options, articles, count, heldOut, accuracy) { IsMultiLabel = isMultiLabel });
    }

    private static TopicTrainingOptions ReadOptions(ref ModelBytes bytes)
    {
        int seed = bytes.TakeInt32();
        var words = new NgramRange(bytes.TakeByte(), bytes.TakeByte());
        (byte least, byte most) = (bytes.TakeByte(), bytes.TakeByte());
        return new TopicTrainingOptions
        {
            Seed = seed,
            WordNgrams = words,
            CharacterNgrams = (least, most) == (0, 0) ? null : new NgramRange(least, most),
            StopWords = (StopWordList)bytes.TakeByte(),
            UsesForm = bytes.TakeByte() != 0,
            HashBits = bytes.TakeByte(),
            MinimumDocumentFrequency = bytes.TakeInt32(),
            MaximumFeatures = bytes.TakeInt32(),
            TitleWeight = bytes.TakeDouble(),
            SupervisedWeighting = bytes.TakeDouble(),
            ClassBalance = bytes.TakeDouble(),
            Regularization = bytes.TakeDouble() is var regularization and not 0 ? regularization : null,
            MaximumIterations = bytes.TakeInt32(),
            DataLicence = bytes.TakeText(),
        };
    }

    private static string[] ReadTopics(ref ModelBytes bytes, int fewest, out float[] biases)
    {
        int count = bytes.TakeInt32();
        Require(count >= fewest && count <= bytes.Remaining / sizeof(float), "the number of topics is out of range");
        string[] topics = new string[count];
        biases = new float[count];
        for (int i = 0; i < count; i++)
        {
            topics[i] = bytes.TakeText();
            biases[i] = bytes.TakeSingle();
            Require(Math.Abs(biases[i]) <= LargestBias, "a bias is out of range");
            Require(i == 0 || string.CompareOrdinal(topics[i - 1], topics[i]) < 0, "its topics are not in order");
        }

        return topics;
    }

    private static uint[] ReadBuckets(ref ModelBytes bytes, int count, TopicTrainingOptions options)
    {
        uint end = (uint)FeatureSpace.Size(options);
        uint[] buckets = new uint[count];
        uint last = 0;
        for (int i = 0; i < count; i++)
        {
            uint distance = bytes.TakeVariable();
            last += distance;
            Require((i == 0 || distance > 0) && last < end, "an n-gram is out of range");
            buckets[i] = last;
        }

        return buckets;
    }

    private static Half[] ReadScales(ReadOnlySpan<byte> bytes)
    {
        var scales = new Half[bytes.Length / 2];
        for (int i = 0; i < scales.Length; i++)
        {
            scales[i] = BinaryPrimitives.ReadHalfLittleEndian(bytes[(2 * i)..]);
            Require(Half.IsFinite(scales[i]) && scales[i] >= Half.Zero, "a scale is out of range");
        }

        return scales;
    }

    private static void Require(bool condition, string reason)
    {
        if (!condition)
        {
            throw Invalid(reason);
        }
    }
}
