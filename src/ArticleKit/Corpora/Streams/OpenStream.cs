namespace ArticleKit.Corpora.Streams;

/// <summary>A stream of somebody else, which stays open when this one is closed.</summary>
internal sealed class OpenStream(Stream inner) : ReadOnlyStream
{
    public override int Read(Span<byte> buffer) => inner.Read(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => inner.ReadAsync(buffer, cancellationToken);
}
