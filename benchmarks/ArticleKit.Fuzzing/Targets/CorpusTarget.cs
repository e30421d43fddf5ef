using ArticleKit.Corpora;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Reading files of many articles, damaged or forged: records with numbers in order, and nothing but <see cref="InvalidDataException"/> at the end of them.</summary>
/// <param name="name">What the target is called.</param>
/// <param name="kind">What it is given.</param>
/// <param name="format">How that is read.</param>
/// <param name="seeks">Whether it is read from a stream that can seek.</param>
internal sealed class CorpusTarget(string name, InputKind kind, CorpusFormat format, bool seeks) : IFuzzTarget
{
    // A few bytes may state billions of rows that hold nothing, each of which is answered.
    private const int MostRecords = 2_000;
    private const int MaxRecordLength = 200_000;

    public string Name => name;

    public InputKind Kind => kind;

    public void Run(FuzzInput input, CaseRun run)
    {
        byte[] bytes = input.Bytes!;
        int chunk = run.Options.Size(1, 100_000);
        (List<CorpusRecord> records, string? error) = run.Measure("read", bytes.Length, () => Read(new MemoryStream(bytes)));
        for (int i = 0; i < records.Count; i++)
        {
            CorpusRecord record = records[i];
            run.Require(record.Number == i + 1, "number", () => $"Record {i + 1} has the number {record.Number}.");
            run.Require(record.IsArticle ? record.Article.Id == record.Id && record.Article.InputLength <= MaxRecordLength : record.Error.Code.Length > 0, "record", () => $"Record {i + 1} is {record}.");
            run.Outcome.Add(record.Id + record.Error?.Code);
        }

        run.Outcome.Add(error);
        if (!seeks)
        {
            (List<CorpusRecord> others, string? otherError) = run.Measure("read in pieces", bytes.Length, () => Read(new ChunkedStream(bytes, chunk)));
            run.Require(error == otherError, "same", () => $"Pieces of a stream end with '{otherError}', the whole with '{error}'.");
            run.Require(others.Select(Outline).SequenceEqual(records.Select(Outline)), "same", "Pieces of a stream give other records than the whole.");
        }
    }

    private static (string Id, string? Code, int Length) Outline(CorpusRecord record) => (record.Id, record.Error?.Code, record.Article?.InputLength ?? 0);

    private (List<CorpusRecord> Records, string? Error) Read(Stream stream) => ReadAsync(stream).GetAwaiter().GetResult();

    private async Task<(List<CorpusRecord> Records, string? Error)> ReadAsync(Stream stream)
    {
        List<CorpusRecord> records = [];
        try
        {
            await foreach (CorpusRecord record in format.ReadRecordsAsync(stream, new CorpusReadingOptions { MaxRecordLength = MaxRecordLength }))
            {
                records.Add(record);
                if (records.Count == MostRecords)
                {
                    break;
                }
            }

            return (records, null);
        }
        catch (InvalidDataException exception)
        {
            return (records, exception.Message);
        }
    }
}
