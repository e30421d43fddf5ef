namespace ArticleKit.Cleaning.Metadata;

/// <summary>Tells from the words before a date whether it is that of the publication or of a change.</summary>
internal static class DateLabels
{
    private const int Reach = 45;

    private static readonly string[] Updates =
    [
        "updat", "modif", "edited", "revised", "reviewed", "changed", "aktualisier", "geändert", "bearbeitet", "überarbeitet", "mis à jour", "mise à jour", "maj ", "màj", "actualiz", "actualis", "aggiorn", "bijgewerkt", "gewijzigd", "zaktualiz",
        "atualiz", "обновл", "измен", "opdater", "uppdater", "oppdater", "aktualizov", "更新",
    ];

    private static readonly string[] Publications =
    [
        "publi", "veröffentlich", "posted", "erstellt", "created", "pubbl", "posté", "geplaatst", "opublik", "опублик", "datum", "date:", "erschienen", "written", "verfasst", "eingestellt", "online seit", "vom ", "released", "dodano", "発表", "公開", "发布", "stand:", "stand ",
    ];

    // Dates of people and events, not of texts.
    private static readonly string[] Others =
        ["registr", "joined", "member since", "mitglied seit", "dabei seit", "anmeld", "inscri", "geboren", "born ", "next ", "nächste", "copyright", "©", "expires", "deadline", "einsendeschluss"];

    // In German, Dutch and Turkish the word stands behind: "wurde am 5. Mai 2024 veröffentlicht".
    private static readonly string[] PublicationsBehind = ["gepostet", "veröffentlicht", "publiziert", "geschrieben", "eingestellt", "verfasst", "geplaatst", "gepubliceerd", "yayınlan", "yayımlan", "eklendi", "公開"];

    private static readonly string[] UpdatesBehind = ["geändert", "aktualisiert", "bearbeitet", "überarbeitet", "modifiziert", "gewijzigd", "bijgewerkt", "bewerkt", "güncellen", "更新"];

    /// <summary>Whether the label nearest before a date tells that it is not of the text.</summary>
    public static bool IsOther(string text, int start) => Last(text, start, Others) > Last(text, start, Publications);

    /// <summary>Whether the label nearest before a date tells of a change.</summary>
    public static bool IsUpdate(string text, int start)
    {
        int publication = Last(text, start, Publications);
        int update = Last(text, start, Updates);
        return update > publication || (update < 0 && publication < 0 && IsBehind(text, start, UpdatesBehind));
    }

    /// <summary>Whether a label stands before a date at all.</summary>
    public static bool IsLabelled(string text, int start) =>
        Math.Max(Last(text, start, Updates), Last(text, start, Publications)) >= 0 || IsBehind(text, start, PublicationsBehind) || IsBehind(text, start, UpdatesBehind);

    private static bool IsBehind(string text, int start, string[] words)
    {
        start = Math.Clamp(start, 0, text.Length);
        ReadOnlySpan<char> behind = text.AsSpan(start, Math.Min(text.Length - start, Reach));
        foreach (string word in words)
        {
            if (behind.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static int Last(string text, int start, string[] words)
    {
        start = Math.Clamp(start, 0, text.Length);
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(0, start - Reach), Math.Min(start, Reach));
        int last = -1;
        foreach (string word in words)
        {
            last = Math.Max(last, before.LastIndexOf(word, StringComparison.OrdinalIgnoreCase));
        }

        return last;
    }
}
