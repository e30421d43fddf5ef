namespace ArticleKit.Keyphrases.Words;

/// <summary>Words that stand before names and within them, in lower case.</summary>
internal static class NameWords
{
    private static readonly WordSet Titles = new(
        "mr mrs ms miss mx dr doctor prof professor sir dame lord lady baron baroness count countess prince princess king queen emperor pope",
        "saint president vice-president chancellor premier prime minister secretary senator representative congressman congresswoman governor",
        "mayor councillor councilor councilman councilwoman alderman ambassador judge justice magistrate sheriff marshal general colonel",
        "major captain lieutenant sergeant corporal private admiral commander commissioner superintendent inspector detective constable officer",
        "chief chairman chairwoman chair director executive financial operating ceo cfo coo cto coach manager captain striker goalkeeper",
        "veteran rookie midfielder defender forward skipper spokesman spokeswoman author analyst economist lawyer attorney prosecutor professor",
        "father brother sister mother uncle aunt rabbi imam reverend rev bishop archbishop cardinal deacon author biologist engineer organiser organizer",
        "herr frau oberbürgermeister oberbürgermeisterin bürgermeister bürgermeisterin kanzler kanzlerin präsident präsidentin minister",
        "ministerin professorin monsieur madame mme mlle m maître señor señora don doña signor signora sindaco presidente presidenta");

    private static readonly WordSet Institutions = new(
        "bank university college school academy institute institution museum gallery library hospital church cathedral abbey court house",
        "parliament assembly congress senate council committee commission board bureau ministry department office agency authority",
        "administration service services society association federation confederation union alliance league club organization organisation fund trust",
        "foundation centre center chamber republic kingdom states emirates duchy county province district state city town isle isles island",
        "islands cape gulf bay strait straits sea lake mount mountain river valley port bridge street lane avenue square park forest palace",
        "tower castle battle treaty order knights company corporation group archive observatory laboratory conservatory conference convention",
        "army navy force forces guard police district tribunal inquiry journal review letters press times post newspaper theatre theater orchestra",
        "université hôpital musée ministère conseil comité banque tribunal mairie académie universidad hospital museo ministerio consejo",
        "junta banco instituto ayuntamiento universität technische ministerium bundesamt università ospedale ministero consiglio banca istituto",
        "teatro comune universidade");

    private static readonly WordSet Particles = new(
        "van von der den dem ter ten zu zur zum vom de la le les los las el al bin ibn ben abu du des del della delle dello di da do dos das dalla",
        "degli dei y e af av d l dell dall sankt st");

    private static readonly WordSet PostNominals = new("kc qc mp msp mbe obe cbe kbe phd md jr sr esq ceo cfo mep frs");

    /// <summary>Letters after the name of a person.</summary>
    public static bool IsPostNominal(ReadOnlySpan<char> form) => PostNominals.Contains(form);

    public static bool IsTitle(ReadOnlySpan<char> form) => Titles.Contains(form);

    public static bool IsInstitution(ReadOnlySpan<char> form) => Institutions.Contains(form);

    public static bool IsParticle(ReadOnlySpan<char> form) => Particles.Contains(form);
}
