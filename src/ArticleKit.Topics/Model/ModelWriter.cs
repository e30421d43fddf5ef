using System.IO.Compression;

namespace ArticleKit.Topics.Model;

/// <summary>Writes a model in the compact format.</summary>
internal static class ModelWriter
{
    public static byte[] Write(LinearTopicModel model)
    {
        byte[] body = WriteBody(model);
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        if (!BrotliEncoder.TryCompress(body, packed, out int length, ModelFormat.CompressionQuality, ModelFormat.CompressionWindow))
        {
            throw new InvalidOperationException("The model could not be compressed.");
        }

        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(ModelFormat.Magic);
        writer.Write(ModelFormat.Version);
        writer.Write(body.Length);
        writer.Write(packed.AsSpan(0, length));
        writer.Flush();
        writer.Write(ModelFormat.Checksum(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        writer.Flush();
        return stream.ToArray();
    }

    private static byte[] WriteBody(LinearTopicModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        WriteOptions(writer, model.Info.Options);
        writer.Write(model.Info.TrainingArticles);
        writer.Write(model.Info.HeldOutArticles);
        writer.Write(model.Info.HeldOutAccuracy);
        writer.Write(model.Info.IsMultiLabel);
        WriteSigmoids(writer, model.Probabilities);
        writer.Write(model.Topics.Length);
        foreach (string topic in model.Topics)
        {
            WriteText(writer, topic);
        }

        WriteVarieties(writer, model);
        WriteFeatures(writer, model);
        writer.Flush();
        return stream.ToArray();
    }

    private static void WriteSigmoids(BinaryWriter writer, NormalizedSigmoids sigmoids)
    {
        writer.Write(sigmoids.Slope);
        writer.Write(sigmoids.Offset);
    }

    /// <summary>The biases of the functions, and what is to be known of varieties and long texts.</summary>
    private static void WriteVarieties(BinaryWriter writer, LinearTopicModel model)
    {
        writer.Write(model.Weights.Biases.Length);
        WriteNumbers(writer, model.Weights.Biases);
        writer.Write(model.Varieties is not null);
        foreach (int topic in model.Varieties?.TopicOf ?? [])
        {
            writer.Write(topic);
        }

        writer.Write(model.LongTexts is not null);
        if (model.LongTexts is { } rule)
        {
            writer.Write(rule.From);
            writer.Write(rule.To);
            writer.Write(rule.RarityPower);
            WriteNumbers(writer, rule.Biases);
            foreach (bool takesBest in rule.TakesBest)
            {
                writer.Write(takesBest);
            }

            WriteSigmoids(writer, rule.Probabilities);
        }
    }

    private static void WriteNumbers(BinaryWriter writer, float[] numbers)
    {
        foreach (float number in numbers)
        {
            writer.Write(number);
        }
    }

    private static void WriteOptions(BinaryWriter writer, TopicTrainingOptions options)
    {
        writer.Write(options.Seed);
        writer.Write((byte)options.WordNgrams.Minimum);
        writer.Write((byte)options.WordNgrams.Maximum);
        writer.Write((byte)(options.CharacterNgrams?.Minimum ?? 0));
        writer.Write((byte)(options.CharacterNgrams?.Maximum ?? 0));
        writer.Write((byte)options.StopWords);
        writer.Write(options.UsesForm);
        writer.Write((byte)options.HashBits);
        writer.Write(options.MinimumDocumentFrequency);
        writer.Write(options.MaxFeatures);
        writer.Write(options.TitleWeight);
        writer.Write(options.SupervisedWeighting);
        writer.Write(options.ClassBalance);
        writer.Write(options.Regularization ?? 0);
        writer.Write(options.MaxIterations);
        writer.Write((byte)options.WeightBits);
        WriteText(writer, options.DataLicence);
    }

    private static void WriteFeatures(BinaryWriter writer, LinearTopicModel model)
    {
        ReadOnlySpan<uint> buckets = model.Vocabulary.Buckets;
        writer.Write(buckets.Length);
        uint last = 0;
        foreach (uint bucket in buckets)
        {
            writer.Write7BitEncodedInt((int)(bucket - last));
            last = bucket;
        }

        writer.Write(model.Vocabulary.InverseFrequencies);
        writer.Write(model.Vocabulary.Emphases);
        writer.Write(model.Weights.Scales);
        writer.Write(WeightPlanes.Pack(model.Weights.Values, model.Weights.Biases.Length, model.Weights.Bits));
    }

    // UTF-16 and not UTF-8: a label is any string, also one that is no valid Unicode, and must come back as it was.
    private static void WriteText(BinaryWriter writer, string text)
    {
        writer.Write7BitEncodedInt(text.Length);
        foreach (char character in text)
        {
            writer.Write((ushort)character);
        }
    }
}
