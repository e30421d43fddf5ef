namespace ArticleKit.Topics.DataViews;

/// <summary>What the columns are called that an analysis has in a data view of ML.NET.</summary>
/// <remarks>
/// Numbers are <see cref="float"/>, as the trainers of ML.NET want them, and NaN where a number is missing; texts are empty, and vectors
/// have no elements, where there is nothing.
/// </remarks>
public static class ArticleAnalysisColumns
{
    /// <summary>The <see cref="Article.Id"/> of the article, a text; in a data view of analyses only.</summary>
    public const string Id = nameof(Id);

    /// <summary>The title, a text.</summary>
    public const string Title = nameof(Title);

    /// <summary>The authors in one line, a text.</summary>
    public const string Byline = nameof(Byline);

    /// <summary>When the article was published, a text as ISO 8601 writes it, such as <c>2026-03-01T08:30:00.0000000+00:00</c>.</summary>
    public const string Published = nameof(Published);

    /// <summary>The language as a BCP 47 tag, a text.</summary>
    public const string Language = nameof(Language);

    /// <summary>The address, a text.</summary>
    public const string Url = nameof(Url);

    /// <summary>The clean text.</summary>
    public const string Text = nameof(Text);

    /// <summary>The number of words.</summary>
    public const string WordCount = nameof(WordCount);

    /// <summary>The number of sentences.</summary>
    public const string SentenceCount = nameof(SentenceCount);

    /// <summary>How long the text takes to read silently, in minutes, rounded up to a second.</summary>
    public const string ReadingMinutes = nameof(ReadingMinutes);

    /// <summary>The summary, a text.</summary>
    public const string Summary = nameof(Summary);

    /// <summary>The keyphrases, the best first; a vector of texts.</summary>
    public const string Keyphrases = nameof(Keyphrases);

    /// <summary>What is quoted, in the order of the text; a vector of texts.</summary>
    public const string Quotations = nameof(Quotations);

    /// <summary>The most probable topic, a text; empty if nothing can be said.</summary>
    public const string Topic = nameof(Topic);

    /// <summary>How probable that topic is.</summary>
    public const string TopicProbability = nameof(TopicProbability);

    /// <summary>
    /// The probability of each topic, a vector whose slots have their names; NaN in each if nothing can be said. Not in a data view of
    /// analyses, whose topics are not known before they are read.
    /// </summary>
    public const string TopicScores = nameof(TopicScores);

    /// <summary>The codes of the warnings, a vector of texts.</summary>
    public const string Warnings = nameof(Warnings);

    /// <summary>
    /// Why the article could not be analysed, a text that begins with an <see cref="ArticleErrorCode"/> and a colon; empty if it was. Not in a
    /// data view of analyses.
    /// </summary>
    public const string Error = nameof(Error);

    /// <summary>The whole analysis, a text that <see cref="ArticleAnalysis.FromJson"/> reads.</summary>
    public const string AnalysisJson = nameof(AnalysisJson);

    /// <summary>
    /// The scores of readability, each by the name that it has in <see cref="Readability.ReadabilityReport"/>. A score that does not hold for the
    /// language of a text is NaN; <c>Lix</c> and <c>Rix</c> are there for every text with words.
    /// </summary>
    public static IReadOnlyList<string> ReadabilityScores { get; } =
    [
        nameof(AnalysisRow.FleschReadingEase), nameof(AnalysisRow.FleschKincaidGrade), nameof(AnalysisRow.GunningFog), nameof(AnalysisRow.Smog),
        nameof(AnalysisRow.ColemanLiau), nameof(AnalysisRow.AutomatedReadability), nameof(AnalysisRow.LinsearWrite), nameof(AnalysisRow.Forcast),
        nameof(AnalysisRow.DaleChall), nameof(AnalysisRow.NewDaleChall), nameof(AnalysisRow.Spache), nameof(AnalysisRow.BormuthMeanCloze),
        nameof(AnalysisRow.Lix), nameof(AnalysisRow.Rix), nameof(AnalysisRow.Ease), nameof(AnalysisRow.EaseGrade), nameof(AnalysisRow.ConsensusGrade),
    ];
}
