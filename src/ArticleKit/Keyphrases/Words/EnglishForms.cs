namespace ArticleKit.Keyphrases.Words;

/// <summary>Tells what English words may be that are no function words, from lists and from their endings.</summary>
internal static class EnglishForms
{
    private const int MinLengthOfEnding = 5;

    private static readonly WordSet NounsInEd = new(
        "breed bleed creed greed steed tweed speed hybrid embed misdeed indeed seaweed feed seed weed need deed reed bed shed sled infrared watershed");

    private static readonly WordSet NounsInIng = new(
        "building buildings king ring rings wing wings string strings spring springs thing things evening morning ceiling clothing housing",
        "meeting meetings painting paintings opening wedding weddings drawing drawings beginning ending filming funding training mining banking",
        "shipping fishing farming hunting gambling lightning pudding being sibling siblings herring viking sterling darling duckling offspring",
        "hearing hearings ruling rulings killing killings shooting shootings bombing bombings uprising crossing crossings landing saving savings",
        "earnings proceedings warning warnings finding findings swimming cycling boxing running sailing climbing flooding heating lighting parking",
        "cooking baking gardening writing reading teaching learning marketing advertising accounting engineering manufacturing trading lending",
        "voting polling policing hacking phishing streaming computing farming beekeeping logging drilling fracking grazing stocking topping");

    private static readonly WordSet WordsInLy = new(
        "family supply reply ally assembly anomaly monopoly rally bully belly jelly lily fly butterfly italy july folly melancholy homily tally",
        "gully jolly trolley early elderly daily weekly monthly quarterly friendly lovely ugly holy silly lonely likely only apply imply multiply");

    private static readonly string[] EndingsOfAdjectives = ["ful", "ous", "able", "ible", "less", "ive", "ical", "ual", "quent", "cient", "rent", "tant"];

    /// <summary>What a form in lower case may be.</summary>
    public static WordKinds KindsOf(ReadOnlySpan<char> form)
    {
        WordKinds kinds = WordKinds.None;
        if (EnglishVerbs.Contains(form))
        {
            kinds |= WordKinds.Verb;
        }
        else if (form.Length >= MinLengthOfEnding && form.EndsWith("ed", StringComparison.Ordinal) && !NounsInEd.Contains(form))
        {
            kinds |= WordKinds.Participle;
        }
        else if (form.Length >= MinLengthOfEnding && form.EndsWith("ing", StringComparison.Ordinal) && !NounsInIng.Contains(form))
        {
            kinds |= WordKinds.Gerund;
        }
        else if (form.Length >= MinLengthOfEnding && form.EndsWith("ly", StringComparison.Ordinal) && !WordsInLy.Contains(form))
        {
            kinds |= WordKinds.Adverb;
        }

        kinds |= EnglishVerbs.IsAmbiguous(form) ? WordKinds.MaybeVerb : WordKinds.None;
        kinds |= IsAdjective(form) ? WordKinds.Adjective : WordKinds.None;
        kinds |= EnglishLightWords.IsLight(form) ? WordKinds.Light | WordKinds.Weak : WordKinds.None;
        kinds |= EnglishLightWords.IsWeak(form) ? WordKinds.Weak : WordKinds.None;
        return kinds;
    }

    private static bool IsAdjective(ReadOnlySpan<char> form)
    {
        foreach (string ending in EndingsOfAdjectives)
        {
            if (form.Length > ending.Length + 2 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
