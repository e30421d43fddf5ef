using System.Globalization;

namespace ArticleKit.Tool.Batch;

/// <summary>Answers lines. Safe to call from several threads at once.</summary>
/// <param name="analyzer">Analyses what a line holds.</param>
/// <param name="fields">The fields of an answer.</param>
/// <param name="names">What the fields of a line are called, in the order of <see cref="BatchLine.Names"/>; null for these.</param>
internal sealed class BatchProcessor(ArticleAnalyzer analyzer, BatchFields fields, IReadOnlyList<string>? names = null)
{
    private readonly string[] _names = [.. names ?? BatchLine.Names];

    /// <summary>
    /// The longest line, in bytes: room for the longest page that is analysed, even if half of its characters are escaped.
    /// </summary>
    public static int MaxLineLength { get; } = 2 * ArticleLimits.Default.MaxInputLength;

    /// <summary>Answers a line and releases it.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public BatchOutput Answer(InputLine line, CancellationToken cancellationToken) => ToOutput(Analyze(line, cancellationToken));

    /// <summary>Answers what came from elsewhere than a line of JSON.</summary>
    /// <param name="number">Its place, which is its name if it has none.</param>
    /// <param name="content">What it says.</param>
    /// <param name="error">What is wrong with it; null if nothing is.</param>
    /// <param name="cancellationToken">Ends the analysis.</param>
    public BatchOutput Answer(string number, BatchLine content, BatchError? error, CancellationToken cancellationToken) =>
        ToOutput(Analyze(number, content, error, cancellationToken));

    /// <summary>The id that the answer to a line has, or will have.</summary>
    public string IdOf(InputLine line)
    {
        string number = line.Number.ToString(CultureInfo.InvariantCulture);
        return line.IsTooLong ? number : JsonLine.ReadStrings(line.Bytes, [_names[0]], out _)[0] ?? number;
    }

    private static BatchOutput ToOutput(BatchAnswer answer) => new(BatchJson.ToLine(answer), answer.Error is not null);

    private BatchAnswer Analyze(InputLine line, CancellationToken cancellationToken)
    {
        string number = line.Number.ToString(CultureInfo.InvariantCulture);
        BatchLine content;
        BatchError? error;
        try
        {
            if (line.IsTooLong)
            {
                return BatchAnswer.Failed(number, new BatchError("line_too_long", "The line is longer than allowed."));
            }

            content = BatchLine.Read(line.Bytes, _names, out error);
        }
        finally
        {
            line.Release();
        }

        return Analyze(number, content, error, cancellationToken);
    }

    private BatchAnswer Analyze(string number, BatchLine content, BatchError? error, CancellationToken cancellationToken)
    {
        string id = content.Id ?? number;
        if (error is not null)
        {
            return BatchAnswer.Failed(id, error);
        }

        return analyzer.TryAnalyze(content.ToArticle(id), out ArticleAnalysis? analysis, out ArticleKitException? failure, cancellationToken)
            ? BatchAnswer.Ok(id, analysis, fields)
            : BatchAnswer.Failed(id, BatchError.From(failure));
    }
}

/// <summary>An output line, and whether it tells of a failure.</summary>
internal sealed record BatchOutput(byte[] Line, bool IsFailure);
