using ArticleKit.Readability.Formulas.Dutch;
using ArticleKit.Readability.Formulas.French;
using ArticleKit.Readability.Formulas.German;
using ArticleKit.Readability.Formulas.Italian;
using ArticleKit.Readability.Formulas.Portuguese;
using ArticleKit.Readability.Formulas.Russian;
using ArticleKit.Readability.Formulas.Spanish;
using ArticleKit.Readability.Formulas.Turkish;

namespace ArticleKit.Readability;

/// <summary>Which formulas belong to which language, the best known first.</summary>
internal static class LanguageFormulas
{
    /// <summary>Whether <see cref="Score"/> knows formulas of the language.</summary>
    public static bool Has(string? language) => language is "es" or "it" or "de" or "fr" or "nl" or "pt" or "ru" or "tr";

    /// <summary>The scores by all formulas of a language; null if it has none, or there is nothing to score.</summary>
    /// <param name="language">The two-letter code in lower case.</param>
    /// <param name="statistics">The counts.</param>
    public static IReadOnlyList<LanguageScore>? Score(string? language, TextStatistics statistics) => !statistics.IsScorable ? null : language switch
    {
        "es" =>
        [
            Ease("fernandezHuerta", "Fernández Huerta", FernandezHuerta.Score(statistics)),
            Ease("szigrisztPazos", "Szigriszt-Pazos", SzigrisztPazos.Score(statistics)),
            Ease("gutierrezPolini", "Gutiérrez de Polini", GutierrezPolini.Score(statistics)) with { Lowest = 20, Highest = 70 },
            SchoolYear("crawford", "Crawford", Crawford.Score(statistics), lowest: 1, highest: 6),
        ],
        "it" => [Ease("gulpease", "Gulpease", Gulpease.Score(statistics)), Ease("fleschVacca", "Flesch-Vacca", FleschVacca.Score(statistics))],
        "de" =>
        [
            Ease("amstad", "Flesch-Amstad", Amstad.Score(statistics)),
            Wiener(1, WienerSachtextformel.First(statistics)),
            Wiener(2, WienerSachtextformel.Second(statistics)),
            Wiener(3, WienerSachtextformel.Third(statistics)),
            Wiener(4, WienerSachtextformel.Fourth(statistics)),
        ],
        "fr" => [Ease("kandelMoles", "Kandel-Moles", KandelMoles.Score(statistics))],
        "nl" => [Ease("douma", "Flesch-Douma", Douma.Score(statistics)), Ease("brouwer", "Brouwer", Brouwer.Score(statistics))],
        "pt" => [Ease("martinsFlesch", "Flesch-Martins", MartinsFlesch.Score(statistics))],
        "ru" => [Ease("oborneva", "Oborneva", Oborneva.Score(statistics))],
        "tr" => [Ease("atesman", "Ateşman", Atesman.Score(statistics))],
        _ => null,
    };

    private static LanguageScore Ease(string formula, string name, double? value) => new(formula, name, value.GetValueOrDefault(), ScoreScale.Ease, 0, 100);

    private static LanguageScore SchoolYear(string formula, string name, double? value, double lowest, double highest) =>
        new(formula, name, value.GetValueOrDefault(), ScoreScale.SchoolYear, lowest, highest);

    private static LanguageScore Wiener(int number, double? value) => SchoolYear(
        FormattableString.Invariant($"wienerSachtextformel{number}"),
        FormattableString.Invariant($"Wiener Sachtextformel {number}"),
        value,
        lowest: 4,
        highest: 15);
}
