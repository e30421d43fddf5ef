using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.CompilerServices;
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
            throw Foreign();
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
            return ReadBody(new ModelBytes(Unpack(content)));
        }
        catch (ArgumentException exception)
        {
            throw Invalid("an option is out of range", exception);
        }
    }

    /// <summary>What to say of a file that does not begin as a model does.</summary>
    public static ArticleKitException Foreign() => Invalid("it is no topic model of ArticleKit");

    public static ArticleKitException Invalid(string reason, Exception? cause = null) =>
        new(ArticleErrorCode.InvalidModel, $"The topic model cannot be read: {reason}.", cause);

    private static byte[] Unpack(ReadOnlySpan<byte> content)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(content[(ModelFormat.Magic.Length + sizeof(ushort))..]);
        ReadOnlySpan<byte> packed = content[ModelFormat.HeaderLength..];
        long most = Math.Clamp((long)packed.Length * ModelFormat.MostExpansion, ModelFormat.FreeLength, ModelFormat.LongestFile);
        Require(length >= 0 && length <= most, "its length is out of range");
        byte[] body = new byte[length];
        Require(BrotliDecoder.TryDecompress(packed, body, out int written) && written == length, "it cannot be unpacked");
        return body;
    }

    private static LinearTopicModel ReadBody(ModelBytes bytes)
    {
        TopicTrainingOptions options = ReadOptions(ref bytes);
        int articles = bytes.TakeInt32();
        int heldOut = bytes.TakeInt32();
        double accuracy = bytes.TakeDouble();
        Require(articles >= 2 && heldOut >= 0 && heldOut <= articles && accuracy is >= 0 and <= 1, "a training figure is out of range");
        bool isMultiLabel = bytes.TakeByte() != 0;
        NormalizedSigmoids probabilities = ReadSigmoids(ref bytes);
        string[] topics = ReadTopics(ref bytes, isMultiLabel ? 1 : 2);
        int functions = bytes.TakeInt32();
        Require(functions >= topics.Length && functions <= bytes.Remaining / sizeof(float), "the number of functions is out of range");
        float[] biases = ReadBiases(ref bytes, functions);
        TopicVarieties? varieties = bytes.TakeByte() != 0 ? ReadVarieties(ref bytes, functions, topics.Length) : null;
        Require(varieties is not null || functions == topics.Length, "its functions are not those of its topics");
        LongTextRule? longTexts = bytes.TakeByte() != 0 ? ReadLongTexts(ref bytes, functions, topics.Length) : null;
        Require(longTexts is null || !isMultiLabel, "several topics and long texts do not go together");
        int count = bytes.TakeInt32();
        Require(
            count >= 1 && count <= bytes.Remaining && count <= options.MaxFeatures + WritingForm.Count && (long)count * functions <= Array.MaxLength,
            "the number of n-grams is out of range");
        uint[] buckets = ReadBuckets(ref bytes, count, options);
        byte[] frequencies = bytes.Take(count).ToArray();
        Require(!frequencies.AsSpan().Contains((byte)0), "a document frequency is out of range");
        byte[] emphases = options.SupervisedWeighting > 0 ? bytes.Take(count).ToArray() : [];
        byte[] scales = bytes.Take(count).ToArray();
        ReadOnlySpan<byte> planes = bytes.Take((long)functions * WeightPlanes.Length(count, options.WeightBits));
        Require(bytes.Remaining == 0, "something follows its end");
        return new LinearTopicModel(
            topics,
            new Vocabulary(buckets, frequencies, emphases, options.HashBits),
            new QuantizedWeights(biases, scales, WeightPlanes.Unpack(planes, count, functions, options.WeightBits), options.WeightBits),
            probabilities,
            new TopicModelInfo(options, articles, count, heldOut, accuracy) { IsMultiLabel = isMultiLabel },
            varieties,
            longTexts);
    }

    private static NormalizedSigmoids ReadSigmoids(ref ModelBytes bytes)
    {
        var sigmoids = new NormalizedSigmoids(bytes.TakeDouble(), bytes.TakeDouble());
        Require(sigmoids.Slope is >= 0.001 and <= 1000 && Math.Abs(sigmoids.Offset) <= 1000, "the calibration is out of range");
        return sigmoids;
    }

    private static float[] ReadBiases(ref ModelBytes bytes, int count)
    {
        float[] biases = new float[count];
        for (int i = 0; i < count; i++)
        {
            biases[i] = bytes.TakeSingle();
            Require(Math.Abs(biases[i]) <= LargestBias, "a bias is out of range");
        }

        return biases;
    }

    private static TopicVarieties ReadVarieties(ref ModelBytes bytes, int functions, int topics)
    {
        int[] topicOf = new int[functions];
        for (int i = 0; i < functions; i++)
        {
            topicOf[i] = bytes.TakeInt32();
            Require(topicOf[i] >= 0 && topicOf[i] < topics, "a variety is of no topic");
        }

        Require(topicOf.Distinct().Count() == topics, "a topic has no variety");
        return new TopicVarieties(topicOf, topics);
    }

    private static LongTextRule ReadLongTexts(ref ModelBytes bytes, int functions, int topics)
    {
        int from = bytes.TakeInt32();
        int to = bytes.TakeInt32();
        double power = bytes.TakeDouble();
        Require(from >= 1 && to > from && power is >= 0 and <= 10, "the rule for long texts is out of range");
        float[] biases = ReadBiases(ref bytes, functions);
        bool[] takesBest = new bool[topics];
        for (int i = 0; i < topics; i++)
        {
            takesBest[i] = bytes.TakeByte() != 0;
        }

        return new LongTextRule
        {
            From = from,
            To = to,
            RarityPower = power,
            Biases = biases,
            TakesBest = takesBest,
            Probabilities = ReadSigmoids(ref bytes),
        };
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
            MaxFeatures = bytes.TakeInt32(),
            TitleWeight = bytes.TakeDouble(),
            SupervisedWeighting = bytes.TakeDouble(),
            ClassBalance = bytes.TakeDouble(),
            Regularization = bytes.TakeDouble() is var regularization and not 0 ? regularization : null,
            MaxIterations = bytes.TakeInt32(),
            WeightBits = bytes.TakeByte(),
            DataLicence = bytes.TakeText(),
        };
    }

    private static string[] ReadTopics(ref ModelBytes bytes, int fewest)
    {
        int count = bytes.TakeInt32();
        Require(count >= fewest && count <= bytes.Remaining, "the number of topics is out of range");

        // A list, since the number may be huge and followed by nothing that could be so many topics.
        List<string> topics = [];
        for (int i = 0; i < count; i++)
        {
            topics.Add(bytes.TakeText());
            Require(i == 0 || string.CompareOrdinal(topics[i - 1], topics[i]) < 0, "its topics are not in order");
        }

        return [.. topics];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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

    private static void Require(bool condition, string reason)
    {
        if (!condition)
        {
            throw Invalid(reason);
        }
    }
}
