using System.Buffers.Binary;
using System.IO.Compression;

namespace ArticleKit.Tool.Batch;

/// <summary>
/// A member of a gzip file that tells its own length, in an extra field of its header (RFC 1952, section 2.3.1.1) as the BGZF files of
/// genetics have one. Any program unpacks it; and whoever goes on with a file sees where its last whole member ends.
/// </summary>
internal static class GzipMember
{
    /// <summary>A member ends with the first line that brings it to so many bytes, before they are packed.</summary>
    public const int FullLength = 1_000_000;

    /// <summary>The bytes of a header.</summary>
    public const int HeaderLength = PlainHeaderLength + ExtraLength;

    private const int PlainHeaderLength = 10;
    private const int ExtraLength = 10;
    private const int FlagsPlace = 3;
    private const byte ExtraFlag = 4;

    // XLEN, then the subfield: its two letters, its length, and the length of the member in four bytes.
    private static ReadOnlySpan<byte> Extra => [8, 0, (byte)'A', (byte)'K', 4, 0];

    /// <summary>Packs lines.</summary>
    public static ReadOnlyMemory<byte> Pack(ReadOnlySpan<byte> lines)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(lines);
        }

        ReadOnlySpan<byte> plain = packed.GetBuffer().AsSpan(0, (int)packed.Length);

        // Of nothing the framework makes no member.
        plain = plain.IsEmpty ? EmptyMember : plain;
        byte[] member = new byte[plain.Length + ExtraLength];
        plain[..PlainHeaderLength].CopyTo(member);
        member[FlagsPlace] |= ExtraFlag;
        Extra.CopyTo(member.AsSpan(PlainHeaderLength));
        BinaryPrimitives.WriteInt32LittleEndian(member.AsSpan(PlainHeaderLength + Extra.Length), member.Length);
        plain[PlainHeaderLength..].CopyTo(member.AsSpan(HeaderLength));
        return member;
    }

    /// <summary>Reads how long a member is.</summary>
    /// <param name="header">Its first <see cref="HeaderLength"/> bytes, or fewer at the end of a file.</param>
    /// <param name="length">Its length.</param>
    /// <returns>False if it is no member of ours.</returns>
    public static bool TryReadLength(ReadOnlySpan<byte> header, out int length)
    {
        length = 0;
        if (header.Length < HeaderLength || !header.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B, 8, ExtraFlag]) || !header[PlainHeaderLength..].StartsWith(Extra))
        {
            return false;
        }

        length = BinaryPrimitives.ReadInt32LittleEndian(header[(PlainHeaderLength + Extra.Length)..]);
        return length > HeaderLength;
    }

    /// <summary>Whether bytes may be the beginning of a member that was cut off.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> begin = [0x1F, 0x8B, 8, ExtraFlag];
        int length = Math.Min(bytes.Length, begin.Length);
        return bytes[..length].SequenceEqual(begin[..length]);
    }

    private static ReadOnlySpan<byte> EmptyMember => [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0];
}
