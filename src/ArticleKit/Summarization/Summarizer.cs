using ArticleKit.Summarization.Explanation;
using ArticleKit.Text;

namespace ArticleKit.Summarization;

/// <summary>Summarizes an article by the sentences that say most of it.</summary>
/// <remarks>
/// <para><see cref="SummaryOptions.Algorithm"/> tells how; the default suits news, which tells the main thing first.</para>
/// <para>
/// Headings, bylines, invitations to read on and the like are chosen only when no sentence is left, and so are sentences that repeat a
/// chosen one nearly word for word. It works for any language: English function words are known, and elsewhere a word that is short
/// and written small is taken for one. The same text always gives the same summary. Time grows with the length of the text, apart from a sort
/// of its sentences; the algorithms that compare sentences with one another do so for a bounded number, and a warning tells when that was not
/// all. Safe to call from any thread.
/// </para>
/// </remarks>
public static class Summarizer
{
    private static readonly Summary Nothing = Summary.Empty with { Warnings = [SummaryWarnings.NothingToSummarize] };

    /// <summary>Summarizes a text by a number of sentences.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="sentences">How many sentences, 1 or more; honoured exactly where the text has as many. 3 by default.</param>
    /// <returns>The summary; without sentences only if <paramref name="text"/> is empty or white space.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> is zero or negative.</exception>
    public static Summary Summarize(string text, int sentences = SummaryOptions.DefaultSentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sentences);
        return Summarize(text, new SummaryOptions { Sentences = sentences });
    }

    /// <summary>Summarizes a text.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="options">How, and how long the summary is to be.</param>
    /// <returns>The summary; without sentences only if <paramref name="text"/> is empty or white space.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Summary Summarize(string text, SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(options);
        return Summarize(TextDocument.Parse(text), options);
    }

    /// <summary>Summarizes a text that is already cut into sentences.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">How, and how long the summary is to be.</param>
    /// <param name="title">The title of the article, if it has one: sentences that share its words may count more.</param>
    /// <returns>The summary; without sentences only if the text has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> or <paramref name="options"/> is null.</exception>
    public static Summary Summarize(TextDocument document, SummaryOptions options, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return document.Sentences.Count == 0 ? Nothing : new SummaryRun(document, options, title).Summarize();
    }

    /// <summary>Makes a summary of sentences that you have scored, keeping all options but the algorithm.</summary>
    /// <param name="document">The text.</param>
    /// <param name="scores">What each sentence is worth, in any unit; one finite number for each of <see cref="TextDocument.Sentences"/>.</param>
    /// <param name="options">How long the summary is to be, and the rest.</param>
    /// <param name="title">The title of the article, if it has one; counts where <see cref="SummaryOptions.TitleWeight"/> is set.</param>
    /// <returns>The summary, its scores brought to the range from 0 (the lowest given) to 1; without sentences only if the text has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/>, <paramref name="scores"/> or <paramref name="options"/> is null.</exception>
    /// <exception cref="ArgumentException">There is another number of scores than of sentences, or one is not finite.</exception>
    public static Summary Select(TextDocument document, IReadOnlyList<double> scores, SummaryOptions options, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(options);
        if (scores.Count != document.Sentences.Count || !scores.All(double.IsFinite))
        {
            throw new ArgumentException("There must be one finite score for each sentence.", nameof(scores));
        }

        return document.Sentences.Count == 0 ? Nothing : new SummaryRun(document, options, title, [.. scores]).Summarize();
    }

    /// <summary>Summarizes a text and tells why each sentence was chosen, and which were passed over.</summary>
    /// <param name="text">Any text; paragraphs are separated by blank lines.</param>
    /// <param name="options">How, and how long the summary is to be; <see cref="SummaryOptions.Default"/> if null.</param>
    /// <returns>The summary and what lies behind it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static SummaryExplanation Explain(string text, SummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Explain(TextDocument.Parse(text), options);
    }

    /// <summary>Summarizes a text that is already cut into sentences, and tells why each was chosen, and which were passed over.</summary>
    /// <param name="document">The text.</param>
    /// <param name="options">How, and how long the summary is to be; <see cref="SummaryOptions.Default"/> if null.</param>
    /// <param name="title">The title of the article, if it has one: sentences that share its words may count more.</param>
    /// <returns>The summary and what lies behind it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public static SummaryExplanation Explain(TextDocument document, SummaryOptions? options = null, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        options ??= SummaryOptions.Default;
        return document.Sentences.Count > 0
            ? new SummaryRun(document, options, title).Explain()
            : new SummaryExplanation { Summary = Nothing, Algorithm = options.Algorithm, Sentences = [], PassedOver = [] };
    }
}
