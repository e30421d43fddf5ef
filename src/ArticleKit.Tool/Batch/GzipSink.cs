using System.Diagnostics.CodeAnalysis;

namespace ArticleKit.Tool.Batch;

/// <summary>
/// Writes lines compressed, as <see cref="GzipMember"/>s of whole lines one behind the other. Where a member ends, only the lines decide, so
/// that a run that was broken off and gone on with gives the same bytes as one that was not.
/// </summary>
internal sealed class GzipSink(Stream stream, string name, bool hasMembers) : BatchSink
{
    private readonly MemoryStream _lines = new();
    private bool _hasMembers = hasMembers;
    private bool _hasFailed;

    public override async ValueTask WriteAsync(BatchOutput output, CancellationToken cancellationToken)
    {
        _lines.Write(((LineOutput)output).Line);
        if (_lines.Length >= GzipMember.FullLength)
        {
            await WriteMemberAsync(cancellationToken);
        }
    }

    public override async ValueTask FinishAsync(CancellationToken cancellationToken)
    {
        // A file without any member would be no valid one.
        if (_lines.Length > 0 || !_hasMembers)
        {
            await WriteMemberAsync(cancellationToken);
        }
    }

    [SuppressMessage("Design", "CA1031", Justification = "What went wrong before is told; that the rest is lost too, follows from it.")]
    public override async ValueTask DisposeAsync()
    {
        await using (stream)
        {
            if (_lines.Length == 0 || _hasFailed)
            {
                return;
            }

            try
            {
                await WriteMemberAsync(CancellationToken.None);
            }
            catch (Exception)
            {
            }
        }
    }

    private async ValueTask WriteMemberAsync(CancellationToken cancellationToken)
    {
        ReadOnlyMemory<byte> member = GzipMember.Pack(_lines.GetBuffer().AsSpan(0, (int)_lines.Length));
        _lines.SetLength(0);
        _hasFailed = true;
        await WriteAsync(stream, name, member, cancellationToken);
        _hasFailed = false;
        _hasMembers = true;
    }
}
