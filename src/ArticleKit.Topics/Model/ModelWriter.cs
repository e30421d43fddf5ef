using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ArticleKit.Topics.Model;

/// <summary>Writes a model in the compact format.</summary>
internal static class ModelWriter
{
    public static byte[] Write(LinearTopicModel model)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(ModelFormat.Magic);
        writer.Write(ModelFormat.Version);
        WriteOptions(writer, model.Info.Options);
        writer.Write(model.Info.TrainingArticles);
        writer.Write(model.Info.HeldOutArticles);
        writer.Write(model.Info.HeldOutAccuracy);
        writer.Write(model.Info.IsMultiLabel);
        writer.Write(model.Probabilities.Slope);
        writer.Write(model.Probabilities.Offset);
        writer.Write(model.Topics.Length);
        for (int topic = 0; topic < model.Topics.Length; topic++)
        {
            WriteText(writer, model.Topics[topic]);
            writer.Write(model.Weights.Biases[topic]);
        }

        WriteFeatures(writer, model);
        writer.Flush();
        writer.Write(ModelFormat.Checksum(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
        writer.Flush();
        return stream.ToArray();
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
        writer.Write(options.MaximumFeatures);
        writer.Write(options.TitleWeight);
        writer.Write(options.SupervisedWeighting);
        writer.Write(options.ClassBalance);
        writer.Write(options.Regularization ?? 0);
        writer.Write(options.MaximumIterations);
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
        Span<byte> scale = stackalloc byte[2];
        foreach (Half value in model.Weights.Scales)
        {
            BinaryPrimitives.WriteHalfLittleEndian(scale, value);
            writer.Write(scale);
        }

        writer.Write(MemoryMarshal.AsBytes<sbyte>(model.Weights.Values));
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
