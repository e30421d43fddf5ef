using ArticleKit.Corpora;
using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Grains;
using ArticleKit.Orleans.Output;

namespace ArticleKit.Orleans.Workers;

/// <summary>Analyses a chunk: several of its articles at once, as <see cref="ArticleAnalyzer.AnalyzeAsync"/> does.</summary>
/// <param name="analyzer">Analyses an article.</param>
/// <param name="sources">Read chunks.</param>
/// <param name="parallelism">How many articles are analysed at the same time.</param>
internal sealed class ChunkRun(ArticleAnalyzer analyzer, ChunkSources sources, int parallelism)
{
    /// <summary>Makes the file with the answers, if it is not there already.</summary>
    /// <returns>What is in it.</returns>
    /// <exception cref="IOException">Input cannot be read, or output cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Input may not be read, or output may not be written.</exception>
    /// <exception cref="InvalidDataException">The input is damaged, or another than when the job was planned.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<PartCounts> RunAsync(WorkItem item, CancellationToken cancellationToken)
    {
        string path = new JobFolder(item.Output, item.PacksAnswers).PathOf(item.Number);
        if (File.Exists(path))
        {
            return await AnswerCounter.CountAsync(path, cancellationToken).ConfigureAwait(false);
        }

        CheckUnchanged(item);
        AnswerFields fields = AnswerFields.TryParse(item.Fields, out AnswerFields? wanted, out _) ? wanted : AnswerFields.All;
        var chunk = new CorpusChunk(item.Number, item.Path, item.Start, item.End);
        IAsyncEnumerable<Answer> answers = ParallelMap.RunAsync(
            sources.Of(item.Path).ReadRecordsAsync(chunk, CorpusReadingOptions.Default, cancellationToken),
            (record, _, token) => AnswerTo(record, fields, token),
            record => record.Article?.InputLength ?? 0,
            parallelism,
            preserveOrder: true,
            cancellationToken);
        int count = 0;
        int errors = 0;
        PartFile part = PartFile.Create(path, item.PacksAnswers);
        await using (part.ConfigureAwait(false))
        {
            await foreach (Answer answer in answers.ConfigureAwait(false))
            {
                part.Write(answer.Line);
                count++;
                errors += answer.IsError ? 1 : 0;
            }

            // What was written into the file while it was read belongs to no plan.
            CheckUnchanged(item);
            part.Commit();
        }

        return new PartCounts(count, errors);
    }

    private Answer AnswerTo(CorpusRecord record, AnswerFields fields, CancellationToken cancellationToken) =>
        !record.IsArticle ? new Answer(AnswerLine.Of(record.Id, record.Error), true)
        : analyzer.TryAnalyze(record.Article, out ArticleAnalysis? analysis, out ArticleKitException? failure, cancellationToken)
            ? new Answer(AnswerLine.Of(record.Id, analysis, fields), false)
            : new Answer(AnswerLine.Of(record.Id, failure), true);

    private static void CheckUnchanged(WorkItem item)
    {
        var file = new FileInfo(item.Path);
        if (file.Exists && (file.Length != item.FileLength || file.LastWriteTimeUtc != item.FileModified))
        {
            throw new InvalidDataException($"'{item.Path}' has changed since the job was planned.");
        }
    }

    private readonly record struct Answer(byte[] Line, bool IsError);
}
