namespace ArticleKit.Keyphrases.Words;

/// <summary>English words that mean something inside a phrase but little at its beginning or by themselves.</summary>
internal static class EnglishLightWords
{
    private static readonly WordSet Adjectives = new(
        "new newer newest old older oldest good better best bad worse worst great greater greatest big bigger biggest small smaller smallest",
        "large larger largest long longer longest short shorter shortest high higher highest low lower lowest full main major minor able",
        "available likely unlikely possible impossible sure clear clearer different difficult easy easier hard harder hardest important special",
        "particular certain right wrong left real true false whole due current former previous recent late later latest early earlier young",
        "younger youngest free similar single double triple extra total entire complete ready famous various numerous additional further",
        "average annual daily weekly monthly yearly necessary nice fine strong stronger strongest weak weaker close closer open common rare",
        "dry wet warm cold cool hot usual regular proper serious simple narrow narrowest wide wider thick thin deep deeper heavy light dark",
        "bright quick slow fast faster fresh clean dirty safe dangerous guilty poor rich happy sad proud glad kind loud quiet calm funny",
        "leftover oldest nearby remaining existing following so-called well-known long-term short-term steep steepest second third fourth fifth",
        "cautious divided closed finished straight sharp sharper supple soft sticky smart steady stubborn twice");

    private static readonly WordSet Nouns = new(
        "time times people person man men woman women thing things way ways part parts kind kinds sort sorts case cases number numbers place",
        "places side sides end ends end-of-life lot lots bit bits piece pieces couple half third quarter fifth tenth share fact facts idea ideas",
        "point points reason reasons question questions answer answers example examples result results effect effects problem problems trick",
        "situation issue issues matter matters word words name names life lives world home homes hand hands eye eyes head heads face faces line",
        "lines level levels rate rates amount amounts size sizes length range series set group groups team teams member members owner owners",
        "official officials authority authorities spokesman spokeswoman spokesperson expert experts researcher researchers scientist scientists",
        "analyst analysts economist economists critic critics supporter supporters opponent opponents leader leaders chief head director",
        "president manager boss friend friends family families mother father son daughter brother sister wife husband child children kid kids",
        "boy girl boys girls guy guys visitor visitors user users reader readers customer customers worker workers student students teacher",
        "teachers company companies firm firms country countries city cities town towns village villages region area areas state states",
        "beginning middle top bottom front rest majority minority need needs use uses work job jobs move step steps effort efforts chance",
        "attempt attempts change changes increase rise fall loss losses lack start finish stop turn look view views hope hopes fear fears",
        "statement interview speech letter note notes message call report reports study paper news story text book page list figure figures",
        "information detail details cost costs price prices money cash pay value total floor room door window street road mouth middle ground",
        "weekend decade decades century centuries generation moment period while term terms condition conditions purpose order everyday",
        "morning mornings afternoon afternoons evening evenings night nights summer winter spring autumn fall noon midnight dawn dusk season",
        "habit worry care luck thumb finger fingers palms minute distance stuff cause causes culprit trouble pain sense kind difference");

    /// <summary>Adjectives that begin a phrase only if it recurs.</summary>
    public static bool IsLight(ReadOnlySpan<char> form) => Adjectives.Contains(form);

    /// <summary>Words that are no phrase by themselves.</summary>
    public static bool IsWeak(ReadOnlySpan<char> form) => Nouns.Contains(form) || Adjectives.Contains(form);
}
