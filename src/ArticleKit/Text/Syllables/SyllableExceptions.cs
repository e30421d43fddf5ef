using System.IO.Compression;
using System.Numerics;
using System.Reflection;

namespace ArticleKit.Text.Syllables;

/// <summary>The syllables of those words of the CMU Pronouncing Dictionary that the rules count wrong. Immutable.</summary>
/// <remarks>
/// The resource holds the words in ordinal order, front-coded and packed by Brotli: of each word a capital for the number of letters
/// that it shares with the word before (A for none), the other letters, and its syllables as one digit. It is read once, at the first
/// look-up; the type's initialization sees to it that no two threads do so.
/// </remarks>
internal sealed class SyllableExceptions
{
    private const string Resource = "ArticleKit.Text.Syllables.syllable-exceptions.br";
    private const int BitsOfSymbol = 5;
    private const int LongestExactKey = 12;
    private const ulong LongKey = 1UL << 63;
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    private readonly ulong[] _keys;
    private readonly byte[] _syllables;
    private readonly int _shift;

    private SyllableExceptions(IReadOnlyList<(ulong Key, byte Syllables)> words)
    {
        // Half of the places stay free, so that a word that is not there is mostly found out at once.
        int size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, 2 * words.Count));
        _keys = new ulong[size];
        _syllables = new byte[size];
        _shift = 64 - BitOperations.Log2((uint)size);
        foreach ((ulong key, byte syllables) in words)
        {
            int place = Find(key);
            _keys[place] = key;
            _syllables[place] = syllables;
        }
    }

    /// <summary>No words at all, so that only the rules count.</summary>
    public static SyllableExceptions None { get; } = new([]);

    /// <summary>The words that are built into the library.</summary>
    public static SyllableExceptions Default => Loaded.Exceptions;

    /// <summary>Reads words in the form of the resource, unpacked.</summary>
    public static SyllableExceptions Read(Stream stream)
    {
        List<(ulong, byte)> words = [];
        Span<char> word = stackalloc char[byte.MaxValue];
        int length = 0;
        for (int c = stream.ReadByte(); c >= 0; c = stream.ReadByte())
        {
            if (char.IsAsciiLetterUpper((char)c))
            {
                length = c - 'A';
            }
            else if (char.IsAsciiDigit((char)c))
            {
                words.Add((Key(word[..length]), (byte)(c - '0')));
            }
            else
            {
                word[length++] = (char)c;
            }
        }

        return new SyllableExceptions(words);
    }

    /// <summary>The syllables of a word; 0 if it is none of these words.</summary>
    /// <param name="key">The <see cref="Key"/> of the word.</param>
    public int Count(ulong key) => _syllables[Find(key)];

    /// <summary>A number that stands for a word: exactly up to twelve letters, as a hash of 63 bits where it is longer.</summary>
    /// <param name="word">A to z in lower case and straight apostrophes.</param>
    public static ulong Key(ReadOnlySpan<char> word)
    {
        ulong key = 0;
        if (word.Length <= LongestExactKey)
        {
            foreach (char c in word)
            {
                key = (key << BitsOfSymbol) + (uint)SyllableTrie.Symbol(c) + 1;
            }

            return key;
        }

        foreach (char c in word)
        {
            key = BitOperations.RotateLeft((key ^ c) * Multiplier, 29);
        }

        return key | LongKey;
    }

    /// <summary>The place of a key, or the free one where it would stand. The key 0, of no letters, marks a free place.</summary>
    private int Find(ulong key)
    {
        int place = (int)((key * Multiplier) >> _shift);
        while (_keys[place] != key && _keys[place] != 0)
        {
            place = (place + 1) & (_keys.Length - 1);
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
