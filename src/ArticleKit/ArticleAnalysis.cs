using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit.Cleaning;
using ArticleKit.Display;
using ArticleKit.Display.Markdown;
using ArticleKit.Display.Notebooks;
using ArticleKit.Display.Pages;
using ArticleKit.Display.PlainText;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Serialization;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit;

/// <summary>What an analysis found out about an article. Immutable; what was not asked for is null.</summary>
[TypeFormatterSource(typeof(DisplaySource))]
public sealed record ArticleAnalysis
{
    /// <summary>The <see cref="Article.Id"/> of the article; null if it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The title, as given with the article or else as the page tells it; null if neither does.</summary>
    public string? Title { get; init; }

    /// <summary>The authors in one line; null if the page names none.</summary>
    public string? Byline { get; init; }

    /// <summary>When the article was published; null if the page does not tell. A date without a time is midnight UTC.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>When the article was last changed; null if the page does not tell.</summary>
    public DateTimeOffset? Modified { get; init; }

    /// <summary>The name of the site; null if the page does not tell.</summary>
    public string? SiteName { get; init; }

    /// <summary>
    /// The language as a BCP 47 tag, as given with the article, or else as the page declares it, or else as <see cref="LanguageDetector"/>
    /// tells it from the text; null if nothing tells it. A page whose text is clearly in another language than it declares counts as being in
    /// that one, and a warning says so.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>The address, as given with the article or else the one that the page calls its own; null if there is neither.</summary>
    public string? Url { get; init; }

    /// <summary>The page's own short description; null if it has none.</summary>
    public string? Excerpt { get; init; }

    /// <summary>The clean text, which every span of this analysis counts in; empty if the article has none.</summary>
    public string Text { get; init => field = value ?? ""; } = "";

    /// <summary>The number of words in <see cref="Text"/>.</summary>
    public int WordCount { get; init; }

    /// <summary>The number of sentences in <see cref="Text"/>.</summary>
    public int SentenceCount { get; init; }

    /// <summary>How long <see cref="Text"/> takes to read silently, at <see cref="ReadabilityReport.WordsPerMinute"/>, in whole seconds.</summary>
    public TimeSpan ReadingTime { get; init; }

    /// <summary>The blocks and metadata of the page; null if cleaning was not asked for, or the article is a plain text.</summary>
    public CleanedArticle? Content { get; init; }

    /// <summary>How hard the text is to read; null if not asked for.</summary>
    public ReadabilityReport? Readability { get; init; }

    /// <summary>The summary; null if not asked for.</summary>
    public Summary? Summary { get; init; }

    /// <summary>The keyphrases, the best first; null if not asked for.</summary>
    public IReadOnlyList<Keyphrase>? Keyphrases { get; init => field = value is null ? null : ValueList<Keyphrase>.Of(value); }

    /// <summary>What is quoted and who says it, in the order of the text; null if not asked for.</summary>
    public IReadOnlyList<Quotation>? Quotations { get; init => field = value is null ? null : ValueList<Quotation>.Of(value); }

    /// <summary>
    /// The topics, the most probable first; null if not asked for. Where the topic is unknown although the article has words, the warning
    /// <c>topic_unknown</c> tells so too.
    /// </summary>
    public TopicPrediction? Topics { get; init; }

    /// <summary>What the JSON has beside the array of topics; null save while it is written and read.</summary>
    [JsonInclude]
    internal TopicVerdict? TopicVerdict { get; init; }

    /// <summary>
    /// What a reader of this analysis should know of the article and of the scores, from all steps; empty if there is nothing. Those
    /// of <see cref="Readability"/> also stand there.
    /// </summary>
    public IReadOnlyList<ArticleWarning> Warnings { get; init => field = ValueList<ArticleWarning>.Of(value); } = ValueList<ArticleWarning>.Empty;

    internal FrozenDictionary<Type, object> StepResults { get; init; } = FrozenDictionary<Type, object>.Empty;

    /// <summary>Reads an analysis that <see cref="ToJson"/> wrote.</summary>
    /// <param name="json">The JSON object.</param>
    /// <returns>The analysis, without the results of custom steps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The string is not such an object.</exception>
    public static ArticleAnalysis FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return AnalysisJson.Read(json)
            ?? throw new JsonException("The JSON value is null instead of an analysis.");
    }

    /// <summary>The result of a custom step.</summary>
    /// <typeparam name="T">The type under which the step stored it with <see cref="AnalysisContext.SetResult"/>.</typeparam>
    /// <returns>The result; null if no step stored one of this type.</returns>
    public T? Get<T>()
        where T : class => StepResults.TryGetValue(typeof(T), out object? result) ? (T)result : null;

    /// <summary>
    /// Writes the analysis as a JSON object, its names in camelCase, without what is null. The results of custom steps are not
    /// written, and the text of <see cref="Content"/>, the same as <see cref="Text"/>, is written once only. A lone surrogate, which
    /// JSON cannot carry, becomes U+FFFD. The sign <c>&lt;</c> is written as <c>\u003C</c>, so that the JSON may stand in a script element of a page.
    /// </summary>
    /// <param name="indented">Whether to write it over several lines, for people; by default it is one line.</param>
    /// <returns>The JSON object.</returns>
    public string ToJson(bool indented = false) => AnalysisJson.Write(this, indented);

    /// <summary>
    /// Writes a report for people as one HTML page that loads nothing and runs nothing: the facts of the article, its text with summary sentences,
    /// hard sentences, keyphrases and quotations marked, its readability, the lengths of its sentences, topics and warnings. What is null
    /// is left out. Safe for articles from anybody; readable by keyboard, by screen reader, on a phone, in print, in light and dark.
    /// </summary>
    /// <param name="options">What it is to have; null for <see cref="ArticleReportOptions.Default"/>.</param>
    /// <returns>The page, or with <see cref="ArticleReportOptions.IsFragment"/> an element to put into one.</returns>
    public string ToHtml(ArticleReportOptions? options = null) => ReportPage.Write(this, options ?? ArticleReportOptions.Default);

    /// <summary>Writes the same report as GitHub-flavoured Markdown. Text that looks like markup is escaped and remains text.</summary>
    /// <remarks>
    /// Lists have at most 100 items and tell how many more there are, so that there are at most two million characters beside the text; the text takes
    /// at most ten for each of <see cref="ArticleReportOptions.MaxTextLength"/>, and ten thousand. Where its blocks take more, it is cut sooner.
    /// </remarks>
    /// <param name="options">What it is to have; null for <see cref="ArticleReportOptions.Default"/>.</param>
    /// <returns>Lines that end with a line feed each.</returns>
    public string ToMarkdown(ArticleReportOptions? options = null) => MarkdownReport.Write(this, options ?? ArticleReportOptions.Default);

    /// <summary>
    /// Writes the same report as plain text, safe for a terminal: without control characters, and wrapped to <see cref="ArticleReportOptions.TextWidth"/>.
    /// </summary>
    /// <remarks>It is bounded as <see cref="ToMarkdown"/> is.</remarks>
    /// <param name="options">What it is to have; null for <see cref="ArticleReportOptions.Default"/>.</param>
    /// <returns>Lines that end with a line feed each.</returns>
    public string ToText(ArticleReportOptions? options = null) => TextReport.Write(this, options ?? ArticleReportOptions.Default);

    /// <summary>A short description for a log.</summary>
    /// <returns>The title or id, and the number of words.</returns>
    public override string ToString() => FormattableString.Invariant($"{PreviewText.Of(Title ?? Id ?? "article")} ({WordCount} words)");
}
