using ArticleKit.Readability.Ease;
using ArticleKit.Readability.Explanation;
using ArticleKit.Readability.Formulas;
using ArticleKit.Text;

namespace ArticleKit.Readability;

/// <summary>Scores how hard a text is to read.</summary>
public static class ReadabilityScorer
{
    /// <summary>The number of words that most formulas were normed on: 100. A shorter text is scored, but less reliably.</summary>
    public const int MinimumWords = 100;

    /// <summary>Scores a text.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">
    /// The language of the text as a BCP 47 tag such as <c>en-GB</c>; null (the default) for English. For any other language only LIX and
    /// RIX are computed, since the other formulas were normed on English.
    /// </param>
    /// <returns>The scores; all null if the text has no words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ReadabilityReport Score(string text, string? language = null) => Score(TextDocument.Parse(text), language);

    /// <summary>Scores a text that was cut already.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) for English.</param>
    /// <returns>The scores; all null if the text has no words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static ReadabilityReport Score(TextDocument document, string? language = null)
    {
        ReadabilityReport report = Score(TextStatistics.From(document), language);
        return IsEnglish(language) && EaseScale.Measure(document) is { } factors
            ? report with { EaseFactors = factors, Ease = EaseScale.Score(factors), EaseGrade = EaseScale.Grade(factors) }
            : report;
    }

    /// <summary>Scores a text and tells what makes it hard: its hardest sentences and words, and the scores that it would have without them.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) for English.</param>
    /// <param name="sentences">How many sentences to name at most, 3 by default; 0 or more.</param>
    /// <param name="words">How many words to name at most, 10 by default; 0 or more.</param>
    /// <returns>The scores and what lies behind them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> or <paramref name="words"/> is negative.</exception>
    public static ReadabilityExplanation Explain(string text, string? language = null, int sentences = 3, int words = 10) =>
        Explain(TextDocument.Parse(text), language, sentences, words);

    /// <summary>Scores a text that was cut already, and tells what makes it hard.</summary>
    /// <param name="document">The text.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) for English.</param>
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
        return new ReadabilityExplainer(document, language, IsEnglish(language)).Explain(sentences, words);
    }

    /// <summary>Scores counts, however they were made.</summary>
    /// <param name="statistics">The counts.</param>
    /// <param name="language">The language of the text as a BCP 47 tag; null (the default) for English.</param>
    /// <returns>The scores; all null if there are no words or no sentences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="statistics"/> is null.</exception>
    public static ReadabilityReport Score(TextStatistics statistics, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        bool english = IsEnglish(language);
        var report = new ReadabilityReport
        {
            Statistics = statistics,
            Lix = Lix.Score(statistics),
            Rix = Rix.Score(statistics),
            ReadingMinutes = (double)statistics.Words / ReadabilityReport.WordsPerMinute,
            Warnings = Warn(statistics, english),
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

    private static IReadOnlyList<ArticleWarning> Warn(TextStatistics statistics, bool english)
    {
        if (!statistics.IsScorable)
        {
            return [ReadabilityWarnings.NoWords];
        }

        List<ArticleWarning> warnings = [];
        if (!english)
        {
            warnings.Add(ReadabilityWarnings.LanguageWithoutFormula);
        }

        if (statistics.Words < MinimumWords)
        {
            warnings.Add(ReadabilityWarnings.FewWords);
        }

        if (english && statistics.Sentences < Smog.MinimumSentences)
        {
            warnings.Add(ReadabilityWarnings.FewSentencesForSmog);
        }

        return warnings;
    }

    /// <summary>Whether the tag names English, or (as null, an empty one and <c>und</c> do) no language.</summary>
    private static bool IsEnglish(string? language)
    {
        ReadOnlySpan<char> tag = language.AsSpan().Trim();
        int separator = tag.IndexOfAny('-', '_');
        ReadOnlySpan<char> primary = separator < 0 ? tag : tag[..separator];
        return primary.IsEmpty
            || primary.Equals("en", StringComparison.OrdinalIgnoreCase)
            || primary.Equals("eng", StringComparison.OrdinalIgnoreCase)
            || primary.Equals("und", StringComparison.OrdinalIgnoreCase);
    }
}
