using ArticleKit.Readability.Ease;

namespace ArticleKit.Readability;

/// <summary>How hard a text is to read, by several formulas, with the counts behind them. Immutable.</summary>
/// <remarks>
/// No score is rounded or clamped, and none is ever NaN or infinite: a score is null if the text has no words, or if the formula does
/// not hold for the language of the text. <see cref="Warnings"/> tells which, and what to keep in mind.
/// </remarks>
public sealed record ReadabilityReport
{
    /// <summary>How many words are read in a minute: 238, the mean of silent reading of English non-fiction.</summary>
    /// <remarks>
    /// Brysbaert, M. (2019), How many words do we read per minute? A review and meta-analysis of reading rate, Journal of Memory and
    /// Language 109, 104047.
    /// </remarks>
    public const int WordsPerMinute = 238;

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

    /// <summary>How long the text takes to read silently, in minutes at <see cref="WordsPerMinute"/>; 0 if it has no words.</summary>
    public double ReadingMinutes { get; init; }

    /// <summary>What to keep in mind with these scores, such as that the text is short; empty if nothing.</summary>
    public IReadOnlyList<ArticleWarning> Warnings { get; init => field = ValueList<ArticleWarning>.Of(value); } = ValueList<ArticleWarning>.Empty;

    /// <summary>The two best known scores, for a log.</summary>
    /// <returns>Such as <c>Flesch Reading Ease 67.5, Flesch-Kincaid grade 8.0</c>; for another language than English <c>LIX 41.2</c>.</returns>
    public override string ToString() => (FleschReadingEase, FleschKincaidGrade, Lix) switch
    {
        ({ } ease, { } grade, _) => FormattableString.Invariant($"Flesch Reading Ease {ease:0.0}, Flesch-Kincaid grade {grade:0.0}"),
        (_, _, { } lix) => FormattableString.Invariant($"LIX {lix:0.0}"),
        _ => "no scores",
    };
}
