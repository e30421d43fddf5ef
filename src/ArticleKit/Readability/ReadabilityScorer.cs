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

    /// <summary>A tag for private use, which no formula belongs to.</summary>
    private const string UnknownLanguage = "qaa";

    /// <summary>Scores a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">
    /// The language of the text as a BCP 47 tag such as <c>en-GB</c>; null (the default) to have it told from the text by
    /// <see cref="LanguageDetector"/>, and English if that is unsure and nothing speaks against English. Spanish, Italian, German, French,
    /// Dutch, Portuguese, Russian and Turkish have formulas of their own; for any other language only LIX and RIX are computed.
    /// </param>
    /// <returns>The scores; all null if the text has no words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReadabilityReport Score(string text, string? language = null) => Score(TextDocument.Parse(text), language);

    /// <summary>Scores a text that was cut already.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) to have it told from the text.</param>
    /// <returns>The scores; all null if the text has no words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ReadabilityReport Score(TextDocument document, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (LanguageTag.Primary(language) is null)
        {
            LanguageEvidence evidence = LanguageEvidence.Of(document.Text);
            language = evidence.Language ?? (evidence.MayBeEnglish ? English : null);
        }

        TextStatistics statistics = TextStatistics.From(document, language);
        return language is null ? ScoreUnknown(statistics) : Score(statistics, language);
    }

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

    /// <summary>Scores a text that is not English, but nobody knows what it is.</summary>
    private static ReadabilityReport ScoreUnknown(TextStatistics statistics)
    {
        ReadabilityReport report = Score(statistics, UnknownLanguage);
        return report with
        {
            Language = null,
            Warnings = [.. report.Warnings.Select(warning => warning == ReadabilityWarnings.LanguageWithoutFormula ? ReadabilityWarnings.LanguageUnknown : warning)],
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
