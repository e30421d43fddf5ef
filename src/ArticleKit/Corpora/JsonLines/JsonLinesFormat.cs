using System.Runtime.CompilerServices;
using ArticleKit.Corpora.Streams;

namespace ArticleKit.Corpora.JsonLines;

/// <summary>Reads articles as lines of JSON.</summary>
internal sealed class JsonLinesFormat : CorpusFormat
{
    private static readonly string[] Names = [.. ArticleLine.Names];

    public override string Name => "JSON Lines";

    public override IReadOnlyList<string> Extensions { get; } = ValueList<string>.Of([".jsonl", ".ndjson", ".json"]);

    public override IAsyncEnumerable<CorpusRecord> ReadRecordsAsync(
        Stream stream, CorpusReadingOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadAsync(stream, (options ?? CorpusReadingOptions.Default).MaxRecordLength, cancellationToken);
    }

    private static async IAsyncEnumerable<CorpusRecord> ReadAsync(Stream stream, int maxLength, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Stream unpacked = await UnpackedStream.OfAsync(new OpenStream(stream), cancellationToken).ConfigureAwait(false);
        await using (unpacked.ConfigureAwait(false))
        {
            await foreach (InputLine line in new LineReader(unpacked, maxLength).ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                yield return LineRecord.Read(line, Names);
            }
        }
    }
}
