using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Page;

/// <summary>Makes tables that tell what words stand for, from lists of words; a word in several lists stands for all of them.</summary>
internal static class WordFlags
{
    /// <summary>Builds a table that is looked up without regard to case.</summary>
    /// <param name="join">Joins what two lists say of a word.</param>
    /// <param name="lists">What the words of a list stand for, and the words, separated by blanks.</param>
    public static FrozenDictionary<string, TFlags> Build<TFlags>(Func<TFlags, TFlags, TFlags> join, params ReadOnlySpan<(TFlags Flags, string Words)> lists)
        where TFlags : struct, Enum
    {
        Dictionary<string, TFlags> table = new(StringComparer.OrdinalIgnoreCase);
        foreach ((TFlags flags, string words) in lists)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table[word] = table.TryGetValue(word, out TFlags known) ? join(known, flags) : flags;
            }
        }

        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
