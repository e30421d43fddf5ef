using System.Runtime.CompilerServices;

namespace ArticleKit.Topics.Model;

/// <summary>What the writer and the reader of model files agree on.</summary>
/// <remarks>
/// A file is: the magic bytes, the version (2 bytes), the length of the body (4 bytes), the body compressed by Brotli, and the FNV-1a hash
/// of all of it (8 bytes). Numbers are little-endian, texts are their number of UTF-16 code units and those. The body holds the options,
/// the licence of the data, the training figures, the calibration, the topics, the biases, varieties and the rule for long texts if there
/// are any, and the features by ascending bucket: the distances between buckets as variable-length numbers, then the inverse document
/// frequencies, the emphases, the scales, and the weights function by function. There is no code in it and no name of a type.
/// </remarks>
internal static class ModelFormat
{
    public const ushort Version = 2;
    public const int HeaderLength = 14;
    public const int ChecksumLength = sizeof(ulong);

    /// <summary>A file of more bytes is refused before it is read.</summary>
    public const int LongestFile = 512 * 1024 * 1024;

    /// <summary>A body that is longer than <see cref="FreeLength"/> is at most this many times as long as what it is compressed to.</summary>
    public const int MostExpansion = 200;

    /// <summary>A body up to this length may be compressed to anything: a long label of equal characters becomes next to nothing.</summary>
    public const int FreeLength = 16 * 1024 * 1024;

    public const int CompressionQuality = 9;
    public const int CompressionWindow = 22;

    public static ReadOnlySpan<byte> Magic => "AKTOPIC\u001A"u8;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong hash = 14695981039346656037UL;
        foreach (byte value in bytes)
        {
            hash = (hash ^ value) * 1099511628211UL;
        }

        return hash;
    }
}
