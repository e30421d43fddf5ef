using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ArticleKit.Topics.Features;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.Tests.Model;

/// <summary>A model file made by hand: two topics that are told apart by the words "rook" and "onion", unless it is changed.</summary>
internal sealed record ModelBody
{
    private const int HashBits = 20;

    public byte CharacterMaximum { get; init; }

    public byte StopWords { get; init; }

    public byte Bits { get; init; } = HashBits;

    public int MaxFeatures { get; init; } = 1000;

    public double TitleWeight { get; init; } = 2;

    public double SupervisedWeighting { get; init; } = 0.5;

    public double Regularization { get; init; }

    public byte WeightBits { get; init; } = 8;

    public int LicenceLength { get; init; } = 2;

    public int Articles { get; init; } = 4;

    public double Accuracy { get; init; } = 0.5;

    public bool IsMultiLabel { get; init; }

    public double Slope { get; init; } = 5;

    public double Offset { get; init; }

    public int? TopicCount { get; init; }

    public string[] Topics { get; init; } = ["chess", "cooking"];

    public int? FunctionCount { get; init; }

    public float[] Biases { get; init; } = [0, 0];

    public int[]? Varieties { get; init; }

    public (int From, int To, double Power, float[] Biases, double Slope)? LongTexts { get; init; }

    public int? FeatureCount { get; init; }

    public uint[] Buckets { get; init; } = [.. new[] { Bucket("rook"), Bucket("onion") }.Order()];

    public byte[] Frequencies { get; init; } = [20, 20];

    public byte[] Scales { get; init; } = [208, 208];

    /// <summary>The weights of the functions, one function after the other.</summary>
    public byte[] Planes { get; init; } = Bucket("rook") < Bucket("onion") ? [1, 0, 0, 1] : [0, 1, 1, 0];

    public int BytesBehind { get; init; }

    public static uint Bucket(string word) => NgramHash.WordBucket(NgramHash.Word(word), HashBits);

    public LinearTopicModel Read() => ModelReader.Read(File());

    public byte[] File()
    {
        byte[] body = Body();
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        BrotliEncoder.TryCompress(body, packed, out int length, 5, 22).Should().BeTrue();
        return File(body.Length, packed.AsSpan(0, length));
    }

    /// <summary>A file of any content that claims a length, with the checksum that belongs to it.</summary>
    public static byte[] File(int bodyLength, ReadOnlySpan<byte> packed)
    {
        byte[] file = new byte[ModelFormat.HeaderLength + packed.Length + ModelFormat.ChecksumLength];
        ModelFormat.Magic.CopyTo(file);
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(ModelFormat.Magic.Length), ModelFormat.Version);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(ModelFormat.Magic.Length + sizeof(ushort)), bodyLength);
        packed.CopyTo(file.AsSpan(ModelFormat.HeaderLength));
        Span<byte> checksum = file.AsSpan(file.Length - ModelFormat.ChecksumLength);
        BinaryPrimitives.WriteUInt64LittleEndian(checksum, ModelFormat.Checksum(file.AsSpan(0, file.Length - ModelFormat.ChecksumLength)));
        return file;
    }

    private byte[] Body()
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        WriteOptions(writer);
        writer.Write(Articles);
        writer.Write(2);
        writer.Write(Accuracy);
        writer.Write(IsMultiLabel);
        writer.Write(Slope);
        writer.Write(Offset);
        writer.Write(TopicCount ?? Topics.Length);
        Array.ForEach(Topics, topic => WriteText(writer, topic));
        writer.Write(FunctionCount ?? Biases.Length);
        Array.ForEach(Biases, writer.Write);
        writer.Write(Varieties is not null);
        Array.ForEach(Varieties ?? [], writer.Write);
        writer.Write(LongTexts is not null);
        if (LongTexts is { } rule)
        {
            writer.Write(rule.From);
            writer.Write(rule.To);
            writer.Write(rule.Power);
            Array.ForEach(rule.Biases, writer.Write);
            Array.ForEach(Topics, _ => writer.Write(true));
            writer.Write(rule.Slope);
            writer.Write(0.0);
        }

        writer.Write(FeatureCount ?? Buckets.Length);
        uint last = 0;
        foreach (uint bucket in Buckets)
        {
            writer.Write7BitEncodedInt((int)(bucket - last));
            last = bucket;
        }

        writer.Write(Frequencies);
        writer.Write(SupervisedWeighting > 0 ? Enumerable.Repeat((byte)128, Buckets.Length).ToArray() : []);
        writer.Write(Scales);
        writer.Write(Planes);
        writer.Write(new byte[BytesBehind]);
        writer.Flush();
        return stream.ToArray();
    }

    private void WriteOptions(BinaryWriter writer)
    {
        writer.Write(1);
        writer.Write([1, 1, (byte)(CharacterMaximum > 0 ? 1 : 0), CharacterMaximum, StopWords, 0, Bits]);
        writer.Write(1);
        writer.Write(MaxFeatures);
        writer.Write(TitleWeight);
        writer.Write(SupervisedWeighting);
        writer.Write(0.0);
        writer.Write(Regularization);
        writer.Write(10);
        writer.Write(WeightBits);
        WriteText(writer, new string('l', LicenceLength));
    }

    private static void WriteText(BinaryWriter writer, string text)
    {
        writer.Write7BitEncodedInt(text.Length);
        writer.Write(Encoding.Unicode.GetBytes(text));
    }
}
