using ArticleKit.Readability.Ease;
using ArticleKit.Readability.Explanation;
using ArticleKit.Readability.Formulas;
using ArticleKit.Readability.Lexicon;
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

        if (language is null)
        {
            return ScoreUnknown(TextStatistics.From(document));
        }

        return LanguageTag.Primary(language) == English ? ScoreEnglish(document, language) : Score(TextStatistics.From(document, language), language);
    }

    /// <summary>Scores a text and tells what makes it hard: its hardest sentences and words, and the scores that it would have without them.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) to tell it from the text, as <see cref="Score(TextDocument, string?)"/> does.</param>
    /// <param name="sentences">How many sentences to name at most, 3 by default; 0 or more.</param>
    /// <param name="words">How many words to name at most, 10 by default; 0 or more.</param>
    /// <returns>The scores and what lies behind them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> or <paramref name="words"/> is negative.</exception>
    public static ReadabilityExplanation Explain(string text, string? language = null, int sentences = 3, int words = 10) =>
        Explain(TextDocument.Parse(text), language, sentences, words);

    /// <summary>Scores a text that was cut already, and tells what makes it hard.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) to tell it from the text, as <see cref="Score(TextDocument, string?)"/> does.</param>
    /// <param name="sentences">How many sentences to name at most, 3 by default; 0 or more.</param>
    /// <param name="words">How many words to name at most, 10 by default; 0 or more.</param>
    /// <returns>The scores and what lies behind them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> or <paramref name="words"/> is negative.</exception>
    public static ReadabilityExplanation Explain(TextDocument document, string? language = null, int sentences = 3, int words = 10)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentOutOfRangeException.ThrowIfNegative(sentences);
        ArgumentOutOfRangeException.ThrowIfNegative(words);
        return new ReadabilityExplainer(document, language).Explain(sentences, words);
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
        string tag = language is null || LanguageTag.Primary(language) is null ? English : language.Trim();
        return primary == English ? ScoreEnglish(statistics, tag, ease: null) : new ReadabilityReport(statistics, tag)
        {
            LanguageScores = LanguageFormulas.Score(primary, statistics),
            Warnings = Warn(statistics, primary),
        };
    }

    private static ReadabilityReport ScoreEnglish(TextStatistics statistics, string language, EaseFactors? ease) =>
        new(statistics, language)
        {
            FleschReadingEase = FleschReadingEase.Score(statistics),
            FleschKincaidGrade = FleschKincaidGrade.Score(statistics),
            GunningFog = GunningFog.Score(statistics),
            Smog = Smog.Score(statistics),
            ColemanLiau = ColemanLiau.Score(statistics),
            AutomatedReadability = AutomatedReadability.Score(statistics),
            LinsearWrite = LinsearWrite.Score(statistics),
            Forcast = Forcast.Score(statistics),
            DaleChall = DaleChall.Score(statistics),
            NewDaleChall = NewDaleChall.Score(statistics),
            NewDaleChallGrade = NewDaleChall.Grade(statistics),
            Spache = Spache.Score(statistics),
            PowersSumnerKearlFlesch = PowersSumnerKearlFlesch.Score(statistics),
            PowersSumnerKearlFog = PowersSumnerKearlFog.Score(statistics),
            PowersSumnerKearlDaleChall = PowersSumnerKearlDaleChall.Score(statistics),
            PowersSumnerKearlFarrJenkinsPaterson = PowersSumnerKearlFarrJenkinsPaterson.Score(statistics),
            BormuthMeanCloze = BormuthMeanCloze.Score(statistics),
            ConsensusGrade = ConsensusGrade.Score(statistics),
            EaseFactors = ease,
            Ease = ease is null ? null : EaseScale.Score(ease),
            EaseGrade = ease is null ? null : EaseScale.Grade(ease),
            Warnings = Warn(statistics, English),
        };

    /// <summary>Scores an English text, its words being read once for the counts and for the scale of ease.</summary>
    private static ReadabilityReport ScoreEnglish(TextDocument document, string language)
    {
        using var counter = new StatisticsCounter(language);
        using var ease = new EaseReader(document);
        var reader = new WordReader(document);
        while (reader.Read())
        {
            counter.Add(in reader);
            ease.Add(in reader);
        }

        return ScoreEnglish(counter.Result(document), language.Trim(), ease.Read());
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
