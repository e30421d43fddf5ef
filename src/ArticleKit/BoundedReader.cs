namespace ArticleKit;

/// <summary>Reads streams of unknown length without trusting them.</summary>
internal static class BoundedReader
{
    private const int ChunkLength = 81_920;

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="ArticleKitException">It holds more than <paramref name="limit"/> bytes.</exception>
    public static ReadOnlyMemory<byte> ReadToEnd(Stream stream, int limit)
    {
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[ChunkLength];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            Append(buffer, chunk.AsSpan(0, read), limit);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    /// <inheritdoc cref="ReadToEnd"/>
    public static async Task<ReadOnlyMemory<byte>> ReadToEndAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        using var buffer = new MemoryStream();
        byte[] chunk = new byte[ChunkLength];
        for (int read; (read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0;)
        {
            Append(buffer, chunk.AsSpan(0, read), limit);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }

    private static void Append(MemoryStream buffer, ReadOnlySpan<byte> chunk, int limit)
    {
        if (buffer.Length + chunk.Length > limit)
        {
            throw new ArticleKitException(ArticleErrorCode.InputTooLong, FormattableString.Invariant($"The input is longer than {limit} bytes."));
        }

        buffer.Write(chunk);
    }
}
