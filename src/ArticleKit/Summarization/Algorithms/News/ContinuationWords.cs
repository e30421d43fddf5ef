using System.Collections.Frozen;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>English words at the start of a sentence that show that it continues the one before and reads badly without it.</summary>
internal static class ContinuationWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        "he she it they his her their this that these those there but and so or i we you however also".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
