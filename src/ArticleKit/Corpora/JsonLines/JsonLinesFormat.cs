using System.Globalization;
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
                yield return Read(line);
            }
        }
    }

    private static CorpusRecord Read(InputLine line)
    {
        try
        {
            if (line.IsTooLong)
            {
                return CorpusRecord.Failed(line.Number, null, new CorpusError("line_too_long", "The line is longer than allowed."));
            }

            var content = ArticleLine.Read(line.Bytes, Names, out CorpusError? error);
            return error is null
                ? CorpusRecord.Of(line.Number, content.ToArticle(content.Id ?? line.Number.ToString(CultureInfo.InvariantCulture)))
                : CorpusRecord.Failed(line.Number, content.Id, error);
        }
        finally
        {
            line.Release();
        }
    }
}
