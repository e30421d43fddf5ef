using System.Globalization;
using System.Runtime.CompilerServices;

namespace ArticleKit.Corpora.Warc;

/// <summary>Cuts a web archive into records (ISO 28500:2017, "Information and documentation — WARC file format").</summary>
/// <remarks>
/// A record whose length is wrong is a damaged one, and reading goes on with the next beginning of a record that is found, in what the record
/// would have been too, in case it stated too much.
/// </remarks>
internal sealed class WarcParser(Stream stream, int maxLength)
{
    private const int LongestHeader = 1_000_000;

    private readonly WarcInput _input = new(stream);

    private static ReadOnlySpan<byte> Beginning => "WARC/"u8;

    // Within data, only where a line begins.
    private static ReadOnlySpan<byte> LineBeginning => "\nWARC/1."u8;

    /// <summary>Reads the records that may hold articles, and the damaged ones.</summary>
    /// <exception cref="InvalidDataException">The data does not begin as a web archive does.</exception>
    public async IAsyncEnumerable<WarcRecord> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!await FindBeginningAsync(cancellationToken).ConfigureAwait(false))
        {
            yield break;
        }

        if (!_input.Available.StartsWith(Beginning))
        {
            throw new InvalidDataException("The data is no web archive: it does not begin with 'WARC/'.");
        }

        do
        {
            if (await ReadRecordAsync(cancellationToken).ConfigureAwait(false) is { } record)
            {
                yield return record;
            }
        }
        while (await FindBeginningAsync(cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Passes over the empty lines before a record.</summary>
    /// <returns>False at the end of the data.</returns>
    private async ValueTask<bool> FindBeginningAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int lines = _input.Available.IndexOfAnyExcept("\r\n"u8);
            _input.Take(lines < 0 ? _input.Available.Length : lines);
            if (lines >= 0)
            {
                await _input.HasAsync(Beginning.Length, cancellationToken).ConfigureAwait(false);
                return true;
            }

            if (!await _input.ReadMoreAsync(cancellationToken).ConfigureAwait(false))
            {
                return false;
            }
        }
    }

    /// <summary>Reads a record at whose beginning the input stands.</summary>
    /// <returns>Null if it can hold no article.</returns>
    private async ValueTask<WarcRecord?> ReadRecordAsync(CancellationToken cancellationToken)
    {
        if (await ReadHeaderAsync(cancellationToken).ConfigureAwait(false) is not { } header)
        {
            await FindNextAsync(cancellationToken).ConfigureAwait(false);
            return Damaged(null, "The header of the record has no end, or is too long.");
        }

        if (!long.TryParse(header["Content-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out long length))
        {
            await FindNextAsync(cancellationToken).ConfigureAwait(false);
            return Damaged(header, "The record does not state its length.");
        }

        bool mayBeArticle = WarcRecord.MayBeArticle(header);
        if (!mayBeArticle || length > maxLength)
        {
            return await SkipAsync(header, length, mayBeArticle, cancellationToken).ConfigureAwait(false);
        }

        ReadOnlyMemory<byte> block = await _input.ReadAsync((int)length, cancellationToken).ConfigureAwait(false);
        bool isCutOff = block.Length < length;
        if (!isCutOff && await IsAtEndAsync(cancellationToken).ConfigureAwait(false))
        {
            return new WarcRecord(header, block, null);
        }

        // A record that states too much has others in its block.
        if (block.Span.IndexOf(LineBeginning) >= 0 && _input.TryPushBack(block.Span))
        {
            isCutOff = false;
        }

        await FindNextAsync(cancellationToken).ConfigureAwait(false);
        return isCutOff ? CutOff(header) : Damaged(header, "The length that the record states is wrong.");
    }

    private async ValueTask<WarcRecord?> SkipAsync(FieldList header, long length, bool mayBeArticle, CancellationToken cancellationToken)
    {
        bool isWhole = await _input.SkipAsync(length, cancellationToken).ConfigureAwait(false);
        if (isWhole && !await IsAtEndAsync(cancellationToken).ConfigureAwait(false))
        {
            await FindNextAsync(cancellationToken).ConfigureAwait(false);
            return Damaged(header, "The length that the record states is wrong.");
        }

        return !isWhole ? CutOff(header)
            : mayBeArticle ? new WarcRecord(header, default, new CorpusError("record_too_long", FormattableString.Invariant($"The record has {length} bytes; at most {maxLength} are read.")))
            : null;
    }

    /// <summary>Reads the named fields.</summary>
    /// <returns>Null if the header has no end; nothing is taken then but the line that it begins with.</returns>
    private async ValueTask<FieldList?> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        for (int searched = 0; searched < LongestHeader;)
        {
            if (EndOfHeader(_input.Available, searched) is (int end, int next))
            {
                var fields = FieldList.Parse(_input.Available[..end]);
                _input.Take(next);
                return fields;
            }

            // The end may begin with the last bytes that are there.
            searched = Math.Max(0, _input.Available.Length - 3);
            if (!await _input.ReadMoreAsync(cancellationToken).ConfigureAwait(false))
            {
                break;
            }
        }

        _input.Take(Math.Min(Beginning.Length, _input.Available.Length));
        return null;
    }

    /// <summary>Where an empty line ends the header, and where the block begins; lines end with CRLF, in some files with LF.</summary>
    internal static (int End, int Next)? EndOfHeader(ReadOnlySpan<byte> bytes, int searched)
    {
        for (int i = searched; bytes[i..].IndexOf((byte)'\n') is >= 0 and int offset; i += offset + 1)
        {
            int end = i + offset + 1;
            ReadOnlySpan<byte> rest = bytes[end..];
            if (rest is [(byte)'\n', ..])
            {
                return (end, end + 1);
            }

            if (rest is [(byte)'\r', (byte)'\n', ..])
            {
                return (end, end + 2);
            }
        }

        return null;
    }

    /// <summary>Whether a record ends here: another begins behind its empty lines, or nothing follows.</summary>
    private async ValueTask<bool> IsAtEndAsync(CancellationToken cancellationToken)
    {
        const int LongestEnd = 4;
        await _input.HasAsync(LongestEnd, cancellationToken).ConfigureAwait(false);
        bool hasLine = _input.Available.IsEmpty || _input.Available[0] is (byte)'\r' or (byte)'\n';
        return hasLine && (!await FindBeginningAsync(cancellationToken).ConfigureAwait(false) || _input.Available.StartsWith(Beginning));
    }

    /// <summary>Passes over everything before the next line that begins as a record does.</summary>
    private async ValueTask FindNextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            int next = _input.Available.IndexOf(LineBeginning);
            if (next >= 0)
            {
                _input.Take(next);
                return;
            }

            _input.Take(Math.Max(0, _input.Available.Length - LineBeginning.Length + 1));
            if (!await _input.ReadMoreAsync(cancellationToken).ConfigureAwait(false))
            {
                _input.Take(_input.Available.Length);
                return;
            }
        }
    }

    private static WarcRecord Damaged(FieldList? header, string message) => new(header, default, new CorpusError("invalid_record", message));

    private static WarcRecord CutOff(FieldList header) => new(header, default, new CorpusError("truncated_record", "The data ends within the record."));
}
