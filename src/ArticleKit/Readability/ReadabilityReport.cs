using ArticleKit.Display.Notebooks;
using ArticleKit.Readability.Ease;

namespace ArticleKit.Readability;

/// <summary>How hard a text is to read, by several formulas, with the counts behind them. Immutable.</summary>
/// <remarks>
/// No score is rounded or clamped, and none is ever NaN or infinite: a score is null if the text has no words, or if the formula does
/// not hold for the language of the text. <see cref="Warnings"/> tells which, and what to keep in mind. What makes the text hard, its hardest
/// sentences and words and the scores without them, is told by <see cref="ReadabilityScorer.Explain(string, string?, int, int)"/>.
/// </remarks>
[TypeFormatterSource(typeof(DisplaySource))]
public sealed record ReadabilityReport
{
    /// <summary>How many words are read in a minute: 238, the mean of silent reading of English non-fiction.</summary>
    /// <remarks>
    /// Brysbaert, M. (2019), How many words do we read per minute? A review and meta-analysis of reading rate, Journal of Memory and
    /// Language 109, 104047.
    /// </remarks>
    public const int WordsPerMinute = 238;

    /// <summary>How many words are spoken in a minute: 183, the mean of reading English aloud.</summary>
    /// <remarks>The same review, from 77 studies of reading aloud.</remarks>
    public const int SpokenWordsPerMinute = 183;

    /// <summary>The report of a text without words.</summary>
    public ReadabilityReport()
    {
    }

    /// <summary>What is told of a text of any language.</summary>
    internal ReadabilityReport(TextStatistics statistics, string language)
    {
        Statistics = statistics;
        Language = language;
        Lix = Formulas.Lix.Score(statistics);
        Rix = Formulas.Rix.Score(statistics);
        ReadingMinutes = (double)statistics.Words / WordsPerMinute;
        SpeakingMinutes = (double)statistics.Words / SpokenWordsPerMinute;
    }

    /// <summary>The counts that the scores were computed from.</summary>
    public TextStatistics Statistics { get; init; } = TextStatistics.Empty;

    /// <inheritdoc cref="Formulas.FleschReadingEase"/>
    public double? FleschReadingEase { get; init; }

    /// <inheritdoc cref="Formulas.FleschKincaidGrade"/>
    public double? FleschKincaidGrade { get; init; }

    /// <inheritdoc cref="Formulas.GunningFog"/>
    public double? GunningFog { get; init; }

    /// <inheritdoc cref="Formulas.Smog"/>
    public double? Smog { get; init; }

    /// <inheritdoc cref="Formulas.ColemanLiau"/>
    public double? ColemanLiau { get; init; }

    /// <inheritdoc cref="Formulas.AutomatedReadability"/>
    public double? AutomatedReadability { get; init; }

    /// <inheritdoc cref="Formulas.LinsearWrite"/>
    public double? LinsearWrite { get; init; }

    /// <inheritdoc cref="Formulas.Forcast"/>
    public double? Forcast { get; init; }

    /// <inheritdoc cref="Formulas.DaleChall"/>
    public double? DaleChall { get; init; }

    /// <inheritdoc cref="Formulas.NewDaleChall"/>
    public double? NewDaleChall { get; init; }

    /// <inheritdoc cref="Formulas.NewDaleChall.Grade"/>
    public double? NewDaleChallGrade { get; init; }

    /// <inheritdoc cref="Formulas.Spache"/>
    public double? Spache { get; init; }

    /// <inheritdoc cref="Formulas.PowersSumnerKearlFlesch"/>
    public double? PowersSumnerKearlFlesch { get; init; }

    /// <inheritdoc cref="Formulas.PowersSumnerKearlFog"/>
    public double? PowersSumnerKearlFog { get; init; }

    /// <inheritdoc cref="Formulas.PowersSumnerKearlDaleChall"/>
    public double? PowersSumnerKearlDaleChall { get; init; }

    /// <inheritdoc cref="Formulas.PowersSumnerKearlFarrJenkinsPaterson"/>
    public double? PowersSumnerKearlFarrJenkinsPaterson { get; init; }

    /// <inheritdoc cref="Formulas.BormuthMeanCloze"/>
    public double? BormuthMeanCloze { get; init; }

    /// <inheritdoc cref="Formulas.Lix"/>
    public double? Lix { get; init; }

    /// <inheritdoc cref="Formulas.Rix"/>
    public double? Rix { get; init; }

    /// <inheritdoc cref="EaseScale" path="/summary"/>
    /// <value>From 0 (hard) to 100 (easy); null for other languages than English, and where only counts were scored.</value>
    public double? Ease { get; init; }

    /// <inheritdoc cref="EaseScale.Grade" path="/summary"/>
    /// <value>A grade of US schools, not rounded; null where <see cref="Ease"/> is.</value>
    public double? EaseGrade { get; init; }

    /// <summary>What <see cref="Ease"/> is made of; null where that is.</summary>
    public EaseFactors? EaseFactors { get; init; }

    /// <inheritdoc cref="Formulas.ConsensusGrade"/>
    public double? ConsensusGrade { get; init; }

    /// <summary>The language that the text was scored in, as a BCP 47 tag; null if it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The scores by the formulas that were made for <see cref="Language"/>, the best known first; null for English, whose formulas have
    /// properties of their own, for a language without a formula, and for a text without words.
    /// </summary>
    /// <remarks>Spanish, Italian, German, French, Dutch, Portuguese, Russian and Turkish have such formulas; see <c>ArticleKit.Readability.Formulas</c>.</remarks>
    public IReadOnlyList<LanguageScore>? LanguageScores { get; init => field = value is null ? null : ValueList<LanguageScore>.Of(value); }

    /// <summary>How long the text takes to read silently, in minutes at <see cref="WordsPerMinute"/>; 0 if it has no words.</summary>
    public double ReadingMinutes { get; init; }

    /// <summary>How long the text takes to read aloud, in minutes at <see cref="SpokenWordsPerMinute"/>; 0 if it has no words.</summary>
    public double SpeakingMinutes { get; init; }

    /// <summary>What to keep in mind with these scores, such as that the text is short; empty if nothing.</summary>
    public IReadOnlyList<ArticleWarning> Warnings { get; init => field = ValueList<ArticleWarning>.Of(value); } = ValueList<ArticleWarning>.Empty;

    /// <summary>The two best known scores, for a log.</summary>
    /// <returns>
    /// Such as <c>Flesch Reading Ease 67.5, Flesch-Kincaid grade 8.0</c>; for another language than English its best known formula and
    /// LIX, such as <c>Gulpease 58.3, LIX 41.2</c>, or LIX alone.
    /// </returns>
    public override string ToString() => (FleschReadingEase, FleschKincaidGrade, Lix) switch
    {
        ({ } ease, { } grade, _) => FormattableString.Invariant($"Flesch Reading Ease {ease:0.0}, Flesch-Kincaid grade {grade:0.0}"),
        (_, _, { } lix) when LanguageScores is [{ } first, ..] => FormattableString.Invariant($"{first}, LIX {lix:0.0}"),
        (_, _, { } lix) => FormattableString.Invariant($"LIX {lix:0.0}"),
        _ => "no scores",
    };
}
