using System.Collections.Frozen;

namespace ArticleKit.Text.Syllables;

/// <summary>Counts the syllables of one English word: as the dictionary says where the rules are wrong, else by the rules. Immutable.</summary>
internal sealed class WordSyllables(SyllableRules rules, SyllableExceptions exceptions)
{
    private const int LongestAbbreviation = 3;

    /// <summary>Abbreviations that stand for longer words.</summary>
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Abbreviated =
        new Dictionary<string, int>(StringComparer.Ordinal)
        {
            ["mr"] = 2,
            ["mrs"] = 2,
            ["dr"] = 2,
            ["vs"] = 2,
            ["etc"] = 4,
        }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is built into the library.</summary>
    public static WordSyllables Default { get; } = new(SyllableRules.Default, SyllableExceptions.Default);

    /// <summary>Counts the syllables.</summary>
    /// <param name="word">A to z in lower case and straight apostrophes; two at least.</param>
    /// <returns>1 or more.</returns>
    public int Count(ReadOnlySpan<char> word)
    {
        if (word.Length <= LongestAbbreviation && Abbreviated.TryGetValue(word, out int abbreviated))
        {
            return abbreviated;
        }

        int listed = exceptions.Count(SyllableExceptions.Key(word));
        if (listed > 0)
        {
            return listed;
        }

        int contraction = SyllabicContraction(word);
        return Possessive(word) ?? Math.Max(1, rules.Count(word[..^contraction])) + (contraction > 0 ? 1 : 0);
    }

    /// <summary>The syllables of the possessive of a word that is listed; null for anything else.</summary>
    private int? Possessive(ReadOnlySpan<char> word)
    {
        if (!word.EndsWith("'s"))
        {
            return null;
        }

        ReadOnlySpan<char> owner = word[..^2];
        int listed = exceptions.Count(SyllableExceptions.Key(owner));
        return listed == 0 ? null : EndsInHiss(owner) ? listed + 1 : listed;
    }

    private static bool EndsInHiss(ReadOnlySpan<char> word) =>
        word[^1] is 's' or 'z' or 'x' || word.EndsWith("sh") || word.EndsWith("ch")
        || word.EndsWith("ce") || word.EndsWith("se") || word.EndsWith("ze") || word.EndsWith("ge");

    /// <summary>The length of a contraction that is a syllable of its own after a consonant (<c>isn't</c>, <c>it'll</c>, <c>would've</c>); or 0.</summary>
    private static int SyllabicContraction(ReadOnlySpan<char> word)
    {
        bool contracted = word.Length > 3 && (word.EndsWith("n't") || word.EndsWith("'ll") || word.EndsWith("'ve"));
        return contracted && !"aeiouywr".Contains(word[^4], StringComparison.Ordinal) ? 3 : 0;
    }
}
