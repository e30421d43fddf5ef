using Microsoft.Extensions.DependencyInjection;

namespace ArticleKit.Orleans.Tests.Grains;

/// <summary>Input that goes away under a job, and folders for its answers that it must not have.</summary>
public sealed class BadCorpusTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Job_FilesGoneOrChangedSinceItWasPlanned_FailWhileTheOthersGoOn()
    {
        string first = _folder.Write("in/a.jsonl", Answers.Lines(10));
        string gone = _folder.Write("in/b.jsonl", Answers.Lines(10, 10));
        string changed = _folder.Write("in/c.jsonl", Answers.Lines(10, 20));
        using var gate = new SemaphoreSlim(0);
        ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().AddStep(new WaitingStep(gate)).Build();
        await using TestSilos silos = await TestSilos.StartAsync(1, services => services.AddSingleton(analyzer));

        // The one worker waits in the first file while the others are tampered with.
        string id = (await silos.Client.SubmitAsync(Job("in", "out"))).Id;
        await Waiting.UntilAsync(async () => (await silos.Client.GetStatusAsync(id)).RunningChunks > 0);
        File.Delete(gone);
        await File.AppendAllTextAsync(changed, "\n");
        gate.Release(1000);
        CorpusJobStatus status = await silos.WaitAsync(id);

        status.State.Should().Be(CorpusJobState.Completed);
        status.Failures.Select(failure => failure.Path).Should().Equal(gone, changed);
        status.Failures[0].Reason.Should().Contain("Could not find");
        status.Failures[1].Reason.Should().Contain("has changed since the job was planned");
        Answers.IdsIn(_folder.PathOf("out")).Should().HaveCount(10, "those of {0} are there", first);
    }

    [Fact]
    public async Task Job_FolderOfAnotherJob_IsRefusedAndLeftAlone()
    {
        _folder.Write("a.jsonl", Answers.Lines(20));
        _folder.Write("b.jsonl", Answers.Lines(20, 20));
        await using TestSilos silos = await TestSilos.StartAsync(1);
        await silos.RunAsync(Job("a.jsonl", "out"));

        CorpusJobStatus status = await silos.RunAsync(Job("b.jsonl", "out"));

        status.State.Should().Be(CorpusJobState.Refused);
        status.Reason.Should().Contain("it holds the output of the job");
        Answers.ShouldBeComplete(_folder.PathOf("out"), 20);
    }

    [Fact]
    public async Task Job_TwoForTheSameEmptyFolder_OneHasItAndTheOtherIsRefused()
    {
        _folder.Write("a.jsonl", Answers.Lines(20));
        _folder.Write("b.jsonl", Answers.Lines(20));
        await using TestSilos silos = await TestSilos.StartAsync(2);

        CorpusJobStatus[] both = await Task.WhenAll(silos.RunAsync(Job("a.jsonl", "out")), silos.RunAsync(Job("b.jsonl", "out")));

        both.Select(status => status.State).Should().BeEquivalentTo([CorpusJobState.Completed, CorpusJobState.Refused]);
        Answers.ShouldBeComplete(_folder.PathOf("out"), 20);
    }

    [Fact]
    public async Task Job_AnswersWithinTheFolderOfTheInput_AreNotReadWhenItGoesOn()
    {
        _folder.Write("corpus/a.jsonl", Answers.Lines(40));
        await using TestSilos silos = await TestSilos.StartAsync(1);

        await silos.RunAsync(Job("corpus", "corpus/out"));
        CorpusJobStatus again = await silos.RunAsync(Job("corpus", "corpus/out"));
        CorpusJobStatus answers = await silos.RunAsync(Job("corpus/out/part-000000.jsonl", "corpus/out"));

        (again.State, again.Answers).Should().Be((CorpusJobState.Completed, 40));
        answers.State.Should().Be(CorpusJobState.Refused);
        answers.Reason.Should().Contain("lies in the folder of the answers");
        Answers.ShouldBeComplete(_folder.PathOf("corpus/out"), 40);
    }

    private CorpusJob Job(string input, string output) =>
        new() { Inputs = [_folder.PathOf(input)], Output = _folder.PathOf(output), ChunkLength = 3000, MaxTries = 2 };
}
