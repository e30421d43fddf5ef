using System.IO.Compression;
using System.Text;
using ArticleKit.Corpora.Streams;
using CsCheck;

namespace ArticleKit.Tests.Corpora.Streams;

public class UnpackedStreamTests
{
    private static readonly Gen<byte[]> Contents = Gen.OneOf(Gen.Byte.Array[0, 60], Gen.Byte[0, 20].Array[5_000, 300_000], Gen.Const(new byte[1_000_000]));

    [Fact]
    public void Read_AnyMembersInAnyPieces_GivesWhatWasPacked() =>
        Gen.Select(Contents.Array[1, 4], Gen.Int[1, 20_000], Gen.Int[1, 200_000]).Sample(
            (contents, piece, buffer) =>
            {
                using var stream = new UnpackedStream(new PiecemealStream(PackAll(contents), piece));
                ReadAll(stream, buffer).Should().Equal(contents.SelectMany(content => content));
            },
            iter: 100);

    [Fact]
    public void Read_CutOffAnywhereWithinAMember_EndsWithAnError() =>
        Gen.Select(Contents.Where(content => content.Length > 0).Array[1, 3], Gen.Int[1, 5_000], Gen.Double.Unit).Sample(
            (contents, piece, place) =>
            {
                // Of nothing the framework makes no member, in which nothing could be cut off.
                byte[] packed = PackAll(contents);
                int[] ends = [.. Enumerable.Range(1, contents.Length).Select(count => PackAll(contents[..count]).Length)];
                int length = 1 + (int)(place * (packed.Length - 2));
                using var stream = new UnpackedStream(new PiecemealStream(packed[..length], piece));
                Func<byte[]> read = () => ReadAll(stream, 4_096);
                if (ends.Contains(length))
                {
                    read().Should().Equal(contents[..(Array.IndexOf(ends, length) + 1)].SelectMany(content => content));
                }
                else
                {
                    read.Should().Throw<InvalidDataException>().WithMessage("The packed data is damaged or cut off.");
                }
            },
            iter: 200);

    [Fact]
    public void Read_DamageInAnyPieces_EndsAsItDoesInOne() =>
        Gen.Select(Contents.Where(content => content.Length > 0).Array[1, 3], Gen.Byte.Array[0, 4], Gen.Select(Gen.Double.Unit, Gen.Byte).Array[0, 3], Gen.Int[1, 9_000]).Sample(
            (contents, between, changes, piece) =>
            {
                // Where a piece ends just behind a member, the framework does not notice what stands before the next.
                byte[] packed = [.. contents.SelectMany(content => (byte[])[.. Pack(content), .. between])];
                foreach ((double place, byte change) in changes)
                {
                    packed[(int)(place * (packed.Length - 1))] ^= change;
                }

                foreach (int length in (int[])[piece, Pack(contents[0]).Length, 1])
                {
                    Outcome(new PiecemealStream(packed, length)).Should().Be(Outcome(new MemoryStream(packed)));
                }

                string Outcome(Stream stream)
                {
                    using var unpacked = new UnpackedStream(stream);
                    using var output = new MemoryStream();
                    byte[] buffer = new byte[4_096];
                    try
                    {
                        for (int read; (read = unpacked.Read(buffer)) > 0;)
                        {
                            output.Write(buffer, 0, read);
                        }

                        return Convert.ToBase64String(output.ToArray());
                    }
                    catch (InvalidDataException exception)
                    {
                        return $"{Convert.ToBase64String(output.ToArray())}, {exception.Message}";
                    }
                }
            },
            iter: 60);

    [Fact]
    public async Task ReadAsync_IsTheSameAsRead()
    {
        byte[] content = [.. Enumerable.Range(0, 500_000).Select(i => (byte)(i * i >> 7))];
        await using var stream = new UnpackedStream(new PiecemealStream(PackAll([content]), 777));
        var output = new MemoryStream();

        await stream.CopyToAsync(output);

        output.ToArray().Should().Equal(content);
    }

    [Fact]
    public void Read_DamagedWithin_EndsWithAnErrorBehindWhatIsWhole()
    {
        byte[] first = Pack([1, 2, 3]);
        byte[] second = Pack([.. Enumerable.Repeat((byte)7, 1_000)]);
        second[^6] ^= 1;
        using var stream = new UnpackedStream(new MemoryStream([.. first, .. second]));
        byte[] three = new byte[3];

        stream.ReadExactly(three);

        three.Should().Equal(1, 2, 3);
        Action rest = () => ReadAll(stream, 100);
        rest.Should().Throw<InvalidDataException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("plain text")]
    public async Task OfAsync_DataThatIsNotPacked_IsAsItWas(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);

        await using Stream stream = await UnpackedStream.OfAsync(new MemoryStream(bytes), CancellationToken.None);

        ReadAll(stream, 3).Should().Equal(bytes);
    }

    internal static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
            gzip.Flush();
        }

        return packed.ToArray();
    }

    private static byte[] PackAll(byte[][] contents) => [.. contents.SelectMany(Pack)];

    private static byte[] ReadAll(Stream stream, int bufferLength)
    {
        var output = new MemoryStream();
        byte[] buffer = new byte[bufferLength];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            output.Write(buffer, 0, read);
        }

        return output.ToArray();
    }
}
