using ArticleKit.Keyphrases;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit.Extensions;

/// <summary>What an analyzer of <c>AddArticleKit</c> does, as configuration can tell it. Read once, when the analyzer is made.</summary>
/// <remarks>
/// The values are checked when the application starts: one that is out of its range ends the start with an
/// <see cref="Microsoft.Extensions.Options.OptionsValidationException"/> that names the setting and the analyzer. Setting a property checks nothing.
/// </remarks>
public sealed class ArticleKitOptions
{
    /// <summary>
    /// What the analysis holds; everything but topics by default, as <see cref="ArticleAnalyzer.Default"/>. In configuration a list of names such as
    /// <c>"Readability, Summary"</c>. <see cref="AnalysisParts.Topics"/> takes the registered <see cref="ITopicClassifier"/>: the one with the
    /// name of the analyzer as key, or else the one without a key. <see cref="AnalysisParts.CustomSteps"/> is refused, since only code can add them.
    /// </summary>
    public AnalysisParts Parts { get; set; } =
        AnalysisParts.Content | AnalysisParts.Readability | AnalysisParts.Summary | AnalysisParts.Keyphrases | AnalysisParts.Quotations;

    /// <summary>How the sentences of a summary are found; <see cref="SummaryAlgorithm.News"/> by default.</summary>
    public SummaryAlgorithm SummaryAlgorithm { get; set; }

    /// <summary>The number of sentences of a summary, 1 or more; null (the default) for three, or for no limit of this kind if <see cref="SummaryWords"/> is given.</summary>
    public int? SummarySentences { get; set; }

    /// <summary>The number of words of a summary, 1 or more; null (the default) for no limit of this kind.</summary>
    public int? SummaryWords { get; set; }

    /// <summary>The most keyphrases, 1 or more; 10 by default.</summary>
    public int MaxKeyphrases { get; set; } = KeyphraseOptions.Default.MaxCount;

    /// <summary>Whether the readers' comments are listed beside the content of a page; no by default. They are never in the text.</summary>
    public bool IncludeComments { get; set; }

    /// <summary>The longest input in characters or bytes, 1 or more; 32,000,000 by default, as <see cref="ArticleLimits.MaxInputLength"/>.</summary>
    public int MaxInputLength { get; set; } = ArticleLimits.Default.MaxInputLength;

    /// <summary>The deepest nesting of elements, from 16 to 1,000; 256 by default, as <see cref="ArticleLimits.MaxDepth"/>.</summary>
    public int MaxDepth { get; set; } = ArticleLimits.Default.MaxDepth;

    /// <summary>The most nodes of a page, 1 or more; 1,000,000 by default, as <see cref="ArticleLimits.MaxNodes"/>.</summary>
    public int MaxNodes { get; set; } = ArticleLimits.Default.MaxNodes;

    /// <summary>
    /// The longest time of an analysis, above zero; two minutes by default, as <see cref="ArticleLimits.MaxTime"/>.
    /// <see cref="Timeout.InfiniteTimeSpan"/> (<c>"-00:00:00.001"</c>) for no limit.
    /// </summary>
    public TimeSpan MaxTime { get; set; } = ArticleLimits.Default.MaxTime;
}
