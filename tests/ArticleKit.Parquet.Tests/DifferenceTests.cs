using System.Text;
using ArticleKit.Parquet.Values;

namespace ArticleKit.Parquet.Tests;

/// <summary>Values written as differences, which few programs write; bytes made by hand after the description of the format.</summary>
public sealed class DifferenceTests
{
    // A block of 128 numbers in four parts; the least difference is 1, and the differences take no bits.
    private static readonly byte[] OneToFive = [0x80, 0x01, 0x04, 0x05, 0x02, 0x02, 0x00, 0x00, 0x00, 0x00];

    [Fact]
    public void DeltaReader_NumbersInARow_AreCounted()
    {
        var reader = new DeltaReader(OneToFive);

        Enumerable.Range(0, 5).Select(_ => reader.Next()).Should().Equal(1, 2, 3, 4, 5);
        FluentActions.Invoking(reader.Next).Should().Throw<InvalidDataException>();
        new DeltaReader(OneToFive).FindEnd().Should().Be(OneToFive.Length);
    }

    [Fact]
    public void DeltaReader_DifferencesOfSomeBits_AreAdded()
    {
        // 7, 5, 3, 1, 2, 3, 4, 5: the least difference is -2, and 0, 0, 0, 3, 3, 3, 3 are added to it, of two bits each.
        byte[] data = [0x80, 0x01, 0x04, 0x08, 0x0E, 0x03, 0x02, 0x00, 0x00, 0x00, 0b11000000, 0b00111111, 0, 0, 0, 0, 0, 0];
        var reader = new DeltaReader(data);

        Enumerable.Range(0, 8).Select(_ => reader.Next()).Should().Equal(7, 5, 3, 1, 2, 3, 4, 5);
    }

    [Fact]
    public void DeltaLengthReader_LengthsBeforeStrings_CutThem()
    {
        var reader = new DeltaLengthReader((byte[])[.. OneToFive, .. "abbcccddddeeeee"u8]);

        Enumerable.Range(0, 5).Select(_ => Encoding.ASCII.GetString(reader.Next().Span)).Should().Equal("a", "bb", "ccc", "dddd", "eeeee");
    }

    [Fact]
    public void DeltaStringReader_BeginningsKept_AreThoseOfTheStringBefore()
    {
        // Kept are 0, 1, 2, 3 and 4 letters, added are 1, 2, 3, 4 and 5.
        byte[] kept = [0x80, 0x01, 0x04, 0x05, 0x00, 0x02, 0x00, 0x00, 0x00, 0x00];
        var reader = new DeltaStringReader((byte[])[.. kept, .. OneToFive, .. "abbcccddddeeeee"u8]);

        Enumerable.Range(0, 5).Select(_ => Encoding.ASCII.GetString(reader.Next().Span)).Should().Equal("a", "abb", "abccc", "abcdddd", "abcdeeeee");
    }

    [Theory]
    [InlineData("")]
    [InlineData("00")]
    [InlineData("80010005020200000000")] // No parts.
    [InlineData("8001040502020000FF00")] // Numbers of 255 bits.
    [InlineData("800104FFFFFFFF0702")] // More numbers than there can be.
    [InlineData("FFFFFFFFFFFFFFFFFFFF0104050202")] // A block without an end.
    public void DeltaReader_DamagedNumbers_AreInvalidData(string bytes) => FluentActions.Invoking(() =>
    {
        var reader = new DeltaReader(Convert.FromHexString(bytes));
        _ = new DeltaReader(Convert.FromHexString(bytes)).FindEnd();
        for (int i = 0; i < 200; i++)
        {
            reader.Next();
        }
    }).Should().Throw<InvalidDataException>();
}
