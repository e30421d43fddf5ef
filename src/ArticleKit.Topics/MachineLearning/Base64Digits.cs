using System.Buffers;
using System.Buffers.Text;
using ArticleKit.Topics.Model;

namespace ArticleKit.Topics.MachineLearning;

/// <summary>Collects the digits of a Base64 number that stands in UTF-16 text, from pieces that may cut a character in two.</summary>
internal sealed class Base64Digits
{
    private static readonly SearchValues<byte> Digits =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="u8);

    private readonly ArrayBufferWriter<byte> _digits = new();
    private byte? _low;

    /// <summary>Adds a piece.</summary>
    /// <param name="bytes">The text as it goes on, as bytes of UTF-16, the lower byte first.</param>
    /// <returns>Whether all of it were digits, so that more may follow.</returns>
    public bool Add(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
        {
            if (_low is not { } low)
            {
                _low = value;
                continue;
            }

            if (value != 0 || !Digits.Contains(low))
            {
                return false;
            }

            _digits.GetSpan(1)[0] = low;
            _digits.Advance(1);
            _low = null;
        }

        return true;
    }

    /// <summary>What the digits stand for.</summary>
    /// <exception cref="ArticleKitException">They are no whole number of bytes.</exception>
    public byte[] Decode()
    {
        byte[] bytes = new byte[Base64.GetMaxDecodedFromUtf8Length(_digits.WrittenCount)];
        OperationStatus status = Base64.DecodeFromUtf8(_digits.WrittenSpan, bytes, out _, out int length);
        return status == OperationStatus.Done ? bytes[..length] : throw ModelReader.Invalid("it is damaged or truncated");
    }
}
