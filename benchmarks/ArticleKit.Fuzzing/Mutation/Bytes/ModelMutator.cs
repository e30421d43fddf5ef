using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Topics.Model;

namespace ArticleKit.Fuzzing.Mutation.Bytes;

/// <summary>
/// Mutates model files: their bytes, which a checksum mostly finds out, or what they pack, packed again with a right checksum, so that
/// the reader of the body meets it.
/// </summary>
internal static class ModelMutator
{
    public static byte[] Apply(byte[] model, FuzzRandom random, List<string> steps)
    {
        int times = random.From(0, 3);
        bool isZip = model.AsSpan().StartsWith("PK"u8);
        switch (random.Below(4))
        {
            case 0:
                return ByteMutators.Apply(model, random, steps, times);
            case 1 when isZip:
                steps.Add("repack archive");
                return Repack(model, random, steps, content => ByteMutators.Apply(content, random, steps, times));
            default:
                steps.Add("repack body");
                return isZip ? Repack(model, random, steps, content => InBase64(content, random, steps, times)) : InBody(model, random, steps, times);
        }
    }

    private static byte[] InBody(byte[] model, FuzzRandom random, List<string> steps, int times)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(model.AsSpan(ModelFormat.HeaderLength - sizeof(int)));
        byte[] body = new byte[length];
        BrotliDecoder.TryDecompress(model.AsSpan(ModelFormat.HeaderLength..^ModelFormat.ChecksumLength), body, out _);
        body = ByteMutators.Apply(body, random, steps, times);
        byte[] packed = new byte[BrotliEncoder.GetMaxCompressedLength(body.Length)];
        BrotliEncoder.TryCompress(body, packed, out int written, quality: 5, window: 22);
        byte[] header = model[..ModelFormat.HeaderLength];
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(ModelFormat.HeaderLength - sizeof(int)), random.Chance(1, 20) ? random.Pick([0, -1, int.MaxValue, 16_000_000]) : body.Length);
        byte[] content = [.. header, .. packed.AsSpan(0, written)];
        byte[] checksum = new byte[ModelFormat.ChecksumLength];
        BinaryPrimitives.WriteUInt64LittleEndian(checksum, ModelFormat.Checksum(content));
        return [.. content, .. checksum];
    }

    /// <summary>Changes the compact model inside of a file of ML.NET, where it stands as Base64 in UTF-16.</summary>
    private static byte[] InBase64(byte[] content, FuzzRandom random, List<string> steps, int times)
    {
        byte[] marker = Encoding.Unicode.GetBytes(Convert.ToBase64String(ModelFormat.Magic)[..10]);
        int start = content.AsSpan().IndexOf(marker);
        if (start < 0)
        {
            return content;
        }

        int end = start;
        while (end + 1 < content.Length && content[end + 1] == 0 && (char.IsAsciiLetterOrDigit((char)content[end]) || "+/=".Contains((char)content[end], StringComparison.Ordinal)))
        {
            end += 2;
        }

        byte[] model = Convert.FromBase64String(Encoding.Unicode.GetString(content, start, end - start));
        byte[] mutated = Encoding.Unicode.GetBytes(Convert.ToBase64String(InBody(model, random, steps, times)));
        return ByteMutators.Replace(content, start, end - start, mutated);
    }

    private static byte[] Repack(byte[] archive, FuzzRandom random, List<string> steps, Func<byte[], byte[]> change)
    {
        using var from = new ZipArchive(new MemoryStream(archive), ZipArchiveMode.Read);
        using var packed = new MemoryStream();
        using (var to = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            int changed = random.Below(from.Entries.Count);
            for (int i = 0; i < from.Entries.Count; i++)
            {
                ZipArchiveEntry entry = from.Entries[i];
                using Stream content = entry.Open();
                using var bytes = new MemoryStream();
                content.CopyTo(bytes);
                bool holdsModel = bytes.ToArray().AsSpan().IndexOf(Encoding.Unicode.GetBytes(Convert.ToBase64String(ModelFormat.Magic)[..10])) >= 0;
                bool isChanged = holdsModel || i == changed;
                ZipArchiveEntry copy = to.CreateEntry(random.Chance(1, 30) ? "../../" + entry.FullName : entry.FullName);
                copy.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using Stream target = copy.Open();
                target.Write(isChanged ? change(bytes.ToArray()) : bytes.ToArray());
            }
        }

        steps.Add($"of {from.Entries.Count} entries");
        return packed.ToArray();
    }
}
