using System.Collections.Frozen;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>The names of the months in the languages of Europe, in full and shortened.</summary>
internal static class MonthNames
{
    // One line a language, months from January on; several forms of a month are separated by a stroke.
    private static readonly string[] Lists =
    [
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec",
        "januar|jänner|jan februar|feb märz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sep oktober|okt november|nov dezember|dez",
        "janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc",
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sep octubre|oct noviembre|nov diciembre|dic",
        "gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic",
        "januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec",
        "janeiro|jan fevereiro|fev março|marco|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez",
        "stycznia|styczeń|sty lutego|luty|lut marca|marzec|mar kwietnia|kwiecień|kwi maja|maj czerwca|czerwiec|cze lipca|lipiec|lip sierpnia|sierpień|sie września|wrzesień|wrz października|październik|paź listopada|listopad|lis grudnia|grudzień|gru",
        "января|январь|янв февраля|февраль|фев марта|март|мар апреля|апрель|апр мая|май июня|июнь|июн июля|июль|июл августа|август|авг сентября|сентябрь|сен октября|октябрь|окт ноября|ноябрь|ноя декабря|декабрь|дек",
        "leden|ledna únor|února březen|března duben|dubna květen|května červen|června červenec|července srpen|srpna září říjen|října listopad|listopadu prosinec|prosince",
        "január februára|február marca|marec apríla|apríl mája|máj júna|jún júla|júl augusta septembra októbra|október novembra decembra",
        "január|jan február|febr március|márc április|ápr május|máj június|jún július|júl augusztus szeptember|szept október|okt november december",
        "januari februari mars april maj juni juli augusti september oktober november december",
        "januar februar marts|mars april maj|mai juni juli august september oktober november desember|december",
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
        "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
        "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου|μαίου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου",
        "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
        "januari februari maret april mei juni juli agustus september oktober november desember",
    ];

    private static readonly FrozenDictionary<string, int> Months = Build();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Months.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month of that name in any case, from 1 to 12; 0 for what is no month.</summary>
    public static int Find(ReadOnlySpan<char> name) => Lookup.TryGetValue(name, out int month) ? month : 0;

    private static FrozenDictionary<string, int> Build()
    {
        Dictionary<string, int> months = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> ambiguous = new(StringComparer.OrdinalIgnoreCase);
        foreach (string list in Lists)
        {
            string[] names = list.Split(' ');
            for (int month = 1; month <= names.Length; month++)
            {
                foreach (string name in names[month - 1].Split('|'))
                {
                    // "listopad" is November in Polish and Czech alike, but October in Croatian; what differs in this table tells nothing.
                    if (months.TryGetValue(name, out int other) && other != month)
                    {
                        ambiguous.Add(name);
                    }

                    months[name] = month;
                }
            }
        }

        return months.Where(entry => !ambiguous.Contains(entry.Key)).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
