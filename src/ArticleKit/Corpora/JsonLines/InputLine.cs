using System.Buffers;

namespace ArticleKit.Corpora.JsonLines;

/// <summary>A line as it was read: its number, and its bytes in a buffer from the pool, which <see cref="Release"/> gives back.</summary>
/// <param name="Number">The first line is 1.</param>
/// <param name="Buffer">Holds the line from its start; may be longer.</param>
/// <param name="Length">The number of bytes of the line, without its end.</param>
/// <param name="IsTooLong">Whether the line was longer than allowed; its bytes are then gone.</param>
internal sealed record InputLine(long Number, byte[] Buffer, int Length, bool IsTooLong)
{
    public Span<byte> Bytes => Buffer.AsSpan(0, Length);

    public void Release() => ArrayPool<byte>.Shared.Return(Buffer);
}
