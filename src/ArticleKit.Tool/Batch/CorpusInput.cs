using System.Runtime.CompilerServices;
using ArticleKit.Corpora;

namespace ArticleKit.Tool.Batch;

/// <summary>Reads the records of an input.</summary>
internal static class CorpusInput
{
    /// <summary>Reads the records; if they cannot be read on, that is told with the name of the input.</summary>
    /// <param name="format">What the input is.</param>
    /// <param name="input">The input.</param>
    /// <param name="failed">Tells why it cannot be read.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async IAsyncEnumerable<CorpusRecord> ReadAsync(
        CorpusFormat format, Stream input, Func<Exception, IOException> failed, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using IAsyncEnumerator<CorpusRecord> records = format.ReadRecordsAsync(input, cancellationToken: cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            try
            {
                if (!await records.MoveNextAsync())
                {
                    break;
                }
            }
            catch (InvalidDataException exception)
            {
                throw failed(exception);
            }

            yield return records.Current;
        }
    }
}
