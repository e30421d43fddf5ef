using System.Runtime.CompilerServices;
using System.Text.Unicode;
using ArticleKit.Corpora;
using ArticleKit.Tool.Hosting;
using CsvHelper;

namespace ArticleKit.Tool.Data;

/// <summary>Reads values out of a table of commas or tabs (RFC 4180), row by row; what is wrong with a row is told and the next one read.</summary>
internal sealed class CsvTable
{
    private readonly DataLayout _layout;
    private readonly string[] _names;
    private readonly Func<int[], int> _missing;
    private readonly CsvReaderOptions _options;
    private CsvMalformedRecord? _malformed;
    private int[]? _columns;
    private int _width;

    /// <summary>Creates a reader.</summary>
    /// <param name="layout">How the table is written.</param>
    /// <param name="names">The columns to read.</param>
    /// <param name="missing">Given the index of each column, or -1: the place of a name that must be there and is not; -1 if none is missing.</param>
    public CsvTable(DataLayout layout, IEnumerable<string> names, Func<int[], int> missing)
    {
        _layout = layout;
        _names = [.. names];
        _missing = missing;
        _options = new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            MaxRecordSize = DataFile.MaxLineLength,
            Mode = layout.HasQuotes ? CsvMode.Rfc4180 : CsvMode.NoEscape,
            Separator = layout.Delimiter ?? (layout.Format == DataFormat.Tsv ? '\t' : null),
            OnMalformedRecord = record => _malformed = record,
        };
    }

    /// <summary>Reads the rows below the header. Empty lines are passed over.</summary>
    /// <exception cref="UsageException">A column is missing.</exception>
    /// <exception cref="InvalidDataException">A row is longer than allowed.</exception>
    public async IAsyncEnumerable<CsvRow> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        long rows = 0;
        long lines = 0;
        var reader = CsvReader.Create(stream, _options, leaveOpen: true);
        try
        {
            while (await ReadAsync(reader, lines, cancellationToken))
            {
                long row = rows + reader.RowNumber;
                long line = lines + reader.LineNumber;
                ReadOnlyMemory<byte> rest = AfterUnclosedQuote(reader);
                if (Read(reader, row, line) is { } read)
                {
                    yield return read;
                }

                if (rest.Length > 0)
                {
                    // One mark that is never closed would swallow all rows below it: they are read on their own.
                    CsvReaderOptions same = _options with { Separator = reader.Separator };
                    await reader.DisposeAsync();
                    reader = CsvReader.Create(rest, same);
                    (rows, lines) = (row, line);
                }
            }
        }
        finally
        {
            await reader.DisposeAsync();
        }
    }

    private async ValueTask<bool> ReadAsync(CsvReader reader, long lines, CancellationToken cancellationToken)
    {
        _malformed = null;
        try
        {
            // Standard input cannot be interrupted while it waits; whoever cancels does not wait with it.
            return await reader.ReadAsync(cancellationToken).AsTask().WaitAsync(cancellationToken);
        }
        catch (CsvFormatException exception)
        {
            throw new InvalidDataException(
                FormattableString.Invariant(
                    $"The row that begins in line {lines + exception.LineNumber} is longer than allowed; perhaps a quotation mark is never closed in it."),
                exception);
        }
    }

    private ReadOnlyMemory<byte> AfterUnclosedQuote(CsvReader reader)
    {
        if (_malformed?.Reason != CsvMalformedReason.UnterminatedQuote)
        {
            return default;
        }

        byte[] raw = reader.RawRecord.ToArray();
        return raw.AsMemory(raw.AsSpan().IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : raw.Length);
    }

    private CsvRow? Read(CsvReader reader, long row, long line)
    {
        if (reader.RawRecord.IsEmpty)
        {
            return null;
        }

        CorpusError? error = _malformed?.Reason switch
        {
            CsvMalformedReason.UnterminatedQuote => new CorpusError("unclosed_quote", "A quotation mark is never closed."),
            CsvMalformedReason.TextAfterClosingQuote => new CorpusError("text_after_quote", "Text follows a closing quotation mark."),
            _ => Utf8.IsValid(reader.RawRecord) ? null : new CorpusError("invalid_utf8", "The row is not valid UTF-8."),
        };
        if (_columns is null)
        {
            ReadFirst(reader, error);
            if (_layout.HasHeader)
            {
                return null;
            }
        }

        string?[] values = new string?[_names.Length];
        if (error is null && reader.FieldCount != _width)
        {
            error = new CorpusError(
                "wrong_column_count",
                FormattableString.Invariant($"The row has {reader.FieldCount} columns, the first row has {_width}."));
        }

        for (int i = 0; error is null && i < values.Length; i++)
        {
            values[i] = _columns![i] >= 0 ? reader.GetString(_columns[i]) : null;
        }

        return new CsvRow(row, line, values, error);
    }

    private void ReadFirst(CsvReader reader, CorpusError? error)
    {
        if (error is not null && _layout.HasHeader)
        {
            throw new UsageException($"The header cannot be read. {error.Message}");
        }

        _width = reader.FieldCount;
        string[] first = [.. Enumerable.Range(0, _width).Select(reader.GetString)];
        _columns = CsvColumns.Find(first, _layout.HasHeader, _names);
        if (_missing(_columns) is var missing and >= 0)
        {
            throw CsvColumns.Missing(_names[missing], first, _layout.HasHeader);
        }
    }
}
