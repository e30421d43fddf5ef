using System.Buffers.Text;

namespace ArticleKit.Parquet.Metadata;

/// <summary>How the values of a column are stored, and how its numbers are to be read.</summary>
/// <param name="Physical">How they are stored.</param>
/// <param name="IsUnsigned">Whether its numbers have no sign.</param>
internal readonly record struct StoredType(PhysicalType Physical, bool IsUnsigned)
{
    private const int LongestNumber = 20;

    /// <summary>A number as its decimal digits.</summary>
    /// <param name="bits">The number, or one of which its lowest bits are the number: differences of 32 bits may add up to more.</param>
    public ReadOnlyMemory<byte> ToDigits(long bits)
    {
        byte[] digits = new byte[LongestNumber];
        bool isShort = Physical == PhysicalType.Int32;
        int length;
        if (IsUnsigned)
        {
            Utf8Formatter.TryFormat(isShort ? unchecked((uint)bits) : unchecked((ulong)bits), digits, out length);
        }
        else
        {
            Utf8Formatter.TryFormat(isShort ? unchecked((int)bits) : bits, digits, out length);
        }

        return digits.AsMemory(0, length);
    }
}
