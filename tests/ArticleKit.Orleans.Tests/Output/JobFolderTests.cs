using ArticleKit.Orleans.Output;

namespace ArticleKit.Orleans.Tests.Output;

public sealed class JobFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Claim_AbsentFolder_MakesItTheFolderOfTheJob()
    {
        var folder = new JobFolder(_folder.PathOf("a/out"), packsAnswers: false);

        folder.Claim(Manifest()).Should().BeEquivalentTo(Manifest());
        folder.Claim(Manifest()).Should().BeEquivalentTo(Manifest(), "the same job goes on");
        folder.ReadManifest().DifferenceFrom(Manifest()).Should().BeNull();
    }

    [Fact]
    public void Claim_FolderWithAnythingElse_IsRefusedAndLeftAlone()
    {
        _folder.Write("out/report.txt", "mine");
        Action act = () => new JobFolder(_folder.PathOf("out"), packsAnswers: false).Claim(Manifest());

        act.Should().Throw<JobRefusedException>().WithMessage("*not empty*");
        Directory.GetFileSystemEntries(_folder.PathOf("out")).Should().ContainSingle();
    }

    [Fact]
    public void Claim_FolderOfAnotherJob_IsRefused()
    {
        var folder = new JobFolder(_folder.PathOf("out"), packsAnswers: false);
        folder.Claim(Manifest());

        Refusal(Manifest() with { Id = "other" }).Should().Contain("job 'job'");
        Refusal(Manifest() with { ChunkLength = 5 }).Should().Contain("other options");
        Refusal(Manifest() with { Inputs = [] }).Should().Contain("other files");
        Refusal(Manifest() with { Inputs = [Manifest().Inputs[0] with { Length = 11 }] }).Should().Contain("'a.jsonl' has changed");

        string Refusal(JobManifest manifest) => Assert.Throws<JobRefusedException>(() => folder.Claim(manifest)).Message;
    }

    [Fact]
    public async Task Claim_ManyJobsAtOnce_IsTheFolderOfOneAndRefusedToTheOthers()
    {
        string[] jobs = ["a", "b", "c", "d"];
        for (int round = 0; round < 500; round++)
        {
            string path = _folder.PathOf($"out{round}");
            using var start = new Barrier(jobs.Length);
            JobManifest?[] claims = await Task.WhenAll(jobs.Select(id => Task.Run(() =>
            {
                start.SignalAndWait();
                return TryClaim(path, Manifest() with { Id = id });
            })));

            JobManifest winner = claims.Should().ContainSingle(claim => claim != null).Which!;
            new JobFolder(path, packsAnswers: false).ReadManifest().Id.Should().Be(winner.Id);
            Directory.GetFileSystemEntries(path).Should().ContainSingle();
        }
    }

    [Fact]
    public void Claim_WhatAnotherLeftWhenItWasLost_IsNoHindrance()
    {
        _folder.Write("out/._job.0123.tmp/manifest.json", "half");

        new JobFolder(_folder.PathOf("out"), packsAnswers: false).Claim(Manifest()).Id.Should().Be("job");
    }

    [Fact]
    public void FindDone_SomeParts_NamesThemAndNothingElse()
    {
        var folder = new JobFolder(_folder.PathOf("out"), packsAnswers: false);
        folder.Claim(Manifest());
        foreach (string name in (string[])["part-000003.jsonl", "part-1234567.jsonl", "part-000004.jsonl.gz", ".part-000005.jsonl.x.tmp", "part-x.jsonl"])
        {
            _folder.Write("out/" + name, "");
        }

        folder.FindDone().Should().BeEquivalentTo([3, 1_234_567]);
        _folder.Write("out/._job.x.tmp/manifest.json", "");
        folder.RemoveTemporaryFiles();
        Directory.GetFileSystemEntries(_folder.PathOf("out")).Should().HaveCount(5);
    }

    private static JobManifest? TryClaim(string path, JobManifest manifest)
    {
        try
        {
            return new JobFolder(path, packsAnswers: false).Claim(manifest);
        }
        catch (JobRefusedException)
        {
            return null;
        }
    }

    private static JobManifest Manifest() => new()
    {
        Id = "job",
        Fields = "title",
        PacksAnswers = false,
        ChunkLength = 1000,
        Inputs = [new JobInput("a.jsonl", 10, DateTime.UnixEpoch, 10, 10)],
    };
}
