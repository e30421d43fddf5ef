using ArticleKit.Topics.MachineLearning;

namespace ArticleKit.Topics.Model;

/// <summary>Reads all bytes of a model file, as long as they are not too many, in whichever format they are.</summary>
internal static class ModelFile
{
    private const int ChunkLength = 81920;

    public static LinearTopicModel Load(Stream stream)
    {
        if (stream.CanSeek && stream.Length - stream.Position > ModelFormat.LongestFile)
        {
            throw TooLong();
        }

        using var content = new MemoryStream(stream.CanSeek ? (int)Math.Max(0, stream.Length - stream.Position) : 0);
        byte[] chunk = new byte[ChunkLength];
        while (stream.Read(chunk) is var count and > 0)
        {
            if (content.Length + count > ModelFormat.LongestFile)
            {
                throw TooLong();
            }

            content.Write(chunk, 0, count);
        }

        ReadOnlySpan<byte> file = content.GetBuffer().AsSpan(0, (int)content.Length);
        return ModelReader.Read(file.StartsWith(MlNetModelReader.ZipMagic) ? MlNetModelReader.Extract(content.GetBuffer(), file.Length) : file);
    }

    private static ArticleKitException TooLong() =>
        ModelReader.Invalid(FormattableString.Invariant($"it is longer than {ModelFormat.LongestFile} bytes"));
}
