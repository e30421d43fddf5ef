using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ArticleKit.Corpora;

/// <summary>A record of a corpus: an article, or why there is none. Immutable.</summary>
public sealed record CorpusRecord
{
    private CorpusRecord(long number, string? id, Article? article, CorpusError? error) =>
        (Number, Id, IsNamed, Article, Error) = (number, id ?? number.ToString(CultureInfo.InvariantCulture), id is not null, article, error);

    /// <summary>The place of the record among those of its file that are articles or should be; the first is 1.</summary>
    public long Number { get; }

    /// <summary>The name that the file gives the record; its <see cref="Number"/> where it gives none.</summary>
    public string Id { get; }

    /// <summary>Whether the file gives the record a name; else <see cref="Id"/> is its number, which a record of another file has too.</summary>
    public bool IsNamed { get; }

    /// <summary>The article, whose <see cref="ArticleKit.Article.Id"/> is that of the record; null if it could not be read.</summary>
    public Article? Article { get; }

    /// <summary>Why there is no article; null if there is one.</summary>
    public CorpusError? Error { get; }

    /// <summary>Whether there is an article.</summary>
    [MemberNotNullWhen(true, nameof(Article))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsArticle => Article is not null;

    /// <summary>Makes a record of an article.</summary>
    /// <param name="number">Its place, 1 or more.</param>
    /// <param name="article">The article; without an <see cref="ArticleKit.Article.Id"/> it is given the number.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static CorpusRecord Of(long number, Article article)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentNullException.ThrowIfNull(article);
        return article.Id is null
            ? new CorpusRecord(number, null, article with { Id = number.ToString(CultureInfo.InvariantCulture) }, null)
            : new CorpusRecord(number, article.Id, article, null);
    }

    /// <summary>Makes a record that could not be read.</summary>
    /// <param name="number">Its place, 1 or more.</param>
    /// <param name="id">The name that the file gives it; null if none could be read.</param>
    /// <param name="error">Why it could not be read.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is less than 1.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> is null.</exception>
    public static CorpusRecord Failed(long number, string? id, CorpusError error)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        ArgumentNullException.ThrowIfNull(error);
        return new CorpusRecord(number, id, null, error);
    }

    /// <summary>What the record is, for a log.</summary>
    /// <returns>Such as <c>7: article-7</c>, or <c>8: record_too_long</c> where there is no article.</returns>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Error?.Code ?? Id}");
}
