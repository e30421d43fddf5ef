using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>A summarizer of your own; <see cref="ArticleAnalyzerBuilder.Summarize(ISummarizer, SummaryOptions?)"/> puts it into an analyzer.</summary>
/// <remarks>
/// One that only scores sentences can leave the rest, from the limits to the order, to
/// <see cref="Summarizer.Select(TextDocument, IReadOnlyList{double}, SummaryOptions, string?)"/>. One analyzer serves all threads, so a
/// summarizer must be safe to call for several articles at once. An exception that it throws fails that one article with
/// <see cref="ArticleErrorCode.AnalysisFailed"/>.
/// </remarks>
public interface ISummarizer
{
    /// <summary>Summarizes a text.</summary>
    /// <param name="document">The text, cut into sentences.</param>
    /// <param name="options">How long the summary is to be, and the rest that was asked for; never null.</param>
    /// <param name="title">The title of the article; null if it has none.</param>
    /// <param name="cancellationToken">
    /// Ends the work with an <see cref="OperationCanceledException"/>: whoever asked has cancelled, or the time of the analysis is over
    /// (<see cref="ArticleLimits.MaxTime"/>). A summarizer that takes but a moment need not heed it.
    /// </param>
    /// <returns>The summary, its spans inside the text and its scores finite; not null.</returns>
    Summary Summarize(TextDocument document, SummaryOptions options, string? title, CancellationToken cancellationToken = default);
}
