using System.Collections.Frozen;

namespace ArticleKit.Keyphrases;

/// <summary>English words that mean something within a phrase but are no keyphrase by themselves.</summary>
internal static class WeakWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        (string[])
        [
            .. "time times day days week weeks month months year years hour hours minute minutes night morning decade decades".Split(' '),
            .. "monday tuesday wednesday thursday friday saturday sunday january february march april june july august".Split(' '),
            .. "september october november december".Split(' '),
            .. "new old good better best bad worse worst great big".Split(' '),
            .. "bigger biggest small large long short high low full main major".Split(' '),
            .. "able available likely possible sure clear different important".Split(' '),
            .. "special right left real whole next due current former".Split(' '),
            .. "people person man men woman women thing things way ways".Split(' '),
            .. "part parts kind sort case number numbers place side end".Split(' '),
            .. "million billion trillion thousand thousands hundred hundreds dozen dozens percent".Split(' '),
            .. "see saw seen seeing think thinks thought know knows known".Split(' '),
            .. "want wants wanted need needs needed use uses used using".Split(' '),
            .. "include includes included including give gives gave given find".Split(' '),
            .. "found help keep kept show shows showed shown work".Split(' '),
            .. "start starts started begin began continue continued try".Split(' '),
            .. "tried trying look looks looked looking feel believe believes".Split(' '),
            .. "believed expect expected call called follow following followed based set run hold held leave turn turned move".Split(' '),
            .. "happen happened bring brought remain remained thank thanks".Split(' '),
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
