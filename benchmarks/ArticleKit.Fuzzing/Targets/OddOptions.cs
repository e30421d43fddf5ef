using ArticleKit.Cleaning;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Keyphrases;
using ArticleKit.Summarization;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Draws options that are allowed and odd.</summary>
internal static class OddOptions
{
    private static readonly string?[] Languages =
        [null, null, null, "en", "en-GB", "de", "tr", "ja", "zh-Hans", "ar", "ru", "", " ", "x", "-", "en_US.UTF-8", "\0", "\ud800", "klingon", new string('a', 10_000), "EN", "fr-", "i-default"];

    private static readonly string?[] Titles = [null, null, "", " ", "A bridge", "\0", "\ud800", "THE BRIDGE WAS CLOSED", "年", "<b>", new string('x', 20_000), "the of and"];

    private static readonly Uri?[] Addresses =
    [
        null, null, new("https://a.org/2026/03/04/bridge.html"), new("https://a.org/9999/99/99/"), new("/relative/only", UriKind.Relative), new("file:///etc/passwd"), new("mailto:a@b.c"), new("http://[::1]:8080/%zz?a#b"), new("https://xn--e1afmkfd.xn--p1ai/ä/%E4"), new("urn:a:b"),
        new("data:text/html,x"), new("http://a.org/" + new string('a', 20_000)),
    ];

    private static readonly string?[] Charsets = [null, null, null, "utf-8", "text/html; charset=windows-1251", "gbk", "utf-16", "utf-7", "none", "", "\0", "charset=", "text/html;charset=\"utf-8", "x-user-defined", new string('a', 5000), "iso-2022-jp", "replacement", "utf-32be"];

    public static string? Language(FuzzRandom random) => random.Pick(Languages);

    public static string? Title(FuzzRandom random) => random.Pick(Titles);

    public static Uri? Address(FuzzRandom random) => random.Pick(Addresses);

    public static string? Charset(FuzzRandom random) => random.Pick(Charsets);

    public static CleaningOptions Cleaning(FuzzRandom random) => new()
    {
        IncludeComments = random.Chance(2, 3),
        Limits = random.Chance(1, 3) ? new ArticleLimits { MaxDepth = random.Pick([16, 64, 1000]) } : ArticleLimits.Default,
    };

    public static SummaryOptions Summary(FuzzRandom random, SummaryAlgorithm algorithm) => new()
    {
        Algorithm = algorithm,
        Sentences = random.Pick<int?>([null, 1, 3, 100, int.MaxValue]),
        Words = random.Pick<int?>([null, null, null, 1, 50, int.MaxValue]),
        Characters = random.Pick<int?>([null, null, null, 1, 300, int.MaxValue]),
        Ratio = random.Pick<double?>([null, null, null, double.Epsilon, 0.1, 1]),
        Order = random.Pick([SummaryOrder.Source, SummaryOrder.Score]),
        MinimumSentenceWords = random.Pick([0, 1, 3, 3, 3, int.MaxValue]),
        Query = random.Pick([null, null, "bridge", "", "the", "\0", "年", new string('q', 20_000)]),
        QueryWeight = random.Pick([1, 0, double.Epsilon, double.MaxValue]),
        TitleWeight = random.Pick([0, 0, 1, double.MaxValue]),
        Language = Language(random),
    };

    public static KeyphraseOptions Keyphrases(FuzzRandom random, KeyphraseAlgorithm algorithm) => new()
    {
        Algorithm = algorithm,
        MaxCount = random.Pick([10, 10, 1, int.MaxValue]),
        MaxWords = random.Pick([4, 4, 1, KeyphraseOptions.LongestPhrase]),
        MinimumMentions = random.Pick([1, 1, 2, int.MaxValue]),
        Language = Language(random),
    };
}
