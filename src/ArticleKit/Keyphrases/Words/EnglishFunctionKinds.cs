using ArticleKit.Text.Languages;

namespace ArticleKit.Keyphrases.Words;

/// <summary>Tells English function words by what may follow them.</summary>
internal static class EnglishFunctionKinds
{
    private static readonly WordSet Determiners = new(
        "a an the this that these those each every either neither some any no another other such my your his her its our their whose",
        "all both many much most few several more less own");

    private static readonly WordSet Prepositions = new(
        "about above across after against along alongside amid among amongst around as at before behind below beneath beside besides between",
        "beyond by despite down during except for from in inside into like near of off on onto outside over past per since through throughout",
        "toward towards under underneath until unlike up upon via versus with within without and or");

    private static readonly WordSet BeforeVerbs = new(
        "to i you he she it we they who will would shall should can could may might must cannot do does did don't doesn't didn't won't",
        "wouldn't can't couldn't shouldn't not never also let i'll you'll he'll she'll we'll they'll i'd you'd he'd she'd we'd they'd");

    private static readonly WordSet BeForms = new(
        "am is are was were be been being isn't aren't wasn't weren't i'm you're he's she's it's we're they're very too so quite rather as",
        "become becomes became seem seems seemed get gets got getting remain remains");

    private static readonly WordSet Objects = new("me you him her it us them myself himself herself itself themselves what how why whether");

    private static readonly WordSet Numbers = new(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        "thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens");

    private static readonly WordSet Adverbs = new(
        "ago apart aside else ever forever forward hence maybe nowadays often once perhaps seldom sometimes somewhat straightaway tomorrow tonight",
        "yesterday today home abroad upward downward everywhere nowhere somewhere anyway anymore longer ahead afterwards beforehand backwards");

    /// <summary>What a form in lower case is; <see cref="WordKinds.None"/> if it is no function word.</summary>
    public static WordKinds Of(ReadOnlySpan<char> form)
    {
        WordKinds kinds = WordKinds.None;
        kinds |= Determiners.Contains(form) ? WordKinds.Determiner | WordKinds.Function : WordKinds.None;
        kinds |= Prepositions.Contains(form) ? WordKinds.Preposition | WordKinds.Function : WordKinds.None;
        kinds |= BeforeVerbs.Contains(form) ? WordKinds.BeforeVerb | WordKinds.Function : WordKinds.None;
        kinds |= BeForms.Contains(form) ? WordKinds.Be | WordKinds.Function : WordKinds.None;
        kinds |= Objects.Contains(form) ? WordKinds.Pronoun | WordKinds.Function : WordKinds.None;
        kinds |= form is "more" or "most" or "less" or "least" or "even" ? WordKinds.Degree | WordKinds.Function : WordKinds.None;
        kinds |= Numbers.Contains(form) || IsCompoundNumber(form) ? WordKinds.Number : WordKinds.None;
        kinds |= Adverbs.Contains(form) ? WordKinds.Function : WordKinds.None;
        return EnglishStopWords.Contains(form) ? kinds | WordKinds.Function : kinds;
    }

    /// <summary>"twenty-four", "nineteen-year-old".</summary>
    private static bool IsCompoundNumber(ReadOnlySpan<char> form) => form.IndexOf('-') is > 0 and int hyphen
        && Numbers.Contains(form[..hyphen])
        && (Numbers.Contains(form[(hyphen + 1)..]) || form.EndsWith("-old", StringComparison.Ordinal) || form.EndsWith("-year", StringComparison.Ordinal));
}
