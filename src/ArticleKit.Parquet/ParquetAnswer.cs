using ArticleKit.Corpora;
using ArticleKit.Corpora.Answers;
using ArticleKit.Parquet.Answers;

namespace ArticleKit.Parquet;

/// <summary>What became of an article, as a row that <see cref="ParquetAnswerWriter"/> writes: with the fields of an <see cref="AnswerLine"/>. Immutable.</summary>
public sealed class ParquetAnswer
{
    private ParquetAnswer(AnswerContent content)
    {
        Content = content;
        Weight = AnswerWeight.Of(content);
    }

    /// <summary>The id of the article.</summary>
    public string Id => Content.Id;

    /// <summary>Whether the article has no analysis.</summary>
    public bool IsFailure => Content.Error is not null;

    internal AnswerContent Content { get; }

    /// <summary>About how many bytes the row takes.</summary>
    internal long Weight { get; }

    /// <summary>The row of an article that was analysed, with the status <c>ok</c>.</summary>
    /// <param name="id">The id of the article.</param>
    /// <param name="analysis">The analysis; no more of it is held than what the fields say.</param>
    /// <param name="fields">The fields that are wanted beside id and status; null for all.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="analysis"/> is null.</exception>
    public static ParquetAnswer Of(string id, ArticleAnalysis analysis, AnswerFields? fields = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(analysis);
        return new ParquetAnswer(AnswerContent.Ok(id, analysis, fields ?? AnswerFields.All));
    }

    /// <summary>The row of a record that has no analysis, with the status <c>error</c>.</summary>
    /// <param name="id">The id of the record.</param>
    /// <param name="error">Why it has none.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="error"/> is null.</exception>
    public static ParquetAnswer Of(string id, CorpusError error)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(error);
        return new ParquetAnswer(AnswerContent.Failed(id, error));
    }

    /// <summary>The row of an article that could not be analysed, with the status <c>error</c> and the code of the exception in snake_case.</summary>
    /// <param name="id">The id of the article.</param>
    /// <param name="exception">Why it could not.</param>
    /// <returns>The row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="exception"/> is null.</exception>
    public static ParquetAnswer Of(string id, ArticleKitException exception) => Of(id, CorpusError.Of(exception));
}
