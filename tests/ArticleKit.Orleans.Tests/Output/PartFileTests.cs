using System.IO.Compression;
using System.Text;
using ArticleKit.Orleans.Output;

namespace ArticleKit.Orleans.Tests.Output;

public sealed class PartFileTests : IDisposable
{
    private const string Ok = "{\"id\":\"a\",\"status\":\"ok\"}\n";
    private const string Error = "{\"id\":\"\\\"status\\\":\",\"status\":\"error\",\"error\":{}}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Commit_WholeFile_AppearsOnlyThen(bool packs)
    {
        string path = _folder.PathOf("part-000001.jsonl");
        await using (PartFile part = PartFile.Create(path, packs))
        {
            part.Write(Encoding.UTF8.GetBytes(Ok));
            part.Write(Encoding.UTF8.GetBytes(Error));
            File.Exists(path).Should().BeFalse();
            part.Commit().Should().BeTrue();
        }

        Directory.GetFileSystemEntries(_folder.Path).Should().Equal(path);
        ReadText(path, packs).Should().Be(Ok + Error);
        (await AnswerCounter.CountAsync(path, default)).Should().Be(new PartCounts(2, 1));
    }

    [Fact]
    public async Task Commit_SomebodyWasFaster_KeepsHis()
    {
        string path = _folder.PathOf("part-000001.jsonl");
        await using PartFile slow = PartFile.Create(path, packs: false);
        slow.Write("slow"u8);
        await using PartFile fast = PartFile.Create(path, packs: false);
        fast.Write("fast"u8);

        fast.Commit().Should().BeTrue();
        slow.Commit().Should().BeFalse();

        Directory.GetFileSystemEntries(_folder.Path).Should().Equal(path);
        (await File.ReadAllTextAsync(path)).Should().Be("fast");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task DisposeAsync_NotWhole_LeavesNothing(bool packs)
    {
        await using (PartFile part = PartFile.Create(_folder.PathOf("part-000001.jsonl"), packs))
        {
            part.Write(new byte[300_000]);
            Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
        }

        Directory.GetFileSystemEntries(_folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task Commit_NameIsTaken_FailsAndLeavesNothing()
    {
        string path = _folder.PathOf("part-000001.jsonl");
        Directory.CreateDirectory(path);
        await using (PartFile part = PartFile.Create(path, packs: false))
        {
            part.Write("a"u8);
            FluentActions.Invoking(part.Commit).Should().Throw<IOException>();
        }

        Directory.GetFileSystemEntries(_folder.Path).Should().Equal(path);
    }

    private static string ReadText(string path, bool packs)
    {
        using Stream file = File.OpenRead(path);
        using Stream content = packs ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(content);
        return reader.ReadToEnd();
    }
}
