using System.IO.Compression;
using System.Text;
using ArticleKit.Topics.Model;
using ArticleKit.Topics.Tests.Model;

namespace ArticleKit.Topics.Tests.Security;

/// <summary>Files that are no models, files that claim more than they are, and streams that lie.</summary>
public sealed class HostileModelTests
{
    // What docs/security.md promises of a file below 80 KB, beyond its own length.
    private const long MostMemory = 512L << 20;

    private static readonly byte[] Good = new ModelBody().File();

    public static TheoryData<string> Foreign => [.. ForeignFiles.Keys];

    private static Dictionary<string, byte[]> ForeignFiles { get; } = new(StringComparer.Ordinal)
    {
        ["empty"] = [],
        ["one byte"] = [0x41],
        ["text"] = "It is a text and no model at all."u8.ToArray(),
        ["png"] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
        ["gzip of a model"] = Gzip(Good),
        ["pickle that runs a command"] = "\x80\x04cposix\nsystem\n(S'echo x'\ntR."u8.ToArray(),
        ["serialized object of .NET"] = [0, 1, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 1, 0, 0, 0, 0, 0, 0, 0, 12, 2],
        ["onnx"] = [8, 7, 0x12, 7, 0x70, 0x79, 0x74, 0x6F, 0x72, 0x63, 0x68],
        ["json"] = "{\"$type\":\"System.Diagnostics.Process, System\"}"u8.ToArray(),
        ["elf"] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0],
        ["empty zip"] = [0x50, 0x4B, 5, 6, .. new byte[18]],
        ["zip of a model within a zip"] = Zip(("a.zip", Zip(("m", Good)))),
        ["zip of a bare model"] = Zip(("english.model", Good)),
        ["zip with paths out of its folder"] = Zip(("../../../../tmp/articlekit-escaped", Good), ("/etc/articlekit-escaped", Good), ("..\\..\\x", Good), ("C:\\x", Good)),
        ["zip with a folder and names of nothing"] = Zip(("a/", []), ("\0", [2]), (new string('n', 60_000), [3])),
        ["magic and nothing"] = ModelFormat.Magic.ToArray(),
        ["magic twice"] = [.. ModelFormat.Magic, .. ModelFormat.Magic, .. new byte[40]],
        ["magic of a zip and a model"] = [.. "PK\u0003\u0004"u8, .. Good],
        ["a model behind a blank"] = [0x20, .. Good],
        ["zip whose entries claim to be huge"] = ClaimHuge(Zip(("a", new byte[100]))),
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public void Load_ForeignFile_ThrowsInvalidModelWithinLittleMemory(string name)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();

