using System.IO.Compression;
using System.Text;
using ArticleKit.Text.Syllables;

namespace ArticleKit.Evaluation.Readability;

/// <summary>The forms in which rules and exceptions are built into the library; see <see cref="SyllableTrie"/> and <see cref="SyllableExceptions"/>.</summary>
internal static class SyllableFiles
{
    private const int LongestSharedPrefix = 'Z' - 'A';

    /// <summary>Writes rules, unpacked.</summary>
    public static byte[] Write(IEnumerable<(MarkedPattern Pattern, sbyte Weight)> rules)
    {
        using var coded = new MemoryStream();
        string previous = "";
        foreach (var pattern in rules.GroupBy(rule => rule.Pattern.Text, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            WriteShared(coded, pattern.Key, previous);
            previous = pattern.Key;
            foreach ((MarkedPattern marked, sbyte weight) in pattern.OrderBy(rule => rule.Pattern.Mark))
            {
                coded.WriteByte((byte)(SyllableTrie.FirstMark + marked.Mark));
                coded.WriteByte((byte)weight);
            }
        }

        return coded.ToArray();
    }

    /// <summary>Writes exceptions, unpacked.</summary>
    public static byte[] Write(SortedDictionary<string, int> exceptions)
    {
        using var coded = new MemoryStream();
        string previous = "";
        foreach ((string word, int syllables) in exceptions)
        {
            WriteShared(coded, word, previous);
            coded.WriteByte((byte)('0' + syllables));
            previous = word;
        }

        return coded.ToArray();
    }

    /// <summary>Packs what was written into a file.</summary>
    public static void Pack(byte[] coded, string path)
    {
        using FileStream file = File.Create(path);
        using var packed = new BrotliStream(file, CompressionLevel.SmallestSize);
        packed.Write(coded);
    }

    private static void WriteShared(MemoryStream coded, string text, string previous)
    {
        int shared = Math.Min(LongestSharedPrefix, text.AsSpan().CommonPrefixLength(previous));
        coded.WriteByte((byte)('A' + shared));
        coded.Write(Encoding.ASCII.GetBytes(text[shared..]));
    }
}
