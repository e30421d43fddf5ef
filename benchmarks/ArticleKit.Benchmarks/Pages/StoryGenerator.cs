using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks.Pages;

/// <summary>
/// Writes stories in sentences of English words, among them names, numbers, rare words and quotations, so that word lists, rules and tables
/// are all asked as they are by news. The same seed gives the same story.
/// </summary>
internal sealed class StoryGenerator(int seed)
{
    private static readonly string[] Nouns = Words(
        "council budget bridge harbour minister survey household school union agreement inspection repair hospital election campaign court lawyer judge "
        + "company engineer factory worker price rate bank market investor farmer harvest river flood storm forest fire police officer driver road train "
        + "station airport passenger ticket museum exhibition festival concert player coach season match goal supporter scientist vaccine patient study "
        + "university student teacher parliament law proposal amendment committee spokesperson delegation border refugee ceasefire negotiation embassy "
        + "sanction currency inflation mortgage tenant landlord apartment archaeologist excavation telescope satellite biodiversity photovoltaics "
        + "desalination cardiologist constituency jurisdiction");

    private static readonly string[] Verbs = Words(
        "announced rejected described postponed reviewed expected prepared confirmed questioned welcomed criticised approved delayed published "
        + "investigated closed opened rebuilt sold bought visited defended abandoned measured discovered repaired cancelled extended suspended ratified");

    private static readonly string[] Adjectives = Words(
        "new old local national public private late early large small expensive controversial independent temporary permanent eastern northern former "
        + "senior annual serious unexpected unprecedented bipartisan semiconductor-based long-awaited cost-effective");

    private static readonly string[] Links = Words("after before despite because_of during without following ahead_of in_spite_of instead_of");

    private static readonly string[] Adverbs = Words("meanwhile however yesterday officially reportedly nevertheless eventually unanimously");

    private static readonly string[] FirstNames = Words("Maria James Aisha Peter Chloe Ahmed Ingrid Tom Yuki Elena David Fatima");

    private static readonly string[] Syllables = Words("kal vor in dre mo sel ta quin or be lund ash er wick ham sta ro vi na gre dun ley ost mar");

    private readonly Random _random = new(seed);

    /// <summary>Paragraphs separated by blank lines.</summary>
    /// <param name="length">About how many characters.</param>
    public string Story(int length)
    {
        var text = new StringBuilder(length + 1024);
        while (text.Length < length)
        {
            text.Append(Paragraph()).Append("\n\n");
        }

        return text.ToString();
    }

    /// <summary>One to four sentences.</summary>
    public string Paragraph()
    {
        var paragraph = new StringBuilder(Sentence());
        for (int more = _random.Next(4); more > 0; more--)
        {
            paragraph.Append(' ').Append(Sentence());
        }

        return paragraph.ToString();
    }

    /// <summary>A sentence, which may hold a quotation.</summary>
    public string Sentence()
    {
        string sentence = _random.Next(8) switch
        {
            0 => $"“{Capitalized(Clause())},” said {Name()}, a {Pick(Adjectives)} {Pick(Nouns)}.",
            1 => $"{Capitalized(Pick(Adverbs))}, {Clause()} {Link()} {Phrase()}, {Name()} told reporters in {Place()}.",
            2 => $"{Name()} {Pick(Verbs)} {Phrase()} worth ${Number(2, 900)}.{Number(1, 9)} million on {Number(1, 28)} March.",
            3 => $"According to Dr. {Surname()}, {Clause()}, and {Clause()}.",
            4 => $"The U.S. {Pick(Nouns)} said {Number(3, 97)} per cent of the {Pick(Nouns)}s had {Pick(Verbs)} it's {Pick(Adjectives)} {Pick(Nouns)}.",
            _ => $"{Capitalized(Clause())} {Link()} {Phrase()}.",
        };
        return sentence;
    }

    /// <summary>A headline.</summary>
    public string Headline() => $"{Capitalized(Pick(Nouns))} {Pick(Verbs)} {Link()} {Pick(Adjectives)} {Pick(Nouns)} in {Place()}";

    /// <summary>A short label, as menus and tags have them.</summary>
    public string Label() => Capitalized(Pick(Nouns));

    /// <summary>A person's name.</summary>
    public string Name() => $"{Pick(FirstNames)} {Surname()}";

    private static string[] Words(string list) => list.Split(' ');

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private string Clause() => $"{Phrase()} {Pick(Verbs)} {Phrase()}";

    private string Phrase() => _random.Next(3) switch
    {
        0 => $"the {Pick(Nouns)} of the {Pick(Adjectives)} {Pick(Nouns)}",
        1 => $"a {Pick(Adjectives)} {Pick(Nouns)}",
        _ => $"the {Pick(Nouns)}",
    };

    private string Surname() => Capitalized(Pick(Syllables) + Pick(Syllables) + (_random.Next(2) == 0 ? Pick(Syllables) : ""));

    private string Place() => Capitalized(Pick(Syllables) + Pick(Syllables));

    private string Link() => Pick(Links).Replace('_', ' ');

    private string Number(int least, int most) => _random.Next(least, most + 1).ToString(CultureInfo.InvariantCulture);

    private string Pick(string[] list) => list[_random.Next(list.Length)];
}
