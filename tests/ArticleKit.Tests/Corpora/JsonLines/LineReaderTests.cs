using System.Text;
using ArticleKit.Corpora.JsonLines;
using CsCheck;

namespace ArticleKit.Tests.Corpora.JsonLines;

public class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "1:a")]
    [InlineData("a\n", "1:a")]
    [InlineData("a\r\nb", "1:a 2:b")]
    [InlineData("a\n\nb\n", "1:a 2: 3:b")]
    [InlineData("\n\n", "1: 2:")]
    [InlineData("\uFEFFa\n\uFEFFb", "1:a 2:\uFEFFb")]
    [InlineData("a\rb", "1:a\rb")]
    public async Task ReadAsync_Text_IsCutAtLineFeeds(string text, string expected)
    {
        (await ReadAsync(text, 100, 7)).Should().Be(expected);
    }

    [Fact]
    public async Task ReadAsync_LineThatIsTooLong_IsMarkedAndTheOthersAreRead()
    {
        (await ReadAsync("12345\n123456\n12345\n" + new string('x', 1000), 5, 3)).Should().Be("1:12345 2:too long 3:12345 4:too long");
    }

    [Fact]
    public async Task ReadAsync_LineThatIsTooLong_HoldsNoMemory()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(new string('x', 3_000_000) + "\nshort\n"));
        await foreach (InputLine line in new LineReader(stream, 2_000_000).ReadAsync())
        {
            line.Buffer.Length.Should().BeLessThan(100_000);
            line.Release();
        }
    }

    [Fact]
    public Task ReadAsync_AnyLinesInAnyPieces_GivesTheLines() => Gen.Select(
        Gen.String[Gen.Char["abc \r"], 0, 30].Array[0, 20], Gen.Int[1, 40]).SampleAsync(
        async (lines, piece) =>
        {
            string text = string.Concat(lines.Select(line => line + "\n"));
            string expected = string.Join(' ', lines.Select((line, i) => $"{i + 1}:{(line.EndsWith('\r') ? line[..^1] : line)}"));
            (await ReadAsync(text, 100, piece)).Should().Be(expected);
        },
        iter: 500);

    private static async Task<string> ReadAsync(string text, int maxLength, int pieceLength)
    {
        List<string> lines = [];
        using var stream = new DribblingStream(Encoding.UTF8.GetBytes(text), pieceLength);
        await foreach (InputLine line in new LineReader(stream, maxLength).ReadAsync())
        {
            lines.Add($"{line.Number}:{(line.IsTooLong ? "too long" : Encoding.UTF8.GetString(line.Bytes))}");
            line.Release();
        }

        return string.Join(' ', lines);
    }

    /// <summary>Gives no more than a few bytes at a time, as pipes do.</summary>
    private sealed class DribblingStream(byte[] bytes, int pieceLength) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, pieceLength)], cancellationToken);
    }
}
