using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using ArticleKit.Topics;

namespace ArticleKit;

/// <summary>Analyses articles. Immutable and safe to call from any number of threads; made once by a builder and kept.</summary>
/// <remarks>
/// Tells listeners how it goes, under the name <c>ArticleKit</c>: an activity <c>articlekit.analyze</c> for each article, and the
/// instruments <c>articlekit.articles</c>, <c>articlekit.analysis.duration</c> and <c>articlekit.input.length</c>.
/// </remarks>
public sealed class ArticleAnalyzer
{
    private readonly AnalysisPlan _plan;

    internal ArticleAnalyzer(AnalysisPlan plan) => _plan = plan;

    /// <summary>Everything that needs no other package: cleaning, readability, a summary of three sentences and keyphrases.</summary>
    public static ArticleAnalyzer Default { get; } =
        new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations().Build();

    /// <summary>Which parts of an <see cref="ArticleAnalysis"/> this analyzer fills in.</summary>
    public AnalysisParts Parts => _plan.Parts;

    /// <summary>What tells the topics; null if they are not asked for.</summary>
    public ITopicClassifier? TopicClassifier => _plan.Classifier;

    /// <summary>Analyses one article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">Ends the analysis, soon, wherever it is; but not what a classifier or a step of your own does.</param>
    /// <returns>The analysis; for an empty article an empty one with the warning <c>empty_input</c>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="ArticleKitException">
    /// The article cannot be analysed; <see cref="ArticleKitException.Code"/> tells why. What a classifier or a custom step throws is
    /// its inner exception.
    /// </exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public ArticleAnalysis Analyze(Article article, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Run(article, cancellationToken, out ArticleKitException? error) ?? throw error!;
    }

    /// <summary>Analyses one article, without an exception if it cannot be.</summary>
    /// <param name="article">The article.</param>
    /// <param name="analysis">The analysis; null if there is none.</param>
    /// <param name="error">Why there is none; null if there is one.</param>
    /// <param name="cancellationToken">Ends the analysis, as for <see cref="Analyze"/>.</param>
    /// <returns>Whether the article was analysed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public bool TryAnalyze(
        Article article,
        [NotNullWhen(true)] out ArticleAnalysis? analysis,
        [NotNullWhen(false)] out ArticleKitException? error,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(article);
        analysis = Run(article, cancellationToken, out error);
        return analysis is not null;
    }

    /// <summary>
    /// Analyses many articles, several at once, on threads of the pool. Memory stays bounded however many there are: the source is read only
    /// as fast as the results are taken.
    /// </summary>
    /// <remarks>
    /// <para>
    /// Never more than 16 articles a thread (<see cref="BatchOptions.Parallelism"/>) are read and not yet taken, and no more than
    /// 64,000,000 characters or bytes of them, unless it is one article. That holds also where order is kept and the first of them takes long.
    /// </para>
    /// <para>
    /// Whoever stops taking results, by leaving the loop or by cancelling, ends the work soon: articles under way are given up, those that wait
    /// are not begun, and the source is closed. Everything has ended when the enumerator is disposed; a source that does not heed the token
    /// it is given keeps that waiting. Each enumeration reads the source anew. The source is read on a thread of the pool.
    /// </para>
    /// </remarks>
    /// <param name="articles">The articles. An exception of the source itself ends the stream, after the results before it; null fails in its place.</param>
    /// <param name="options">How; <see cref="BatchOptions.Default"/> if null.</param>
    /// <param name="cancellationToken">Ends the stream with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>One result an article, in the order of the articles; an article that fails is a failed result in its place.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public IAsyncEnumerable<ArticleResult> AnalyzeAsync(
        IAsyncEnumerable<Article> articles,
        BatchOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return AnalyzeManyAsync(articles, options ?? BatchOptions.Default, cancellationToken);
    }

    private async IAsyncEnumerable<ArticleResult> AnalyzeManyAsync(
        IAsyncEnumerable<Article> articles,
        BatchOptions options,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var progress = new BatchProgressCounter(options);
        IAsyncEnumerable<ArticleResult> results =
            ParallelMap.RunAsync(articles, AnalyzeOne, article => article?.InputLength ?? 0, options.Parallelism, options.PreserveOrder, cancellationToken);
        await foreach (ArticleResult result in results.ConfigureAwait(false))
        {
            progress.Count(result);
            yield return result;
        }

        progress.Finish();
    }

    private ArticleResult AnalyzeOne(Article article, long index, CancellationToken cancellationToken)
    {
        if (article is null)
        {
            var noArticle = new ArticleKitException(ArticleErrorCode.AnalysisFailed, "The source gave null instead of an article.");
            return new ArticleResult(index, null, null, noArticle);
        }

        ArticleAnalysis? analysis = Run(article, cancellationToken, out ArticleKitException? error);
        return new ArticleResult(index, article.Id, analysis, error);
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever fails in an article, fails that article only; the exception is kept.")]
    private ArticleAnalysis? Run(Article article, CancellationToken cancellationToken, out ArticleKitException? error)
    {
        using Activity? activity = ArticleTelemetry.Start(article);
        long start = ArticleTelemetry.Now();
        var run = new AnalysisRun(_plan, article, cancellationToken);
        ArticleAnalysis? analysis = null;
        error = null;
        try
        {
            analysis = run.Run();
        }
        catch (ArticleKitException exception)
        {
            error = exception;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            error = new ArticleKitException(
                ArticleErrorCode.AnalysisFailed,
                $"The analysis failed while {run.Stage}: {exception.Message}",
                exception);
        }

        ArticleTelemetry.Finish(activity, start, article, analysis, error);
        return analysis;
    }
}
