using ArticleKit.Orleans.Chunks;
using ArticleKit.Orleans.Grains;
using ArticleKit.Orleans.Output;
using ArticleKit.Orleans.Workers;

namespace ArticleKit.Orleans.Tests.Workers;

public sealed class ChunkRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task RunAsync_FileAsItWasPlanned_AnswersIt()
    {
        WorkItem item = Plan();

        (await RunAsync(item)).Should().Be(new PartCounts(20, 0));
        Answers.ShouldBeComplete(item.Output, 20);
    }

    [Fact]
    public async Task RunAsync_PartIsThereAlready_CountsItAndLeavesItAlone()
    {
        WorkItem item = Plan();
        string path = _folder.Write("out/part-000000.jsonl", "{\"id\":\"x\",\"status\":\"error\",\"error\":{}}\n");

        (await RunAsync(item)).Should().Be(new PartCounts(1, 1));
        (await File.ReadAllTextAsync(path)).Should().Contain("\"x\"");
    }

    [Fact]
    public async Task RunAsync_FileHasGone_FailsAndLeavesNothing()
    {
        WorkItem item = Plan();
        File.Delete(item.Path);

        await ShouldFailAsync<FileNotFoundException>(item, "*in.jsonl*");
    }

    [Fact]
    public async Task RunAsync_FileHasGrown_FailsAndLeavesNothing()
    {
        WorkItem item = Plan();
        await File.AppendAllTextAsync(item.Path, Answers.Lines(1, 20));

        await ShouldFailAsync<InvalidDataException>(item, "*has changed since the job was planned*");
    }

    [Fact]
    public async Task RunAsync_FileIsWrittenWhileItIsRead_FailsAndLeavesNothing()
    {
        WorkItem item = Plan();
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new Step(() => File.SetLastWriteTimeUtc(item.Path, DateTime.UnixEpoch))).Build();

        await ShouldFailAsync<InvalidDataException>(item, "*has changed since the job was planned*", analyzer);
    }

    [Fact]
    public async Task RunAsync_FolderInPlaceOfTheFile_FailsAndLeavesNothing()
    {
        WorkItem item = Plan();
        File.Delete(item.Path);
        Directory.CreateDirectory(item.Path);

        await ShouldFailAsync<UnauthorizedAccessException>(item, "*in.jsonl*");
    }

    private async Task ShouldFailAsync<TException>(WorkItem item, string message, ArticleAnalyzer? analyzer = null)
        where TException : Exception
    {
        Func<Task> act = () => RunAsync(item, analyzer);

        await act.Should().ThrowAsync<TException>().WithMessage(message);
        Directory.GetFileSystemEntries(item.Output).Should().BeEmpty();
    }

    private static Task<PartCounts> RunAsync(WorkItem item, ArticleAnalyzer? analyzer = null) =>
        new ChunkRun(analyzer ?? ArticleAnalyzer.Default, new ChunkSources([]), 1).RunAsync(item, default);

    private WorkItem Plan()
    {
        var file = new FileInfo(_folder.Write("in.jsonl", Answers.Lines(20)));
        return new WorkItem
        {
            Number = 0,
            Try = 1,
            Path = file.FullName,
            Start = 0,
            End = file.Length,
            FileLength = file.Length,
            FileModified = file.LastWriteTimeUtc,
            Output = Directory.CreateDirectory(_folder.PathOf("out")).FullName,
            Fields = "title",
            PacksAnswers = false,
        };
    }

    private sealed class Step(Action action) : IAnalysisStep
    {
        public void Run(AnalysisContext context) => action();
    }
}
