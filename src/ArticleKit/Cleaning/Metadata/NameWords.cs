using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>The words that stand around names in bylines, in the languages of Europe.</summary>
internal static class NameWords
{
    private static readonly FrozenSet<string> Connectives = Set("by von vom par por door przez автор от autor autorin author auteur autore starter di da de av af");

    private static readonly FrozenSet<string> Particles = Set(
        "von van vom de der den del della delle degli di da dal do dos das du des la le les el al bin ibn ben y e zu zum zur ten ter te af av und of the d' l' dell' o' i mac mc st san");

    private static readonly FrozenSet<string> Openings = Set(
        "reviewed edited via written posted published reported story words text article post press release contributed submitted created added entry view all posts articles a an in the guest autor autoren autorin autorinnen author authors " +
        "geschrieben verfasst erstellt veröffentlicht publiziert eingestellt gepostet ein eine einem beitrag gastbeitrag artikel kommentar bericht interview zeige alle beiträge pressemitteilung meldung redaktion " +
        "écrit publié rédigé proposé posté article auteur auteurs tous les articles voir texte propos recueillis " +
        "escrito publicado redactado enviado texto todas las entradas ver redacción scritto pubblicato cura articolo testo a geschreven geplaatst gepubliceerd auteur tekst bericht napisał opublikował dodał autorem " +
        "автор опубликовал skrivet skrevet publicerad text tekst kirjoittanut updated aktualisiert modified recipe guide thread topic starter started themenstarter asked gastautor gastautorin contributor contributors verfasser verfasserin");

    /// <summary>What tells, before a word such as "by", that somebody wrote the text.</summary>
    private static readonly FrozenSet<string> Verbs = Set(
        "written posted published submitted contributed authored started asked geschrieben verfasst erstellt veröffentlicht publiziert eingestellt gepostet écrit publié rédigé proposé posté escrito publicado redactado enviado scritto pubblicato redatto " +
        "geschreven geplaatst gepubliceerd napisany napisane opublikowany skrivet skrevet publicerad publisert");

    // They join openings, dates and names, but are none.
    private static readonly FrozenSet<string> Joins = Set("am on um at le el il den dne dnia vor uhr h ago and und et is was updated aktualisiert stand last datum date");

    private static readonly FrozenSet<string> Roles = Set(
        "reporter writer editor correspondent contributor columnist journalist journalistin redakteur redakteurin redakteurs korrespondent korrespondentin experte expertin autor autorin gastautor gastautorin volontär volontärin reporterin " +
        "staff former senior freelance director head manager president ceo cto founder co-founder owner professor consultant specialist coach expert certified analyst attorney lawyer marketing inhaber inhaberin member moderator geschäftsführer leiter leiterin chief managing associate fotograf fotografin photographer producer rédacteur rédactrice journaliste periodista redactor redactora corresponsal redattore chefredakteur chefredakteurin rechtsanwalt rechtsanwältin");

    // Not persons: editors as a body, agencies, companies. They are named only where nobody else is.
    private static readonly FrozenSet<string> Bodies = Set(
        "redaktion redaktionsteam onlineredaktion redaction red rédaction redacción redaccion redazione redakcja redactie editorial editors staff team newsroom desk news nachrichten presse press pressestelle zeitung magazin magazine journal verlag media medien " +
        "agency agentur agenturen agencias agency afp dpa apa sda epd kna reuters ap efe ansa sid bloomberg gmbh ag inc ltd llc e.v ev e.v. corp foundation stiftung verband bund institut institute universität university association " +
        "ministerium department company group gruppe shop blog online .com .de .at .ch .org .net");

    private static readonly FrozenSet<string> NoNames = Set(
        "ba bs bsn rn ma msc bsc dvm vmd jd cpa rd rdn lcsw facs mph do dds sat sun mon tue wed thu fri admin administrator webmaster author unknown anonymous guest none null undefined updated posted published share follow comments more about bio md m.d phd ph.d jr sr esq rn mba user default root " +
        "find reset learn this last introducing sponsored profile profil verified information recipe guide caches cached nachricht read join edition home facebook twitter instagram linkedin youtube email e-mail kontakt contact datum date print drucken");

    private static readonly FrozenSet<string> NoNamePhrases = new[]
    {
        "read more", "social links", "view profile", "written by", "posted by", "author information", "author bio", "editor's note", "about the author", "view all posts", "über den autor", "über die autorin", "email protected", "log in", "sign up", "all rights reserved",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Words that a name follows: "by".</summary>
    public static bool IsConnective(ReadOnlySpan<char> word) => Contains(Connectives, word);

    /// <summary>Small words within names.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => Contains(Particles, word);

    /// <summary>Words that open a byline: "posted".</summary>
    public static bool IsOpening(ReadOnlySpan<char> word) => Contains(Openings, word);

    /// <summary>"Written", "geschrieben": a word that only stands before "by" and a name.</summary>
    public static bool IsVerb(ReadOnlySpan<char> word) => Contains(Verbs, word);

    public static bool IsJoin(ReadOnlySpan<char> word) => Contains(Joins, word);

    public static bool IsRole(ReadOnlySpan<char> word) => Contains(Roles, word);

    /// <summary>Whether a word makes a name that of a body instead of a person.</summary>
    public static bool IsBody(ReadOnlySpan<char> word) => Contains(Bodies, word);

    /// <summary>What stands in place of a name but is none.</summary>
    public static bool IsNoName(string name) => NoNames.Contains(name) || NoNamePhrases.Contains(name);

    private static bool Contains(FrozenSet<string> words, ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
