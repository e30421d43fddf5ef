using ArticleKit.Parquet.Pages;
using CsCheck;
using Snappier;

namespace ArticleKit.Parquet.Tests.Pages;

public sealed class SnappyFormatTests
{
    private const int SnappyCodec = 1;

    [Theory]
    [InlineData("08 00 61 0D 05")] // A copy of what would stand before the beginning.
    [InlineData("08 00 61 0D 00")] // A copy of itself.
    [InlineData("08 00 61 1A 05 00")]
    [InlineData("08 00 61 1B FF FF FF 7F")]
    [InlineData("08 1C 61 62")] // A literal that is cut off.
    [InlineData("08 F4 61")] // The length of a literal that is cut off.
    [InlineData("08 00 61")] // Less than stated.
    [InlineData("08 00 61 1D 01 00 62")] // More than stated.
    public void Unpack_BytesThatCopyWhatIsNotThere_AreInvalidData(string bytes)
    {
        byte[] packed = Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal));
        byte[] buffer = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

        FluentActions.Invoking(() => PageCodec.Unpack(SnappyCodec, packed, 8, ref buffer)).Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void IsSound_WhatSnappyMakes_IsSoundForItsLengthOnly() =>
        Gen.Select(Gen.Byte[0, 3].Array[0, 3000], Gen.Int[1, 100]).Select((bytes, times) => Enumerable.Repeat(bytes, times).SelectMany(part => part).ToArray()).Sample(
            bytes =>
            {
                byte[] packed = Snappy.CompressToArray(bytes);

                SnappyFormat.IsSound(packed, bytes.Length).Should().BeTrue();
                SnappyFormat.IsSound(packed, bytes.Length + 1).Should().BeFalse();
                SnappyFormat.IsSound(packed, bytes.Length - 1).Should().BeFalse();
            },
            iter: 100);
}
