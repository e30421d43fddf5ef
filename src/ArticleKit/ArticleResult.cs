using System.Diagnostics.CodeAnalysis;

namespace ArticleKit;

/// <summary>What became of one article among many: its analysis, or why there is none.</summary>
public sealed record ArticleResult
{
    internal ArticleResult(long index, string? id, ArticleAnalysis? analysis, ArticleKitException? error)
    {
        Index = index;
        Id = id;
        Analysis = analysis;
        Error = error;
    }

    /// <summary>The place of the article in the source; the first is 0.</summary>
    public long Index { get; }

    /// <summary>The <see cref="Article.Id"/> of the article; null if it has none.</summary>
    public string? Id { get; }

    /// <summary>The analysis; null if the article failed.</summary>
    public ArticleAnalysis? Analysis { get; }

    /// <summary>Why the article failed; null if it did not.</summary>
    public ArticleKitException? Error { get; }

    /// <summary>Whether the article was analysed.</summary>
    [MemberNotNullWhen(true, nameof(Analysis))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsSuccess => Analysis is not null;

    /// <summary>What became of the article, for a log.</summary>
    /// <returns>Such as <c>0: A bridge (312 words)</c> or <c>1: TimeLimitExceeded</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Index}: {Analysis?.ToString() ?? Error?.Code.ToString()}");
}
