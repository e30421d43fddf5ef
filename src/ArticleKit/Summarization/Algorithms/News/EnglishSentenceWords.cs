using System.Collections.Frozen;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>English words that tell what part a sentence plays in its text.</summary>
internal static class EnglishSentenceWords
{
    /// <summary>Words at the beginning that stand for somebody or something named before.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns =
        Lookup("he she it they his her their its this that these those him them we i you my our your there here such");

    /// <summary>Words at the beginning that join a sentence to the one before.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Connectives =
        Lookup("but and so or yet however also then meanwhile still instead moreover therefore thus because although nor though besides indeed");

    /// <summary>Verbs that tell who said something.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SpeechVerbs =
        Lookup("said says told added say saying asked tells adds explained");

    /// <summary>Words of a writer who speaks of himself or to his readers.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FirstPersons = Lookup("i we you");

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
