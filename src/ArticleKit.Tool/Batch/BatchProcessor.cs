using System.Globalization;

namespace ArticleKit.Tool.Batch;

/// <summary>Answers lines. Safe to call from several threads at once.</summary>
internal sealed class BatchProcessor(ArticleAnalyzer analyzer, BatchFields fields)
{
    /// <summary>
    /// The longest line, in bytes: room for the longest page that is analysed, even if half of its characters are escaped.
    /// </summary>
    public static int MaxLineLength { get; } = 2 * ArticleLimits.Default.MaxInputLength;

    /// <summary>Answers a line and releases it.</summary>
    public BatchOutput Answer(InputLine line)
    {
        BatchAnswer answer = Analyze(line);
        return new BatchOutput(BatchJson.ToLine(answer), answer.Error is not null);
    }

    private BatchAnswer Analyze(InputLine line)
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

            content = BatchLine.Read(line.Bytes, out error);
        }
        finally
        {
            line.Release();
        }

        string id = content.Id ?? number;
        if (error is not null)
        {
            return BatchAnswer.Failed(id, error);
        }

        return analyzer.TryAnalyze(content.ToArticle(id), out ArticleAnalysis? analysis, out ArticleKitException? failure)
            ? BatchAnswer.Ok(id, analysis, fields)
            : BatchAnswer.Failed(id, BatchError.From(failure));
    }
}

/// <summary>An output line, and whether it tells of a failure.</summary>
internal sealed record BatchOutput(byte[] Line, bool IsFailure);
