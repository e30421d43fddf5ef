namespace ArticleKit.Quotations;

/// <summary>The English words by which speech is reported.</summary>
internal static class EnglishSpeech
{
    public static SpeechWords Words { get; } = new("en")
    {
        Verbs = "said says say added adds explained explains insisted insists argued argues warned warns announced declared declares wrote writes "
            + "claimed admitted admits noted stressed stresses emphasized emphasised emphasizes emphasises replied replies responded responds "
            + "answered asked asks suggested suggests tweeted acknowledged acknowledges confirmed confirms commented concluded concludes complained complains "
            + "joked jokes quipped quips exclaimed exclaims remarked remarks recalled recalls conceded concedes contended contends asserted asserts alleged "
            + "alleges reiterated reiterates vowed vows pledged boasted boasts lamented lamentes laments mused muses opined opines retorted retorts testified testifies "
            + "predicted predicts observed shouted shouts yelled yells whispered whispers muttered mutters murmured murmurs screamed denied denies "
            + "called calls described describes dubbed branded labelled labeled urged urges accused apologized apologised cautioned cautions posted "
            + "counselled counseled enthused countered counters blogged texted emailed revealed proclaimed proclaims affirmed affirms "
            + "clarified clarifies elaborated specified summarized summarised summed recounted recounts reasoned reflected speculated stipulated swore",
        OnlyBeside = "continued continues claims notes comments reports reported states stated maintained maintains repeated repeats agreed agrees "
            + "believes believed thinks thought feels felt hopes hoped laughed laughs smiled sighed nodded read reads recommended demanded demands promised "
            + "promises proposed proposes pleaded pleads begged cried cries went goes shrugged began begins concurred disagreed disagrees objected answers questioned disclosed "
            + "interjected interrupted estimated praised criticized criticised condemned welcomed blasted slammed thundered wondered wonders quoted "
            + "sang chanted shot put points pointed expressed",
        WithListener = "told tells tell informed informs reminded reminds assured assures",
        Participles = "saying adding telling explaining insisting arguing warning noting stressing emphasizing emphasising replying asking suggesting claiming writing "
            + "tweeting declaring announcing calling describing stating complaining joking shouting recalling acknowledging concluding admitting commenting quipping",
        Sources = "according",
        He = "he",
        She = "she",
        OtherPronouns = "they i we it you",
        Relatives = "who",
        Auxiliaries = "has had have also later then now once recently previously already again further still just even often always never did does do was were "
            + "will would used to likes liked loves today yesterday earlier simply himself herself themselves "
            + "monday tuesday wednesday thursday friday saturday sunday not",
        Passives = "was were is are am be been being wasn't weren't isn't aren't",
        Determiners = "the a an his her their its our my your this that these those one two three four five six several some many most another other both all each no any",
        Prepositions = "of for from in at on with to by near against over under into about across after before during since through between among outside inside behind",
        Boundaries = "and but or as when while after before because since although though if whether that which where who during on in at by to with without through via "
            + "today yesterday tomorrow earlier later last this next monday tuesday wednesday thursday friday saturday sunday following amid recently about has had is was "
            + "told said against despite upon until once ahead following under over here there just so yet adding referring speaking "
            + "january february march april june july august september october november december",
    };
}
