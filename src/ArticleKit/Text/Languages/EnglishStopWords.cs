using System.Collections.Frozen;

namespace ArticleKit.Text.Languages;

/// <summary>
/// English words that tell nothing of what a text is about: beside <see cref="EnglishFunctionWords"/> light verbs, adverbs of degree and time,
/// small numbers, and the verbs of reporting that news is full of. In lower case, with straight apostrophes.
/// </summary>
internal static class EnglishStopWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        (string[])
        [
            .. EnglishFunctionWords.All,
            .. "lot lots".Split(' '),

            // Verbs as light as auxiliaries.
            .. "get gets got getting go goes going gone went come comes coming came make makes made".Split(' '),
            .. "making take takes took taken taking put let seem seems seemed become becomes became".Split(' '),

            // Adverbs.
            .. "never ever always often sometimes usually already still".Split(' '),
            .. "twice even also quite rather really almost nearly perhaps maybe soon later ago away back far well else together".Split(' '),
            .. "indeed yes ok okay first last next early yesterday today tomorrow".Split(' '),

            // Reporting.
            .. "say says said saying tell tells told telling ask asks asked add adds added according".Split(' '),

            // Numbers as words; titles before names.
            .. "two three four five six seven eight nine ten mr mrs ms dr".Split(' '),
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word in lower case is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
