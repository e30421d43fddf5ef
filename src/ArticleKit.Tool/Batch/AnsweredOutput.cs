using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Tool.Hosting;

namespace ArticleKit.Tool.Batch;

/// <summary>
/// The output of a run that was broken off: the answers in it that are whole. A line without an end, a packed member that was cut off, and the
/// last member if it is not full are answered anew.
/// </summary>
internal sealed class AnsweredOutput : IDisposable
{
    // Whatever an answer to the longest line may take; of a longer one the id is not compared.
    private const int MaxAnswerLength = 256_000_000;
    private const int ScanLength = 65_536;

    private readonly string _path;
    private readonly FileStream? _file;
    private readonly bool _isCompressed;

    private AnsweredOutput(string path, FileStream? file)
    {
        _path = path;
        _file = file;
        _isCompressed = DataFile.IsCompressed(path);
        if (file is not null)
        {
            End = _isCompressed ? FindEndOfMembers(file) : FindEndOfLines(file);
            file.Position = 0;
        }
    }

    /// <summary>How many bytes of the file hold whole answers.</summary>
    public long End { get; }

    /// <summary>Opens the output, which may be absent.</summary>
    /// <exception cref="UsageException">It is nothing that could be gone on with.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static AnsweredOutput Open(string path)
    {
        if (!File.Exists(path))
        {
            return new AnsweredOutput(path, null);
        }

        FileStream file = DataFile.OpenFile(path);
        try
        {
            return file.CanSeek ? new AnsweredOutput(path, file) : throw new UsageException($"'{path}' is no regular file; --resume cannot go on with it.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Skips what of the input is answered, after a look at whether it is that.</summary>
    /// <param name="source">The input, at its beginning; stands before the first item to answer afterwards.</param>
    /// <param name="items">Tells the ids of items.</param>
    /// <param name="cancellationToken">Ends the skipping.</param>
    /// <returns>How many items are answered.</returns>
    /// <exception cref="UsageException">The answers are not to these items.</exception>
    public async Task<long> SkipAsync<TItem>(IAsyncEnumerator<TItem> source, BatchItems<TItem> items, CancellationToken cancellationToken)
    {
        if (_file is null)
        {
            return 0;
        }

        try
        {
            return await SkipAsync(new LengthLimitedStream(_file, End), source, items, cancellationToken);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
    }

    public void Dispose() => _file?.Dispose();

    private async Task<long> SkipAsync<TItem>(Stream answered, IAsyncEnumerator<TItem> source, BatchItems<TItem> items, CancellationToken cancellationToken)
    {
        long count = 0;
        await using Stream answers = Unpack(answered);
        await foreach (InputLine answer in new LineReader(answers, MaxAnswerLength).ReadAsync(cancellationToken))
        {
            bool isThere = await source.MoveNextAsync();
            string? given = isThere ? items.IdOf(source.Current) : null;
            string? id = answer.IsTooLong ? given : IdOf(answer.Bytes);
            answer.Release();
            if (!isThere || id != given)
            {
                throw Foreign(answer.Number, id, given);
            }

            items.Release(source.Current);
            count++;
        }

        return count;
    }

    private Stream Unpack(Stream stream) => _isCompressed && End > 0 ? new GZipStream(stream, CompressionMode.Decompress) : stream;

    private static string? IdOf(ReadOnlySpan<byte> answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer);
            return reader.Read() && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("id"u8)
                && reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private UsageException Foreign(long line, string? id, string? given)
    {
        string where = string.Create(CultureInfo.InvariantCulture, $"'{_path}' is not the output of this input: its line {line}");
        string what = id is null ? "is no answer" : given is null ? "answers more than the input has" : $"answers '{Short(id)}', not '{Short(given)}'";
        return new UsageException($"{where} {what}. Without --resume it is overwritten.");
    }

    private UsageException Damaged() => new($"'{_path}' was not written by 'articlekit batch', or is damaged; --resume cannot go on with it.");

    private static string Short(string id) => id.Length <= 60 ? id : id[..60] + "…";

    /// <summary>Where the last line feed is.</summary>
    private static long FindEndOfLines(FileStream file)
    {
        byte[] buffer = new byte[ScanLength];
        for (long end = file.Length; end > 0;)
        {
            int length = (int)Math.Min(end, ScanLength);
            file.Position = end - length;
            file.ReadExactly(buffer, 0, length);
            int last = buffer.AsSpan(0, length).LastIndexOf((byte)'\n');
            if (last >= 0)
            {
                return end - length + last + 1;
            }

            end -= length;
        }

        return 0;
    }

    /// <summary>Where the last member ends that is whole and full.</summary>
    private long FindEndOfMembers(FileStream file)
    {
        byte[] bytes = new byte[GzipMember.HeaderLength];
        long end = 0;
        long length = file.Length;
        while (end < length)
        {
            file.Position = end;
            Span<byte> header = bytes.AsSpan(0, file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
            if (!GzipMember.TryReadLength(header, out int member))
            {
                // Nothing but a header that was cut off can stand behind members of ours.
                return header.Length < bytes.Length && GzipMember.MayBegin(header)
                    ? end
                    : throw Damaged();
            }

            if (end + member > length || !IsFull(file, end + member))
            {
                return end;
            }

            end += member;
        }

        return end;
    }

    /// <summary>Whether a member holds as much as one that is not the last; it ends with the length of what it holds.</summary>
    private static bool IsFull(FileStream file, long end)
    {
        Span<byte> length = stackalloc byte[sizeof(uint)];
        file.Position = end - sizeof(uint);
        file.ReadExactly(length);
        return BinaryPrimitives.ReadUInt32LittleEndian(length) >= GzipMember.FullLength;
    }
}
