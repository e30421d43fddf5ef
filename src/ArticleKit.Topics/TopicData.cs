using System.Runtime.CompilerServices;
using ArticleKit.Topics.Data;

namespace ArticleKit.Topics;

/// <summary>Looks labelled articles over for what commonly goes wrong in the making of such data.</summary>
public static class TopicData
{
    private const int CancellationInterval = 1024;

    /// <summary>Looks articles over that have one topic each.</summary>
    /// <remarks>
    /// Nothing is thrown for what is found, however bad. The time is linear in the length of the texts; of the texts no more is kept than a hash
    /// of each.
    /// </remarks>
    /// <param name="articles">The articles, in any order; read once, from first to last.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    [OverloadResolutionPriority(1)] // What fits both, as a list in brackets does, is of the simpler kind.
    public static TopicDataReport Inspect(IEnumerable<LabelledArticle> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Inspect(articles, (inspection, article) => inspection.Add(article), cancellationToken);
    }

    /// <summary>Looks articles over that may have several topics.</summary>
    /// <remarks>An article without topics is nothing unusual; one with an empty label is. Else as for articles with one topic.</remarks>
    /// <param name="articles">The articles, in any order; read once, from first to last.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static TopicDataReport Inspect(IEnumerable<MultiLabelledArticle> articles, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return Inspect(articles, (inspection, article) => inspection.Add(article), cancellationToken);
    }

    private static TopicDataReport Inspect<TArticle>(
        IEnumerable<TArticle> articles,
        Action<TopicDataInspection, TArticle> add,
        CancellationToken cancellationToken)
    {
        var inspection = new TopicDataInspection();
        foreach (TArticle article in articles)
        {
            if (inspection.Articles % CancellationInterval == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            add(inspection, article);
        }

        return inspection.Report();
    }
}
