using System.Runtime.CompilerServices;
using ArticleKit.Corpora;
using ArticleKit.Parquet;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Batch;

/// <summary>The rows of a Parquet file. Only the columns that are needed are read, so that rows and not bytes tell how far that has come.</summary>
internal sealed class ParquetInput : IInputPosition, IAsyncDisposable
{
    private readonly FileStream _file;
    private readonly string _name;
    private long _position;

    private ParquetInput(FileStream file, string name) => (_file, _name) = (file, name);

    public long? PackedLength { get; private set; }

    public long PackedPosition => Interlocked.Read(ref _position);

    /// <summary>Opens a file.</summary>
    /// <exception cref="UsageException">It is standard input or a pipe.</exception>
    /// <exception cref="IOException">It cannot be read, or is damaged.</exception>
    public static async Task<ParquetInput> OpenAsync(string? path, CancellationToken cancellationToken)
    {
        const string NeedsFile = "Parquet says at its end what it holds, so that it can be read only from a file";
        if (path is null or "-")
        {
            throw new UsageException($"{NeedsFile}; --input must name it.");
        }

        FileStream file = DataFile.OpenFile(path);
        var input = new ParquetInput(file, $"'{path}'");
        try
        {
            if (!file.CanSeek)
            {
                throw new UsageException($"{NeedsFile}; '{path}' is none.");
            }

            input.PackedLength = (await ParquetFormat.ReadRowGroupsAsync(file, cancellationToken)).Sum(group => group.RowCount);
            return input;
        }
        catch (InvalidDataException exception)
        {
            await input.DisposeAsync();
            throw input.Failed(exception);
        }
        catch
        {
            await input.DisposeAsync();
            throw;
        }
    }

    /// <summary>Reads the rows.</summary>
    public async IAsyncEnumerable<CorpusRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (CorpusRecord record in CorpusInput.ReadAsync(ParquetFormat.Default, _file, Failed, cancellationToken))
        {
            Interlocked.Exchange(ref _position, record.Number);
            yield return record;
        }
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private IOException Failed(Exception exception) => new($"{_name} could not be read: {exception.Message}", exception);
}
