using System.Collections.Frozen;

namespace ArticleKit.Topics.Features;

/// <summary>The English function words, by hash.</summary>
internal static class StopWords
{
    // The closed word classes of English, apostrophes left out as the scanner leaves them out. Contractions that would then read as
    // words with a meaning of their own (he'll, I'll, we'd, I'd, she'd) are not among them. Part of the model format: must not change.
    private const string EnglishWords =
        "a about above after again against all also although am among an and another any anyone anything are arent around as at be " +
        "became because been before being below between both but by can cannot cant could couldnt did didnt do does doesnt doing dont " +
        "down during each either else even ever every everyone everything few for from further had hadnt has hasnt have havent having " +
        "he hed her here heres hers herself hes him himself his how however hows i if im in into is isnt it itll its itself " +
        "ive just lets may me might more most much must my myself neither no none nor not nothing now of off often on once one only onto or " +
        "other others ought our ours ourselves out over own per perhaps quite rather same several shall she shes should shouldnt " +
        "since so some someone something still such than that thats the their theirs them themselves then there theres therefore these they " +
        "theyd theyll theyre theyve this those though through thus to together too toward towards under unless until up upon us very via was wasnt we " +
        "well were werent weve what whatever whats when whenever where wheres whether which while who whoever whom whos whose why will with " +
        "within without wont would wouldnt yes yet you youd youll your youre yours yourself yourselves youve";

    public static FrozenSet<ulong> English { get; } =
        EnglishWords.Split(' ').Select(word => NgramHash.Word(word)).ToFrozenSet();
}
