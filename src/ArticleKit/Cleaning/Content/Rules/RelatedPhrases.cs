using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Content.Rules;

/// <summary>What pages say before they name other articles, in the languages that the field's data sets hold.</summary>
internal static class RelatedPhrases
{
    private static readonly FrozenSet<string> Phrases = Build(
        "read more|read also|also read|read next|read on|read the full story|keep reading|continue reading|related|related article|related articles"
            + "|related posts|related post|related stories|related story|related content|related news|related topics|related links|related reading"
            + "|recommended|recommended reading|recommended for you|recommended articles|recommended stories|you may also like|you might also like"
            + "|you may also be interested in|you might also be interested in|more on this topic|more on this story|more on this|more stories"
            + "|more like this|don't miss|don’t miss|up next|most read|most popular|trending|trending now|see more|learn more|watch more|more news"
            + "|more from this author|see also|popular posts|popular articles|latest posts|latest news|recent posts|similar articles|similar posts",
        "lesen sie auch|lesen sie auch die folgenden beiträge|lesen sie auch die folgenden artikel|lesen sie dazu auch|lesen sie mehr"
            + "|lesen sie mehr dazu|lesen sie hier weiter|lesen sie weiter|lies auch|lies mehr|mehr lesen|weiterlesen|weiter lesen|mehr zum thema"
            + "|mehr zu diesem thema|mehr dazu|mehr zum artikel|zum thema|das könnte sie auch interessieren|das könnte dich auch interessieren"
            + "|das könnte sie interessieren|das könnte dich interessieren|das könnte ihnen auch gefallen|das könnte dir auch gefallen"
            + "|auch interessant|schon gelesen|verwandte artikel|verwandte beiträge|verwandte themen|ähnliche artikel|ähnliche beiträge"
            + "|weitere artikel|weitere artikel zum thema|weitere beiträge|weitere themen|weitere nachrichten|lesetipp|lesetipps"
            + "|empfehlungen der redaktion|meistgelesen|beliebte artikel|beliebte beiträge|neueste beiträge|letzte beiträge|passend dazu"
            + "|passend zum thema",
        "lire aussi|à lire aussi|a lire aussi|à lire|a lire|à lire également|lire également|lire la suite|lire plus|sur le même sujet"
            + "|sur le même thème|articles similaires|articles liés|articles recommandés|voir aussi|à voir aussi|à découvrir aussi|à découvrir"
            + "|vous aimerez aussi|vous pourriez aussi aimer|en savoir plus|pour aller plus loin|les plus lus|nos autres articles",
        "lee también|leer también|lea también|lea además|leé también|leer más|lee más|sigue leyendo|seguir leyendo|le puede interesar"
            + "|te puede interesar|también te puede interesar|también le puede interesar|te puede interesar también|te recomendamos"
            + "|le recomendamos|artículos relacionados|artículo relacionado|noticias relacionadas|nota relacionada|notas relacionadas"
            + "|contenido relacionado|más información|más noticias|ver también|vea también|mira también|mirá también|lo más leído"
            + "|entradas relacionadas",
        "leggi anche|leggi tutto|leggi di più|leggi pure|articoli correlati|articolo correlato|potrebbe interessarti|potrebbe interessarti anche"
            + "|ti potrebbe interessare|ti potrebbe interessare anche|guarda anche|vedi anche|per approfondire|approfondisci|continua a leggere"
            + "|i più letti",
        "leia também|leia mais|leia ainda|veja também|veja mais|saiba mais|confira também|artigos relacionados|notícias relacionadas"
            + "|matérias relacionadas|continue lendo|mais lidas|posts relacionados",
        "lees ook|lees meer|lees verder|bekijk ook|gerelateerde artikelen|gerelateerd|ook interessant|meest gelezen|meer over dit onderwerp",
        "czytaj także|czytaj też|czytaj również|czytaj więcej|czytaj dalej|czytaj|zobacz także|zobacz też|zobacz również|zobacz więcej"
            + "|przeczytaj także|przeczytaj też|przeczytaj również|sprawdź także|sprawdź też|powiązane artykuły|podobne artykuły|polecamy"
            + "|warto przeczytać",
        "läs också|läs även|läs mer|læs også|læs mere|les også|les mer|lue myös|lue lisää|čtěte také|čtěte dále|přečtěte si také|přečtěte si"
            + "|mohlo by vás zajímat|související články|prečítajte si aj|prečítajte si tiež|kapcsolódó cikkek|olvassa el|citește și|citeşte şi"
            + "|citeste si|citește mai mult|ilgili haberler|devamını oku",
        "читайте также|читайте ещё|читать далее|читать дальше|смотрите также|по теме|материалы по теме|похожие статьи|читайте також"
            + "|διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|прочетете още|вижте още|اقرأ أيضا|اقرأ أيضاً|こちらもおすすめ|関連記事|あわせて読みたい"
            + "|相关阅读|相关文章|相关新闻|延伸閱讀|延伸阅读|관련 기사|관련기사");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Phrases.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text is such a phrase, apart from case, and from arrows and punctuation around it.</summary>
    public static bool Contains(ReadOnlySpan<char> text)
    {
        int start = 0;
        int end = text.Length;
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return Lookup.Contains(text[start..end]);
    }

    private static FrozenSet<string> Build(params ReadOnlySpan<string> lists) =>
        string.Join('|', lists).Split('|').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
