using System.Buffers.Binary;
using ArticleKit.Parquet.Metadata;
using ArticleKit.Parquet.Values;

namespace ArticleKit.Parquet.Pages;

/// <summary>Walks over the values of a column in a row group, of which it holds one page, and the dictionary.</summary>
/// <param name="file">The file.</param>
/// <param name="column">The column.</param>
/// <param name="chunk">Where its values are.</param>
/// <param name="maxPageLength">The bytes that a page may have.</param>
internal sealed class ColumnCursor(ParquetFile file, FileColumn column, ColumnChunk chunk, int maxPageLength)
{
    private const int FirstHeaderLength = 1_024;
    private const int LongestHeader = 16_777_216;
    private const int RunLengths = 3;

    private long _position = chunk.Start;
    private byte[] _packed = [];
    private byte[] _unpacked = [];
    private IReadOnlyList<ReadOnlyMemory<byte>>? _dictionary;
    private int _left;
    private HybridReader? _levels;
    private ValueReader? _values;

    /// <summary>Goes to the next value, if the page at hand has one.</summary>
    /// <param name="value">The value, good until the next; null if it is none.</param>
    /// <returns>False if <see cref="ReadPageAsync"/> must be called before.</returns>
    /// <exception cref="InvalidDataException">The page is damaged.</exception>
    public bool TryMoveNext(out ReadOnlyMemory<byte>? value)
    {
        value = null;
        if (_left == 0)
        {
            return false;
        }

        _left--;
        if (_levels is null || _levels.Next() > 0)
        {
            value = _values!.Next();
        }

        return true;
    }

    /// <summary>Reads the next page, which may be one without values.</summary>
    /// <exception cref="InvalidDataException">There is none, or it is damaged.</exception>
    public async ValueTask ReadPageAsync(CancellationToken cancellationToken)
    {
        PageHeader header = await ReadHeaderAsync(cancellationToken).ConfigureAwait(false);
        if (header.PackedLength > maxPageLength || header.UnpackedLength > maxPageLength)
        {
            throw new InvalidDataException(FormattableString.Invariant(
                $"A page of the column '{column.Name}' has {Math.Max(header.PackedLength, header.UnpackedLength)} bytes; at most {maxPageLength} are held."));
        }

        if (header.PackedLength > file.Length - _position)
        {
            throw Varint.Damaged();
        }

        if (_packed.Length < header.PackedLength)
        {
            _packed = new byte[header.PackedLength];
        }

        Memory<byte> packed = _packed.AsMemory(0, header.PackedLength);
        await file.ReadAsync(_position, packed, cancellationToken).ConfigureAwait(false);
        _position += header.PackedLength;
        switch (header.Kind)
        {
            case PageHeader.DictionaryPage:
                ReadDictionary(header, packed);
                break;
            case PageHeader.DataPage:
                BeginPage(header, packed);
                break;
            case PageHeader.DataPageV2:
                BeginSecondVersion(header, packed);
                break;
            default:
                break;
        }
    }

    private async ValueTask<PageHeader> ReadHeaderAsync(CancellationToken cancellationToken)
    {
        for (int length = FirstHeaderLength; ; length *= 4)
        {
            byte[] bytes = new byte[Math.Min(length, Math.Max(0, file.Length - _position))];
            await file.ReadAsync(_position, bytes, cancellationToken).ConfigureAwait(false);
            try
            {
                PageHeader header = PageHeader.Read(bytes, out int read);
                _position += read;
                return header;
            }
            catch (EndOfStreamException exception)
            {
                // Some programs put the least and the greatest value of a page into its header, however long they are.
                if (bytes.Length < length || length >= LongestHeader)
                {
                    throw new InvalidDataException("The header of a page is damaged.", exception);
                }
            }
        }
    }

    private void ReadDictionary(PageHeader header, ReadOnlyMemory<byte> packed)
    {
        byte[] own = [];
        ReadOnlyMemory<byte> data = chunk.Codec == PageCodec.None ? packed.ToArray() : PageCodec.Unpack(chunk.Codec, packed, header.UnpackedLength, ref own);
        _dictionary = new PlainReader(data, column.Stored).ReadDictionary(header.ValueCount);
    }

    private void BeginPage(PageHeader header, ReadOnlyMemory<byte> packed)
    {
        ReadOnlyMemory<byte> data = chunk.Codec == PageCodec.None ? packed : PageCodec.Unpack(chunk.Codec, packed, header.UnpackedLength, ref _unpacked);
        _levels = null;
        if (column.IsOptional)
        {
            int length = data.Length < sizeof(int) ? -1 : BinaryPrimitives.ReadInt32LittleEndian(data.Span);
            if (length < 0 || length > data.Length - sizeof(int) || header.LevelEncoding != RunLengths)
            {
                throw Varint.Damaged();
            }

            _levels = new HybridReader(data.Slice(sizeof(int), length), 1);
            data = data[(sizeof(int) + length)..];
        }

        Begin(header, data);
    }

    private void BeginSecondVersion(PageHeader header, ReadOnlyMemory<byte> packed)
    {
        long before = (long)header.RepetitionLength + header.LevelLength;
        if (before > packed.Length || before > header.UnpackedLength)
        {
            throw Varint.Damaged();
        }

        ReadOnlyMemory<byte> levels = packed.Slice(header.RepetitionLength, header.LevelLength);
        ReadOnlyMemory<byte> values = packed[(int)before..];
        int length = header.UnpackedLength - (int)before;

        // Of a page of nothing but null there may be nothing to unpack.
        bool isPacked = chunk.Codec != PageCodec.None && header.IsPacked && length > 0;
        _levels = column.IsOptional ? new HybridReader(levels, 1) : null;
        Begin(header, isPacked ? PageCodec.Unpack(chunk.Codec, values, length, ref _unpacked) : values);
    }

    private void Begin(PageHeader header, ReadOnlyMemory<byte> values)
    {
        _left = header.ValueCount;

        // What there is none of may be written in any way, or not at all.
        _values = values.IsEmpty ? new PlainReader(values, column.Stored) : ValueReader.Of(values, header.Encoding, column.Stored, _dictionary);
    }
}
