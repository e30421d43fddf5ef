using System.Collections.Frozen;

namespace ArticleKit.Text.Segmentation;

/// <summary>English words that, written with a capital, usually begin a sentence rather than a name.</summary>
/// <remarks>
/// The idea is Punkt's: Kiss and Strunk, Unsupervised Multilingual Sentence Boundary Detection, Computational Linguistics 32 (2006).
/// Here the list is fixed; words that are as often part of a name (May, Will, New) are left out.
/// </remarks>
internal static class SentenceStarters
{
    private const int MaximumLength = 13;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = (
        "a an the this that these those it its it's he he's she she's they they're we we're you you're i i'm i've i'd i'll his her their our my " +
        "your there there's here here's and but or so yet nor if when whenever while as after before since because although though however then " +
        "thus also in on at by for from with without within to under during according many most some several all both each every no not now " +
        "once only even still just what what's who who's whom whose where why how which that's did do does don't is are was were has have had " +
        "can could would should let let's please yes well meanwhile today yesterday tomorrow tonight last next other others another despite " +
        "instead later earlier until unless following given perhaps maybe such through throughout unlike neither either among about more " +
        "nearly almost around above below between beyond inside outside nobody somebody everybody everyone someone anyone nothing something " +
        "everything few fewer little much two three four five six seven eight nine ten first second third finally again always never often " +
        "sometimes soon suddenly recently currently similarly additionally moreover furthermore nevertheless nonetheless therefore hence " +
        "otherwise overall whether with against along across apart any already until toward towards upon whatever ")
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions =
        "at by on in from to for until till before after since around about during near with under between"
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word usually begins a sentence.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => IsIn(Words, word);

    /// <summary>Whether the word is a preposition, so that a few words from it on are no sentence yet (<c>At 5 a.m.</c>).</summary>
    public static bool IsPreposition(ReadOnlySpan<char> word) => IsIn(Prepositions, word);

    private static bool IsIn(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MaximumLength)
        {
            return false;
        }

        Span<char> lower = stackalloc char[word.Length];
        word.ToLowerInvariant(lower);
        lower.Replace('’', '\'');
        return words.Contains(lower);
    }
}
