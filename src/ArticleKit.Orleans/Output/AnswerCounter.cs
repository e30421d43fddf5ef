using System.Text.Json;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Corpora.Streams;

namespace ArticleKit.Orleans.Output;

/// <summary>Counts the answers of a file that is there already, since whoever wrote it did not live to tell.</summary>
internal static class AnswerCounter
{
    // The status stands near the beginning of a line, behind an id that is short; whatever the rest takes, it is not looked at.
    private const int MaxAnswerLength = 1_000_000_000;

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static async Task<PartCounts> CountAsync(string path, CancellationToken cancellationToken)
    {
        int answers = 0;
        int errors = 0;
        Stream stream = await UnpackedStream.OfAsync(Chunks.FileOpening.OpenRead(path), cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await foreach (InputLine line in new LineReader(stream, MaxAnswerLength).ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                answers++;
                errors += IsError(line.Bytes) ? 1 : 0;
                line.Release();
            }
        }

        return new PartCounts(answers, errors);
    }

    private static bool IsError(ReadOnlySpan<byte> answer)
    {
        try
        {
            // An object, the name of the id, its value, the name of the status, its value.
            var reader = new Utf8JsonReader(answer);
            return reader.Read() && reader.Read() && reader.Read() && reader.Read() && reader.ValueTextEquals("status"u8)
                && reader.Read() && reader.ValueTextEquals("error"u8);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }
}