        Refuses(() => TopicClassifier.Load(new MemoryStream(ForeignFiles[name])));

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(4L << 20);
        File.Exists("/tmp/articlekit-escaped").Should().BeFalse();
    }

    [Fact]
    public void Load_EveryByteOfAZipChanged_ThrowsInvalidModelOnly()
    {
        byte[] zip = Zip(("Model.key", new byte[300]), ("TransformerChain/Transform_000/Model.key", [1, 2, 3]));
        foreach (byte change in (byte[])[0x01, 0x80, 0xFF])
        {
            for (int i = 0; i < zip.Length; i++)
            {
                byte[] changed = [.. zip];
                changed[i] ^= change;
                Refuses(() => TopicClassifier.Load(new MemoryStream(changed)));
            }
        }
    }

    [Fact]
    public void Load_TinyFileThatClaimsTheMost_AllocatesWithinTheBound()
    {
        const int Features = 3_500_000;
        byte[] file = (new ModelBody() with
        {
            Bits = 24,
            MaxFeatures = Features,
            Buckets = [.. Enumerable.Range(0, Features).Select(i => (uint)i)],
            Frequencies = [.. Enumerable.Repeat((byte)10, Features)],
            Scales = new byte[Features],
            Planes = new byte[2 * Features],
        }).File();
        file.Length.Should().BeLessThan(80_000, "it is a bomb");
        long before = GC.GetAllocatedBytesForCurrentThread();

        FluentActions.Invoking(() => TopicClassifier.Load(new MemoryStream(file))).Should().NotThrow<OutOfMemoryException>();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostMemory);
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(ModelFormat.LongestFile)]
    [InlineData(ModelFormat.FreeLength)]
    [InlineData(-1)]
    public void Load_TinyFileThatClaimsALength_AllocatesNoMoreThanItMay(int length)
    {
        byte[] file = ModelBody.File(length, [1, 2, 3]);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Refuses(() => TopicClassifier.Load(new MemoryStream(file)));

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(ModelFormat.FreeLength + (4L << 20));
    }

    [Fact]
    public void Load_ZipThatUnpacksToAGigabyteOfDigits_AllocatesWithinTheBound()
    {
        byte[] bomb = Zip(("a", Encoding.Unicode.GetBytes("QUtUT1BJQxo")), ("b", [.. Encoding.Unicode.GetBytes("QUtUT1BJQxo" + new string('A', 60_000_000))]));
        bomb.Length.Should().BeLessThan(1_000_000);
        byte[] second = Zip(("b", [.. Encoding.Unicode.GetBytes("QUtUT1BJQxo" + new string('A', 120_000_000))]));
        long before = GC.GetAllocatedBytesForCurrentThread();

        Refuses(() => TopicClassifier.Load(new MemoryStream(bomb)));
        Refuses(() => TopicClassifier.Load(new MemoryStream(second)));

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(MostMemory);
    }

    [Fact]
    public void Load_OneByteAtATime_IsReadAsAWhole()
    {
        using var stream = new LyingStream(Good) { MostAtOnce = 1 };

        TopicClassifier.Load(stream).Topics.Should().Equal("chess", "cooking");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(40)]
    public void Load_StreamThatFails_ThrowsItsException(int after)
    {
        using var stream = new LyingStream(Good) { FailsAfter = after, MostAtOnce = 3 };

        FluentActions.Invoking(() => TopicClassifier.Load(stream)).Should().Throw<IOException>().WithMessage("The cable was pulled.");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(400_000_000)]
    public void Load_StreamThatStatesAWrongLength_IsReadToItsEndWithoutBelievingIt(long stated)
    {
        using var stream = new LyingStream(Good) { StatedLength = stated };
        long before = GC.GetAllocatedBytesForCurrentThread();

        TopicClassifier.Load(stream).Topics.Should().Equal("chess", "cooking");

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(ModelFormat.FreeLength + (4L << 20));
    }

    [Fact]
    public void Load_EndlessStreamOfSomethingElse_IsRefusedAtItsStart()
    {
        using var stream = new LyingStream(new byte[1000]) { IsEndless = true };

        Refuses(() => TopicClassifier.Load(stream));

        stream.Given.Should().BeLessThan(1_000_000);
    }

    private static void Refuses(Action load) => load.Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InvalidModel);

    private static byte[] Gzip(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return stream.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
                using Stream target = entry.Open();
                target.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Writes four gigabytes as the length of the first entry, in both places where a zip file has it.</summary>
    private static byte[] ClaimHuge(byte[] zip)
    {
        int central = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        zip.AsSpan(22, 4).Fill(0xFE);
        zip.AsSpan(central + 24, 4).Fill(0xFE);
        return zip;
    }

    /// <summary>A stream that does not keep what streams promise.</summary>
    private sealed class LyingStream(byte[] content) : MemoryStream(content)
    {
        private readonly byte[] _content = content;
        private int _at;

        public int MostAtOnce { get; init; } = int.MaxValue;

        public int? FailsAfter { get; init; }

        public long? StatedLength { get; init; }

        public bool IsEndless { get; init; }

        public long Given { get; private set; }

        public override long Length => StatedLength ?? base.Length;

        public override bool CanSeek => StatedLength is not null;

        public override int Read(Span<byte> buffer)
        {
            if (Given >= FailsAfter)
            {
                throw new IOException("The cable was pulled.");
            }

            _at = IsEndless ? 0 : _at;
            int count = Math.Min(Math.Min(MostAtOnce, buffer.Length), _content.Length - _at);
            _content.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            Given += count;
            return count;
        }
    }
}
