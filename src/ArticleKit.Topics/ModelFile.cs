using ArticleKit.Topics.MachineLearning;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics;

/// <summary>Reads all bytes of a model file, as long as they are not too many, in whichever format they are.</summary>
internal static class ModelFile
{
    private const int ChunkLength = 81920;

    public static LinearTopicModel Load(Stream stream)
    {
        long stated = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (stated > ModelFormat.LongestFile)
        {
            throw TooLong();
        }

        byte[] chunk = new byte[ChunkLength];
        int count = stream.ReadAtLeast(chunk, ModelFormat.Magic.Length, throwOnEndOfStream: false);
        bool isZip = chunk.AsSpan(0, count).StartsWith(MlNetModelReader.ZipMagic);
        if (!isZip && !chunk.AsSpan(0, count).StartsWith(ModelFormat.Magic))
        {
            // What is no model at all is not read any further, however long it is.
            throw ModelReader.Foreign();
        }

        // The length that a stream states may be wrong; beyond a usual one memory grows with what really comes.
        using var content = new MemoryStream((int)Math.Clamp(stated, 0, ModelFormat.FreeLength));
        for (; count > 0; count = stream.Read(chunk))
        {
            if (content.Length + count > ModelFormat.LongestFile)
            {
                throw TooLong();
            }

            content.Write(chunk, 0, count);
        }

        ReadOnlySpan<byte> file = content.GetBuffer().AsSpan(0, (int)content.Length);
        return ModelReader.Read(isZip ? MlNetModelReader.Extract(content.GetBuffer(), file.Length) : file);
    }

    private static ArticleKitException TooLong() =>
        ModelReader.Invalid(FormattableString.Invariant($"it is longer than {ModelFormat.LongestFile} bytes"));
}
