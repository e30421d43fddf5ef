using System.Text;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Orleans.Chunks;
using CsCheck;

namespace ArticleKit.Orleans.Tests.Chunks;

public sealed class LineRangeStreamTests
{
    private static readonly Gen<string> Line = Gen.Select(Gen.Char['a', 'z'], Gen.OneOf(Gen.Int[0, 5], Gen.Int[0, 200]), (letter, length) => new string(letter, length));

    private static readonly Gen<byte[]> Files = Gen.Select(Line.Array[0, 20], Gen.Bool.Array[20], Gen.Bool, (lines, returns, hasLastEnd) =>
    {
        var text = new StringBuilder();
        for (int i = 0; i < lines.Length; i++)
        {
            text.Append(lines[i]).Append(i < lines.Length - 1 || hasLastEnd ? returns[i] ? "\r\n" : "\n" : "");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    });

    [Fact]
    public void Ranges_OfAnyFileCutAnywhere_HaveEveryLineInExactlyOne() =>
        Gen.Select(Files, Gen.Int[1, 150], Gen.Int[1, 64]).Sample((file, length, buffer) =>
        {
            List<string> lines = [];
            for (int start = 0; start < file.Length; start += length)
            {
                lines.AddRange(Read(file, start, Math.Min(file.Length, start + length), buffer));
            }

            lines.Should().Equal(Read(file, 0, file.Length, 4096));
            lines.Should().Equal(Cut(file));
        }, iter: 2000);

    [Fact]
    public async Task ReadAsync_SameRange_GivesWhatReadGives()
    {
        byte[] file = Encoding.UTF8.GetBytes("one\ntwo\r\nthree\n\nfive");
        for (int start = 0; start < file.Length; start++)
        {
            for (int end = start; end <= file.Length; end++)
            {
                await using var range = new LineRangeStream(new MemoryStream(file), start, end);
                using var copy = new MemoryStream();
                await range.CopyToAsync(copy);
                Encoding.UTF8.GetString(copy.ToArray()).Should().Be(string.Concat(ReadText(file, start, end, 3)));
            }
        }
    }

    [Fact]
    public void Read_OneLineThatCoversManyRanges_ReadsNoFurtherThanItsRange()
    {
        byte[] file = new byte[100_000];
        using var counted = new MemoryStream(file);
        using var range = new LineRangeStream(counted, 1000, 2000);

        range.Read(new byte[500]).Should().Be(0);
        counted.Position.Should().BeLessThan(3000);
    }

    private static List<string> Read(byte[] file, int start, int end, int buffer)
    {
        string text = ReadText(file, start, end, buffer);
        return Cut(Encoding.UTF8.GetBytes(text));
    }

    private static string ReadText(byte[] file, int start, int end, int buffer)
    {
        using var range = new LineRangeStream(new MemoryStream(file), start, end);
        byte[] bytes = new byte[buffer];
        var text = new StringBuilder();
        for (int read; (read = range.Read(bytes)) > 0;)
        {
            text.Append(Encoding.UTF8.GetString(bytes, 0, read));
        }

        return text.ToString();
    }

    private static List<string> Cut(byte[] file)
    {
        List<string> lines = [];
        var reader = new LineReader(new MemoryStream(file), 10_000);
        foreach (InputLine line in reader.ReadAsync().ToBlockingEnumerable())
        {
            lines.Add(Encoding.UTF8.GetString(line.Bytes));
            line.Release();
        }

        return lines;
    }
}
