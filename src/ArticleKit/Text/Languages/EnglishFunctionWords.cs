using System.Collections.Frozen;

namespace ArticleKit.Text.Languages;

/// <summary>
/// The English words that only hold sentences together: articles, pronouns, prepositions, conjunctions, auxiliaries, and the commonest adverbs of
/// place, time and degree. In lower case, with straight apostrophes.
/// </summary>
internal static class EnglishFunctionWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
        (string[])
        [
            // Articles, determiners and quantifiers.
            .. "a an the this that these those each every either neither some any no none all both half many much more most few fewer"
                .Split(' '),
            .. "little less least several such other others another same own one ones".Split(' '),

            // Pronouns.
            .. "i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself".Split(' '),
            .. "we us our ours ourselves they them their theirs".Split(' '),
            .. "themselves who whom whose which what whatever whoever whichever".Split(' '),
            .. "someone somebody something anyone anybody anything everyone everybody everything nobody nothing".Split(' '),

            // Prepositions.
            .. "about above across after against along alongside amid among amongst around as at before behind below beneath".Split(' '),
            .. "beside besides between beyond by despite down during except for".Split(' '),
            .. "from in inside into like near of off on onto out".Split(' '),
            .. "outside over past per since than through throughout till".Split(' '),
            .. "to toward towards under underneath until unlike up upon".Split(' '),
            .. "via versus with within without".Split(' '),

            // Conjunctions and question words.
            .. "and or but nor so yet if unless although though because while whereas whether when whenever where wherever why how"
                .Split(' '),
            .. "however therefore thus hence otherwise instead meanwhile moreover furthermore nevertheless".Split(' '),

            // Auxiliaries.
            .. "am is are was were be been being have has had having".Split(' '),
            .. "do does did doing done will would shall should can could may might must ought cannot".Split(' '),

            // Adverbs.
            .. "not again once then there here now just only very too".Split(' '),

            // Contractions, whole and as they fall apart where a text has lost its apostrophes.
            .. "i'm you're he's she's it's we're they're i've you've".Split(' '),
            .. "we've they've i'd you'd he'd she'd we'd they'd i'll you'll".Split(' '),
            .. "he'll she'll we'll they'll isn't aren't wasn't weren't".Split(' '),
            .. "hasn't haven't hadn't doesn't don't didn't won't wouldn't".Split(' '),
            .. "shan't shouldn't can't couldn't mustn't mightn't needn't that's there's here's what's who's where's let's".Split(' '),
            .. "s t d m re ve ll don didn doesn isn wasn weren hasn haven hadn couldn wouldn shouldn aren".Split(' '),
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Words;

    /// <summary>Whether a word in lower case is one of them.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Lookup.Contains(word);
}
