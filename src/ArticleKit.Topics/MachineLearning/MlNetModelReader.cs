using System.IO.Compression;
using System.Text;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>Finds the compact model in a file of ML.NET, also in one of a longer pipeline, and reads nothing else of it.</summary>
/// <remarks>
/// The model is a constant in the text of an expression: it is looked for by the Base64 of its first bytes. No component that the file
/// names is made. What is unpacked is looked at piece by piece and bounded in all, so that a small file cannot become a huge one.
/// </remarks>
internal static class MlNetModelReader
{
    // A pipeline of ML.NET has some ten entries; each costs memory before it can be looked at.
    private const int MostEntries = 4096;

    // Beyond what the longest compact model takes as UTF-16 in Base64, and some seconds of unpacking.
    private const long MostUnpacked = 1L << 30;

    // Beyond what models compress to, which are noise to deflate; only zeros go further. A short file may unpack to this much in any case.
    private const long MostExpansion = 200;
    private const long FreeUnpacked = 64L << 20;

    // The first eight bytes of a compact model are always the same, and so are as many whole digits of Base64 as stand for them.
    private static readonly byte[] Marker = Encoding.Unicode.GetBytes(
        Convert.ToBase64String(ModelFormat.Magic)[..(ModelFormat.Magic.Length * 8 / 6)]);

    public static ReadOnlySpan<byte> ZipMagic => "PK\u0003\u0004"u8;

    private static ReadOnlySpan<byte> EntryMagic => "PK\u0001\u0002"u8;

    /// <summary>The bytes of the compact model.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="length">The bytes of it.</param>
    /// <param name="mostUnpacked">The bytes that may be unpacked in all; null for what the length of the file allows.</param>
    /// <exception cref="ArticleKitException">There is none, or the file is damaged or unpacks to too much.</exception>
    public static byte[] Extract(byte[] file, int length, long? mostUnpacked = null)
    {
        if (file.AsSpan(0, length).Count(EntryMagic) > MostEntries)
        {
            throw ModelReader.Invalid("it has too many entries");
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(file, 0, length, writable: false), ZipArchiveMode.Read);
            long budget = mostUnpacked ?? Math.Clamp(length * MostExpansion, FreeUnpacked, MostUnpacked);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                using Stream content = entry.Open();
                if (Find(content, ref budget) is { } model)
                {
                    return model;
                }
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException or ArgumentException
            or OverflowException)
        {
            throw ModelReader.Invalid("it is damaged or truncated", exception);
        }

        throw ModelReader.Invalid("it is a zip file without a topic model of ArticleKit");
    }

    private static byte[]? Find(Stream content, ref long budget)
    {
        byte[] window = new byte[1 << 16];
        int filled = 0;
        while (Fill(content, window.AsSpan(filled), ref budget) is var count and > 0)
        {
            filled += count;
            int position = window.AsSpan(0, filled).IndexOf(Marker);
            if (position >= 0)
            {
                var digits = new Base64Digits();
                bool more = digits.Add(window.AsSpan(position, filled - position));
                while (more && Fill(content, window, ref budget) is var next and > 0)
                {
                    more = digits.Add(window.AsSpan(0, next));
                }

                return digits.Decode();
            }

            int kept = Math.Min(filled, Marker.Length - 1);
            window.AsSpan(filled - kept, kept).CopyTo(window);
            filled = kept;
        }

        return null;
    }

    private static int Fill(Stream content, Span<byte> target, ref long budget)
    {
        int count = content.ReadAtLeast(target, target.Length, throwOnEndOfStream: false);
        budget -= count;
        return budget >= 0 ? count : throw ModelReader.Invalid("it unpacks to too much");
    }
}
