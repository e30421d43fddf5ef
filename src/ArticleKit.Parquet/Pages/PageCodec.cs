using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using K4os.Compression.LZ4;
using Snappier;
using ZstdSharp;

namespace ArticleKit.Parquet.Pages;

/// <summary>Unpacks pages.</summary>
internal static class PageCodec
{
    /// <summary>Pages that are not packed.</summary>
    public const int None = 0;

    private const int SnappyCodec = 1;
    private const int GzipCodec = 2;
    private const int BrotliCodec = 4;
    private const int ZstdCodec = 6;
    private const int Lz4Codec = 7;

    // What a byte can become at most, by the formats: a copy of 64 bytes takes three in Snappy, and one of 255 takes one in LZ4.
    private const int MostOfSnappy = 24;
    private const int MostOfLz4 = 256;
    private const int UsualOfStreams = 8;
    private const int Least = 1_000_000;

    /// <summary>Unpacks a page.</summary>
    /// <param name="codec">How it is packed.</param>
    /// <param name="packed">Its bytes.</param>
    /// <param name="length">How many bytes it states to have.</param>
    /// <param name="buffer">Where they go if there is room; else a longer one, which takes its place.</param>
    /// <exception cref="InvalidDataException">It is damaged, or packed in another way.</exception>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever a library throws at bytes that are not packed as stated, they are damaged.")]
    public static ReadOnlyMemory<byte> Unpack(int codec, ReadOnlyMemory<byte> packed, int length, ref byte[] buffer)
    {
        if (codec is not (SnappyCodec or GzipCodec or BrotliCodec or ZstdCodec or Lz4Codec))
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"A column is packed in a way that is not read (codec {codec})."));
        }

        try
        {
            int unpacked = codec switch
            {
                SnappyCodec => UnpackSnappy(packed.Span, length, ref buffer),
                Lz4Codec => UnpackLz4(packed.Span, length, ref buffer),
                _ => UnpackStream(codec, packed, length, ref buffer),
            };
            return unpacked == length ? buffer.AsMemory(0, length) : throw Damaged(null);
        }
        catch (Exception exception) when (exception is not (InvalidDataException or OutOfMemoryException))
        {
            throw Damaged(exception);
        }
    }

    private static int UnpackSnappy(ReadOnlySpan<byte> packed, int length, ref byte[] buffer)
    {
        if (length > Least + ((long)MostOfSnappy * packed.Length) || Snappy.GetUncompressedLength(packed) != length || !SnappyFormat.IsSound(packed, length))
        {
            return -1;
        }

        Ensure(ref buffer, length);
        return Snappy.Decompress(packed, buffer.AsSpan(0, length));
    }

    private static int UnpackLz4(ReadOnlySpan<byte> packed, int length, ref byte[] buffer)
    {
        if (length > Least + ((long)MostOfLz4 * packed.Length))
        {
            return -1;
        }

        Ensure(ref buffer, length);
        return LZ4Codec.Decode(packed, buffer.AsSpan(0, length));
    }

    /// <summary>Unpacks what tells its length by its end only; memory grows with what comes out.</summary>
    private static int UnpackStream(int codec, ReadOnlyMemory<byte> packed, int length, ref byte[] buffer)
    {
        MemoryMarshal.TryGetArray(packed, out ArraySegment<byte> bytes);
        using var source = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using Stream stream = codec switch
        {
            GzipCodec => new GZipStream(source, CompressionMode.Decompress),
            BrotliCodec => new BrotliStream(source, CompressionMode.Decompress),
            _ => new DecompressionStream(source),
        };
        Ensure(ref buffer, (int)Math.Min(length + 1L, Least + (UsualOfStreams * (long)packed.Length)));
        int there = 0;
        while (true)
        {
            if (there == buffer.Length)
            {
                Array.Resize(ref buffer, (int)Math.Min(2L * buffer.Length, Array.MaxLength));
            }

            // One byte more than stated tells that it is wrong.
            int read = stream.Read(buffer.AsSpan(there, (int)Math.Min(buffer.Length - there, (long)length + 1 - there)));
            there += read;
            if (read == 0 || there > length)
            {
                return there;
            }
        }
    }

    private static void Ensure(ref byte[] buffer, int length)
    {
        if (buffer.Length < length)
        {
            buffer = new byte[length];
        }
    }

    private static InvalidDataException Damaged(Exception? exception) => new("A page is damaged: it cannot be unpacked.", exception);
}
