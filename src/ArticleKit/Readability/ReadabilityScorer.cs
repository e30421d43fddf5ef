using ArticleKit.Readability.Formulas;
using ArticleKit.Text;
using ArticleKit.Text.Languages;

namespace ArticleKit.Readability;

/// <summary>Scores how hard a text is to read.</summary>
public static class ReadabilityScorer
{
    /// <summary>The number of words that most formulas were normed on: 100. A shorter text is scored, but less reliably.</summary>
    public const int MinimumWords = 100;

    private const string English = "en";

    /// <summary>Scores a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">
    /// The language of the text as a BCP 47 tag such as <c>en-GB</c>; null (the default) for English. Spanish, Italian, German, French,
    /// Dutch, Portuguese, Russian and Turkish have formulas of their own; for any other language only LIX and RIX are computed.
    /// </param>
    /// <returns>The scores; all null if the text has no words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReadabilityReport Score(string text, string? language = null) => Score(TextDocument.Parse(text), language);

    /// <summary>Scores a text that was cut already.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) for English.</param>
    /// <returns>The scores; all null if the text has no words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ReadabilityReport Score(TextDocument document, string? language = null) =>
        Score(TextStatistics.From(document, language), language);

    /// <summary>Scores counts, however they were made.</summary>
    /// <param name="statistics">The counts, the syllables among them as the language divides words.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) for English.</param>
    /// <returns>The scores; all null if there are no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static ReadabilityReport Score(TextStatistics statistics, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        string primary = LanguageTag.Primary(language) ?? English;
        bool english = primary == English;
        var report = new ReadabilityReport
        {
            Statistics = statistics,
            Lix = Lix.Score(statistics),
            Rix = Rix.Score(statistics),
            Language = language is null || LanguageTag.Primary(language) is null ? English : language.Trim(),
            LanguageScores = LanguageFormulas.Score(primary, statistics),
            ReadingMinutes = (double)statistics.Words / ReadabilityReport.WordsPerMinute,
            Warnings = Warn(statistics, primary),
        };
        return !english ? report : report with
        {
            FleschReadingEase = FleschReadingEase.Score(statistics),
            FleschKincaidGrade = FleschKincaidGrade.Score(statistics),
            GunningFog = GunningFog.Score(statistics),
            Smog = Smog.Score(statistics),
            ColemanLiau = ColemanLiau.Score(statistics),
            AutomatedReadability = AutomatedReadability.Score(statistics),
            LinsearWrite = LinsearWrite.Score(statistics),
            Forcast = Forcast.Score(statistics),
        };
    }

    private static IReadOnlyList<ArticleWarning> Warn(TextStatistics statistics, string language)
    {
        if (!statistics.IsScorable)
        {
            return [ReadabilityWarnings.NoWords];
        }

        List<ArticleWarning> warnings = [];
        if (language != English && !LanguageFormulas.Has(language))
        {
            warnings.Add(ReadabilityWarnings.LanguageWithoutFormula);
        }

        if (statistics.Words < MinimumWords)
        {
            warnings.Add(ReadabilityWarnings.FewWords);
        }

        if (language == English && statistics.Sentences < Smog.MinimumSentences)
        {
            warnings.Add(ReadabilityWarnings.FewSentencesForSmog);
        }

        return warnings;
    }
}
