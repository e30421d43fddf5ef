using System.Collections.Frozen;

namespace ArticleKit.Keyphrases.Words;

/// <summary>Words in lower case that are looked up without a copy.</summary>
internal sealed class WordSet(params IEnumerable<string> lines)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words = lines
        .SelectMany(line => line.Split(' '))
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
