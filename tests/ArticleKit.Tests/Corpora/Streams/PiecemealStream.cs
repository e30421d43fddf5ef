using ArticleKit.Corpora.Streams;

namespace ArticleKit.Tests.Corpora.Streams;

/// <summary>Gives bytes in pieces of a certain length at most, as a network does.</summary>
internal sealed class PiecemealStream(byte[] bytes, int piece) : ReadOnlyStream
{
    private int _given;

    public override int Read(Span<byte> buffer)
    {
        int length = Math.Min(Math.Min(buffer.Length, piece), bytes.Length - _given);
        bytes.AsSpan(_given, length).CopyTo(buffer);
        _given += length;
        return length;
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => ValueTask.FromResult(Read(buffer.Span));
}
