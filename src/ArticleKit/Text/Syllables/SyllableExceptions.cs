using System.IO.Compression;
using System.Numerics;
using System.Reflection;

namespace ArticleKit.Text.Syllables;

/// <summary>The syllables of the words that the rules count wrong, and of frequent words, which so need no rules. Immutable.</summary>
/// <remarks>
/// The resource holds the words in ordinal order, front-coded and packed by Brotli: of each word a capital for the number of letters
/// that it shares with the word before (A for none), the other letters, and its syllables as one digit. It is read once, at the first
/// look-up; the type's initialization sees to it that no two threads do so.
/// </remarks>
internal sealed class SyllableExceptions
{
    private const string Resource = "ArticleKit.Text.Syllables.syllable-exceptions.br";
    private const int BitsOfCount = 4;
    private const int CountMask = (1 << BitsOfCount) - 1;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    /// <summary>A hash table without chains: the key of each word, and its syllables in the last bits; 0 in free places.</summary>
    private readonly ulong[] _entries;
    private readonly int _shift;

    private SyllableExceptions(List<(ulong Key, int Syllables)> words)
    {
        // Half of the places stay free, so that a word that is not there is mostly found out at once.
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * words.Count));
        _entries = new ulong[size];
        _shift = 64 - BitOperations.Log2((uint)size);
        foreach ((ulong key, int syllables) in words)
        {
            _entries[Find(key)] = (key << BitsOfCount) | (uint)syllables;
        }
    }

    /// <summary>No words at all, so that only the rules count.</summary>
    public static SyllableExceptions None { get; } = new([]);

    /// <summary>The words that are built into the library.</summary>
    public static SyllableExceptions Default => Loaded.Exceptions;

    /// <summary>Reads words in the form of the resource, unpacked.</summary>
    public static SyllableExceptions Read(Stream stream)
    {
        List<(ulong, int)> words = [];
        Span<byte> word = stackalloc byte[byte.MaxValue];
        int length = 0;
        for (int c = stream.ReadByte(); c >= 0; c = stream.ReadByte())
        {
            if (char.IsAsciiLetterUpper((char)c))
            {
                length = c - 'A';
            }
            else if (char.IsAsciiDigit((char)c))
            {
                words.Add((Symbols.Key(word[..length]), c - '0'));
            }
            else
            {
                word[length++] = Symbols.Of((char)c);
            }
        }

        return new SyllableExceptions(words);
    }

    /// <summary>The syllables of a word; 0 if it is none of these words.</summary>
    /// <param name="key">The <see cref="Symbols.Key"/> of the word.</param>
    public int Count(ulong key) => (int)_entries[Find(key)] & CountMask;

    /// <summary>The place of a key, or the free one where it would stand.</summary>
    private int Find(ulong key)
    {
        ulong[] entries = _entries;
        int place = (int)((key * Multiplier) >> _shift);
        while (entries[place] >> BitsOfCount != key && entries[place] != 0)
        {
            place = (place + 1) & (entries.Length - 1);
        }

        return place;
    }

    private static SyllableExceptions LoadDefault()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var unpacked = new BrotliStream(stream, CompressionMode.Decompress);
        using var buffered = new BufferedStream(unpacked);
        return Read(buffered);
    }

    /// <summary>Its initialization reads the resource, at the first use and not before.</summary>
    private static class Loaded
    {
        public static readonly SyllableExceptions Exceptions = LoadDefault();
    }
}
