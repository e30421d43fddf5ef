using System.Globalization;
using ArticleKit.Corpora;
using ArticleKit.Corpora.JsonLines;

namespace ArticleKit.Tool.Batch;

/// <summary>Answers lines. Safe to call from several threads at once.</summary>
/// <param name="analyzer">Analyses what a line holds.</param>
/// <param name="form">How answers are written.</param>
/// <param name="names">What the fields of a line are called, in the order of <see cref="ArticleLine.Names"/>; null for these.</param>
internal sealed class BatchProcessor(ArticleAnalyzer analyzer, AnswerForm form, IReadOnlyList<string>? names = null)
{
    private readonly string[] _names = [.. names ?? ArticleLine.Names];

    /// <summary>Answers a line and releases it.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public BatchOutput Answer(InputLine line, CancellationToken cancellationToken) => Answer(LineRecord.Read(line, _names), cancellationToken);

    /// <summary>Answers what came from elsewhere than a line of JSON.</summary>
    /// <param name="number">Its place, which is its name if it has none.</param>
    /// <param name="content">What it says.</param>
    /// <param name="error">What is wrong with it; null if nothing is.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    public BatchOutput Answer(string number, ArticleLine content, CorpusError? error, CancellationToken cancellationToken)
    {
        string id = content.Id ?? number;
        return error is null ? Answer(content.ToArticle() with { Id = id }, id, cancellationToken) : Failed(id, error);
    }

    /// <summary>Answers a record of a corpus.</summary>
    public BatchOutput Answer(CorpusRecord record, CancellationToken cancellationToken) =>
        record.IsArticle ? Answer(record.Article, record.Id, cancellationToken) : Failed(record.Id, record.Error);

    /// <summary>The id that the answer to a line has, or will have.</summary>
    public string IdOf(InputLine line)
    {
        string number = line.Number.ToString(CultureInfo.InvariantCulture);
        return line.IsTooLong ? number : JsonLine.ReadStrings(line.Bytes, [_names[0]], out _)[0] ?? number;
    }

    private BatchOutput Failed(string id, CorpusError error) => form.Failed(id, error);

    private BatchOutput Answer(Article article, string id, CancellationToken cancellationToken) =>
        analyzer.TryAnalyze(article, out ArticleAnalysis? analysis, out ArticleKitException? failure, cancellationToken)
            ? form.Ok(id, analysis)
            : form.Failed(id, CorpusError.Of(failure));
}
