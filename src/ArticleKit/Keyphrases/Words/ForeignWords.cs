using ArticleKit.Text.Languages;

namespace ArticleKit.Keyphrases.Words;

/// <summary>
/// The function words of the languages other than English: those by which the languages are told, and for the most read ones
/// further auxiliaries, adverbs and verbs of reporting.
/// </summary>
internal sealed class ForeignWords
{
    private const int MaxLengthWithoutList = 3;

    private static readonly WordSet German = new(
        "ab allen aller alles andere anderen anderer also am bei beide beiden beim bereits bisher da dabei dafür dagegen daher danach dann darauf",
        "darüber darum darunter davon dazu dein demnach denen denn deren derzeit deshalb dessen dich dir doch drei dürfen ebenfalls eben eher",
        "einige einigen einiger einzige einst erst erste ersten euch fast ferner fünf ganz gar gab geben gehen gern gibt ging gleich gut habe",
        "hätte hätten heute hinter ihnen indem insgesamt irgend jede jeden jeder jedes jedoch jene jetzt kaum kam knapp kommt konnte könnte",
        "künftig lang lange laut lässt mal man manche mein meist mindestens möglich musste müsste neben nie niemand nun ob obwohl oft rund sagt",
        "sagten schließlich sechs seien seinem seinen sobald sogar solche sollen sollte sollten somit sonst soviel stets trotz trotzdem überhaupt",
        "übrigens umstritten unser unsere unten viel viele vielen vielleicht vier völlig vorbei während wann warum wäre wären weder wegen weil",
        "welche welcher wem wen wenig weniger wer weshalb wessen wie wieso wohl wollen wollte wollten ziemlich zudem zuletzt zunächst zusammen zwar");

    private static readonly WordSet French = new(
        "afin ailleurs ainsi année apparemment assez auprès auquel auraient aurait auront aussitôt autant autour aux avaient avoir ayant beaucoup",
        "bientôt celle celles celui certain certaine certaines certains ceux chacun chez ci combien comment davantage debout dedans dehors déjà",
        "demande demandent depuis dès désormais deux devait devant dire disait donne durant elles enfin ensuite envers environ est-ce étaient étant",
        "étée eu eux explique expliqué faire faisait faut fera font fut grâce guère huit il y jusque jusqu’à lequel laquelle lesquels leur lui",
        "maintenant malgré mieux n'a neuf nombreuses nombreux notamment oui parfois parmi partout permet personne plupart plusieurs plutôt",
        "pourquoi pourrait pourtant précise près presque prévu puis puisque quant quatre quel quelle quelles quels quelque qui quoi quoique",
        "jeune jeunes petit petite petits petites grand grande grands grandes bon bonne bons bonnes beau belle beaux belles nouveau nouvelle",
        "nouveaux nouvelles vieux vieille vieilles premier première premiers premières dernier dernière derniers dernières",
        "raconte racontent relève reste sauf se selon sept sera serait seront seul seule seulement six soit souligne souvent suite tandis tant tel",
        "telle tellement telles tels toutefois toutes travers trente trois va venir veut veulent viennent vient voici voilà volontiers vont y");

    private static readonly WordSet Spanish = new(
        "gran grandes nuevo nueva nuevos nuevas viejo vieja viejos viejas bueno buena pequeño pequeña",
        "acerca además adonde ahí ajena algo algún alguna algunas alguno algunos ambos antes apenas aquel aquella aquellas aquellos así aún bajo",
        "bastante casi cerca cierta ciertas cierto ciertos cinco conmigo consigo contigo cualquier cuáles cuando cuanta cuanto cuatro cuya cuyo",
        "da debe deben debido dejado del demás dentro dicen dice dicho dijeron diez dio don dónde él encima entonces era eran eras estaban estado",
        "estar este estuvo explicó fueron fui ha haber había habían habrá hacer hacía han hasta he hizo hubo igual incluso ir jamás junto la",
        "le lejos les luego mayor mediante mejor menor mí mías mis muchas mucho muchos muy ninguna nueve ocho os otras pocas poco pocos podrá",
        "poder podría primer primera primero pronto propia propio pudo pues puesto puede pueden quiere quienes quizá quizás respecto respondió sé",
        "sea seis será serán señaló si sí siendo siete sino siquiera sola solo solos soy su suya tal tales también tampoco tener tenía ti toda",
        "tras través tu última último últimos un usted ustedes va vamos van varias varios veces verdad vuelve cientos pidió anunció dejado marchó");

    private static readonly WordSet Italian = new(
        "nuovo nuova nuovi nuove piccolo piccola piccoli piccole vecchio vecchia vecchi vecchie buono buona grandi bello bella vent trent cent",
        "abbastanza adesso affinché agli ai al alcuna alcune alcuni allo allora almeno altra altre altrimenti altro anzi appena assai attraverso",
        "avere avesse aveva avevano avrà avrebbe bene cento certa certe certi certo che ciascuno cinque circa ciò colui come comunque con cose",
        "così costato cui da dal dallo davanti davvero degli del dello dentro deve devono dietro diversi dice dieci dire disse dovrà dunque durante",
        "ebbe ecco entrambi eppure era erano essa esse essi esso fa fanno fare farà finché fino forse fosse fra fuori già gente giù gli grande",
        "grazie hai ho i il in infatti inoltre insieme intanto invece la le lei lo loro lungo ma mai meglio meno mia mie miei mio molta molte moltissimo",
        "ne neanche nella nemmeno neppure nessun nessuna nessuno niente nostra nostre nostri nostro nove nulla oggi ognuno oltre oppure ora otto",
        "per però perfino persino piuttosto poco poche pochi poiché possono presso prima primo prime proprio pure qualche qualcosa qualcuno quali",
        "quante quanti quanto quasi quattro quei quelle quelli quest queste questi quindi raccontato riguardo saranno sarà sarebbe se sei sembra",
        "sette siano sia si soprattutto sotto spesso sta stata state stati stato stesse stessi stesso sue sugli sui sul suo suoi tale tali tanta",
        "tante tanti tanto te ti tra tranne tre troppo tutta tuttavia una uno va vari varie venti verso vi vicino voi volta volte vostro");

    private readonly ProfileSet? _profiles;
    private readonly ulong _bit;
    private readonly WordSet? _more;

    private ForeignWords(ProfileSet? profiles, ulong bit, WordSet? more)
    {
        _profiles = profiles;
        _bit = bit;
        _more = more;
    }

    /// <summary>The function words of a language.</summary>
    /// <param name="language">Its primary tag; null if unknown.</param>
    public static ForeignWords Of(string? language)
    {
        WordSet? more = language switch { "de" => German, "fr" => French, "es" => Spanish, "it" => Italian, _ => null };
        foreach (ProfileSet profiles in (ProfileSet[])[ProfileSet.Latin, ProfileSet.Cyrillic])
        {
            if (profiles.IndexOf(language) is >= 0 and int index)
            {
                return new ForeignWords(profiles, 1UL << index, more);
            }
        }

        return new ForeignWords(null, 0, null);
    }

    /// <summary>Whether a form in lower case is one of them. In a language without a list the shortest words are taken for function words.</summary>
    public bool Contains(ReadOnlySpan<char> form) => _profiles is null
        ? form.Length <= MaxLengthWithoutList && char.IsLower(form[0])
        : (_profiles.WithWord(form) & _bit) != 0 || _more?.Contains(form) == true;
}
