using System.IO.Compression;
using ArticleKit.Fuzzing.Mutation.Bytes;

namespace ArticleKit.Fuzzing.Cases;

/// <summary>Compresses input now and then, and damages it afterwards now and then.</summary>
internal static class Compression
{
    public static byte[] Perhaps(byte[] bytes, FuzzRandom random, List<string> steps)
    {
        if (!random.Chance(1, 4))
        {
            return bytes;
        }

        steps.Add("gzip");
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return random.Chance(1, 2) ? packed.ToArray() : ByteMutators.Apply(packed.ToArray(), random, steps, 1);
    }
}
