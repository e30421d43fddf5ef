using System.IO.Compression;

namespace ArticleKit.Orleans.Output;

/// <summary>
/// A file of answers that is there as a whole or not at all: written under another name in the same folder, flushed to the disk and then renamed. If
/// somebody else was faster, his stays; if both are renamed at once, either does, and both hold the same.
/// </summary>
internal sealed class PartFile : IAsyncDisposable
{
    private const int BufferLength = 131_072;

    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _file;
    private readonly Stream _content;
    private bool _isGone;

    private PartFile(string path, string temporary, bool packs)
    {
        (_path, _temporary) = (path, temporary);
        _file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.Read, BufferLength);
        _content = packs ? new GZipStream(_file, CompressionLevel.Fastest, leaveOpen: true) : _file;
    }

    /// <summary>Begins to write.</summary>
    /// <param name="path">What it will be called. Nothing is overwritten.</param>
    /// <param name="packs">Whether it is packed with gzip.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static PartFile Create(string path, bool packs)
    {
        string name = FormattableString.Invariant($".{Path.GetFileName(path)}.{Guid.NewGuid():N}{JobFolder.TemporaryEnd}");
        return new PartFile(path, Path.Combine(Path.GetDirectoryName(path)!, name), packs);
    }

    /// <summary>Adds lines.</summary>
    /// <exception cref="IOException">They cannot be written.</exception>
    public void Write(ReadOnlySpan<byte> lines) => _content.Write(lines);

    /// <summary>Makes the file appear.</summary>
    /// <returns>Whether it did; false if there was one already.</returns>
    /// <exception cref="IOException">The rest cannot be written.</exception>
    public bool Commit()
    {
        if (_content != _file)
        {
            _content.Dispose();
        }

        _file.Flush(flushToDisk: true);
        _file.Dispose();
        try
        {
            File.Move(_temporary, _path, overwrite: false);
            _isGone = true;
            return true;
        }
        catch (IOException) when (File.Exists(_path))
        {
            _isGone = true;
            File.Delete(_temporary);
            return false;
        }
    }

    /// <summary>Takes away what did not become whole.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_isGone)
        {
            return;
        }

        _isGone = true;
        try
        {
            await using (_file.ConfigureAwait(false))
            {
                await _content.DisposeAsync().ConfigureAwait(false);
            }
        }
        catch (IOException)
        {
            // The rest of a file that is thrown away need not fit on the disk.
        }

        File.Delete(_temporary);
    }
}
