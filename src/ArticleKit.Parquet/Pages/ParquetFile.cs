using System.Buffers.Binary;
using ArticleKit.Parquet.Metadata;

namespace ArticleKit.Parquet.Pages;

/// <summary>A file that is read at several places in turn.</summary>
internal sealed class ParquetFile
{
    private const int MagicLength = 4;
    private const int TailLength = MagicLength + sizeof(int);

    private readonly Stream _stream;

    private ParquetFile(Stream stream, long length) => (_stream, Length) = (stream, length);

    private static ReadOnlySpan<byte> Magic => "PAR1"u8;

    private static ReadOnlySpan<byte> EncryptedMagic => "PARE"u8;

    /// <summary>The bytes of the file.</summary>
    public long Length { get; }

    /// <summary>Opens a file and reads what it says of itself.</summary>
    /// <param name="stream">The file from its first byte on; stays open.</param>
    /// <param name="names">The columns that are asked for.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidDataException">It is no such file, or damaged.</exception>
    public static async ValueTask<(ParquetFile File, FileMetadata Metadata)> OpenAsync(
        Stream stream, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        var file = new ParquetFile(stream, stream.Length);
        if (file.Length < MagicLength + TailLength)
        {
            throw NoParquet();
        }

        byte[] head = new byte[MagicLength];
        byte[] tail = new byte[TailLength];
        await file.ReadAsync(0, head, cancellationToken).ConfigureAwait(false);
        await file.ReadAsync(file.Length - TailLength, tail, cancellationToken).ConfigureAwait(false);
        CheckMagic(head, tail.AsSpan(sizeof(int)));
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(tail);
        if (length > file.Length - TailLength - MagicLength || length > Array.MaxLength)
        {
            throw new InvalidDataException("The file is damaged: its metadata is longer than itself.");
        }

        byte[] footer = new byte[length];
        await file.ReadAsync(file.Length - TailLength - length, footer, cancellationToken).ConfigureAwait(false);
        return (file, FileMetadata.Read(footer, names));
    }

    /// <summary>Reads bytes.</summary>
    /// <param name="position">Where they begin.</param>
    /// <param name="buffer">Where they go; all of it is filled.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="InvalidDataException">They are not in the file.</exception>
    public async ValueTask ReadAsync(long position, Memory<byte> buffer, CancellationToken cancellationToken)
    {
        if (position < 0 || position > Length - buffer.Length)
        {
            throw new InvalidDataException("The file is damaged: it says that something stands where it is not.");
        }

        _stream.Position = position;
        try
        {
            await _stream.ReadExactlyAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (EndOfStreamException exception)
        {
            throw new InvalidDataException("The file ended while it was read.", exception);
        }
    }

    private static void CheckMagic(ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail)
    {
        if (head.SequenceEqual(EncryptedMagic))
        {
            throw new InvalidDataException("The file is encrypted.");
        }

        if (!head.SequenceEqual(Magic))
        {
            throw NoParquet();
        }

        if (!tail.SequenceEqual(Magic))
        {
            throw new InvalidDataException("The Parquet file is cut off: its metadata, which stands at its end, is missing.");
        }
    }

    private static InvalidDataException NoParquet() => new("The data is no Parquet file.");
}
