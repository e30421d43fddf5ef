using System.Globalization;

namespace ArticleKit.Text.Syllables;

/// <summary>The rules of <see cref="SyllableRules"/> by their letters. Immutable.</summary>
internal sealed class SyllableTrie
{
    /// <summary>The symbol of the apostrophe; the letters a to z have 0 to 25.</summary>
    public const int Apostrophe = 26;

    /// <summary>The symbol of the beginning of a word.</summary>
    public const int Beginning = 27;

    /// <summary>The symbol of the end of a word.</summary>
    public const int End = 28;

    private const int Symbols = 29;
    private const short None = -1;

    private readonly short[] _next;
    private readonly sbyte[] _corrections;

    private SyllableTrie(List<short> next, List<sbyte> corrections)
    {
        _next = [.. next];
        _corrections = [.. corrections];
    }

    /// <summary>Reads rules: a pattern, a blank and a number in each line; lines that begin with <c>#</c> are remarks.</summary>
    public static SyllableTrie Read(TextReader reader)
    {
        List<short> next = [.. Enumerable.Repeat(None, Symbols)];
        List<sbyte> corrections = [0];
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                int separator = line.IndexOf(' ', StringComparison.Ordinal);
                int node = AddPath(line.AsSpan(0, separator), next, corrections);
                corrections[node] += sbyte.Parse(line.AsSpan(separator + 1), CultureInfo.InvariantCulture);
            }
        }

        return new SyllableTrie(next, corrections);
    }

    /// <summary>The symbol of a character that a rule or a word may hold.</summary>
    public static int Symbol(char c) => c switch
    {
        '\'' => Apostrophe,
        '^' => Beginning,
        '$' => End,
        _ => c - 'a',
    };

    /// <summary>The node that a symbol leads to from a node, where 0 is the root; negative if there is none.</summary>
    public int Next(int node, int symbol) => _next[(node * Symbols) + symbol];

    /// <summary>What the rule that ends at a node adds; 0 if none ends there.</summary>
    public int Correction(int node) => _corrections[node];

    private static int AddPath(ReadOnlySpan<char> pattern, List<short> next, List<sbyte> corrections)
    {
        int node = 0;
        foreach (char c in pattern)
        {
            int slot = (node * Symbols) + Symbol(c);
            if (next[slot] < 0)
            {
                next[slot] = checked((short)corrections.Count);
                corrections.Add(0);
                next.AddRange(Enumerable.Repeat(None, Symbols));
            }

            node = next[slot];
        }

        return node;
    }
}
