using System.Numerics;
using System.Reflection;

namespace ArticleKit.Readability.Familiarity;

/// <summary>The words of the lists with their marks, read once. Immutable.</summary>
internal sealed class FamiliarWordTable
{
    private const string Resource = "ArticleKit.Readability.Familiarity.familiar-words.txt";

    // Odd constants of random bits: the high bits of a product with them depend on all bits of the key.
    private const ulong LowerFactor = 0x9E3779B97F4A7C15;
    private const ulong UpperFactor = 0xC2B2AE3D27D4EB4F;

    private readonly UInt128[] _keys;
    private readonly FamiliarWordMarks[] _marks;
    private readonly int _shift;

    private FamiliarWordTable(List<KeyValuePair<UInt128, FamiliarWordMarks>> words)
    {
        uint slots = BitOperations.RoundUpToPowerOf2((uint)words.Count * 2);
        _keys = new UInt128[slots];
        _marks = new FamiliarWordMarks[slots];
        _shift = 64 - BitOperations.Log2(slots);
        foreach ((UInt128 key, FamiliarWordMarks marks) in words)
        {
            int slot = SlotOf(key);
            _keys[slot] = key;
            _marks[slot] |= marks;
        }
    }

    /// <summary>Reads words: a word, a blank and letters for its marks in each line; lines that begin with <c>#</c> are remarks.</summary>
    public static FamiliarWordTable Read(TextReader reader)
    {
        List<KeyValuePair<UInt128, FamiliarWordMarks>> words = [];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                int separator = line.IndexOf(' ', StringComparison.Ordinal);
                words.Add(new(WordKey.Of(line.AsSpan(0, separator)), MarksOf(line.AsSpan(separator + 1))));
            }
        }

        return new FamiliarWordTable(words);
    }

    /// <summary>Reads the words that come with the library.</summary>
    public static FamiliarWordTable Load()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <summary>The marks of a word as it stands; none if it is on no list.</summary>
    public FamiliarWordMarks this[UInt128 key] => _marks[SlotOf(key)];

    private int SlotOf(UInt128 key)
    {
        ulong mixed = ((ulong)key * LowerFactor) ^ BitOperations.RotateLeft((ulong)(key >> 64) * UpperFactor, 32);
        int slot = (int)((mixed * LowerFactor) >> _shift);
        while (_keys[slot] != key && _keys[slot] != WordKey.None)
        {
            slot = (slot + 1) & (_keys.Length - 1);
        }

        return slot;
    }

    private static FamiliarWordMarks MarksOf(ReadOnlySpan<char> letters)
    {
        FamiliarWordMarks marks = FamiliarWordMarks.None;
        foreach (char letter in letters)
        {
            marks |= letter switch
            {
                'd' => FamiliarWordMarks.DaleChall,
                'n' => FamiliarWordMarks.NewDaleChall,
                's' => FamiliarWordMarks.Spache,
                'a' => FamiliarWordMarks.Adjective,
                'p' => FamiliarWordMarks.ParticipleInN,
                _ => throw new FormatException($"The mark {letter} is unknown."),
            };
        }

        return marks;
    }
}
