using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>How far bytes are valid UTF-8.</summary>
/// <param name="Good">How many characters beyond ASCII there are.</param>
/// <param name="Bad">How many sequences are invalid; one that the end of the page cuts off is not counted.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Utf8Check(int Good, int Bad)
{
    // Fewer characters may be an accident in text of other encodings.
    private const int MinGood = 8;

    public bool IsValid => Bad == 0;

    public bool IsAscii => (Good, Bad) == (0, 0);

    /// <summary>Whether characters by their number cannot have come about by accident.</summary>
    public bool IsCertain => IsMostlyValid && Good >= MinGood;

    /// <summary>UTF-8 with a few damaged bytes: nearly all that is not ASCII forms valid sequences.</summary>
    public bool IsMostlyValid => Good > 10 * Bad;

    public static Utf8Check Of(ReadOnlySpan<byte> bytes)
    {
        int good = 0;
        int bad = 0;
        while (true)
        {
            int ascii = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (ascii < 0)
            {
                return new Utf8Check(good, bad);
            }

            bytes = bytes[ascii..];
            OperationStatus status = Rune.DecodeFromUtf8(bytes, out _, out int length);
            good += status == OperationStatus.Done ? 1 : 0;
            bad += status == OperationStatus.InvalidData ? 1 : 0;
            bytes = bytes[length..];
        }
    }
}
