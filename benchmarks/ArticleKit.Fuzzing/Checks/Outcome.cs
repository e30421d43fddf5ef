using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ArticleKit.Fuzzing.Checks;

/// <summary>A short form of all results of a case, to compare with those of another run.</summary>
internal sealed class Outcome : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public void Add(string? text)
    {
        _hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
        _hash.AppendData(text is null ? [1] : [0]);
    }

    public void Add(IFormattable value) => Add(value.ToString(null, CultureInfo.InvariantCulture));

    public void Add(bool value) => Add(value ? "true" : "false");

    public void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    public string Finish() => Convert.ToHexString(_hash.GetCurrentHash());

    public void Dispose() => _hash.Dispose();
}
