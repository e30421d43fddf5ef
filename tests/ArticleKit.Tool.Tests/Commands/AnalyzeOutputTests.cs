using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Commands;

public sealed class AnalyzeOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.html", "html")]
    [InlineData("a.HTM", "html")]
    [InlineData("a.md", "markdown")]
    [InlineData("a.json", "json")]
    [InlineData("a.txt", "text")]
    [InlineData("a", "text")]
    public async Task Analyze_Output_WritesTheFormatThatItsNameTells(string name, string format)
    {
        ToolRun run = await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--output", _folder.PathOf(name));

        (run.ExitCode, run.Output, run.Error).Should().Be((0, "", ""));
        string expected = (await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--format", format)).Output;
        (await File.ReadAllTextAsync(_folder.PathOf(name))).Should().Be(expected);
    }

    [Fact]
    public async Task Analyze_OutputAndFormat_WritesTheFormat()
    {
        await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--output", _folder.PathOf("a.html"), "--format", "json");

        ArticleAnalysis.FromJson(await File.ReadAllTextAsync(_folder.PathOf("a.html"))).Title.Should().StartWith("Night ferry");
    }

    [Fact]
    public async Task Analyze_OutputFromATerminal_HasNoBoxes()
    {
        await ToolRun.RunAsync(Stream.Null, ["analyze", Repository.SamplePage, "--no-topics", "--output", _folder.PathOf("a")], width: 40, isTerminal: true);

        (await File.ReadAllTextAsync(_folder.PathOf("a"))).Should().Be((await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics")).Output);
    }

    [Fact]
    public async Task Analyze_OutputThatExists_IsReplaced()
    {
        await File.WriteAllTextAsync(_folder.PathOf("a.json"), new string('x', 1_000_000));

        await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--output", _folder.PathOf("a.json"));

        (await File.ReadAllTextAsync(_folder.PathOf("a.json"))).Should().StartWith("{").And.NotContain("xxx");
    }

    [Fact]
    public async Task Analyze_OutputIsTheInput_ExitsWithTwoAndLeavesItAlone()
    {
        string page = _folder.PathOf("page.html");
        File.Copy(Repository.SamplePage, page);

        (await ToolRun.RunAsync("analyze", page, "--output", page)).ExitCode.Should().Be(2);

        (await File.ReadAllBytesAsync(page)).Should().Equal(await File.ReadAllBytesAsync(Repository.SamplePage));
    }

    [Fact]
    public async Task Analyze_OutputInNoFolder_ExitsWithThree() =>
        (await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--output", _folder.PathOf("no/such/folder.html"))).ExitCode.Should().Be(3);

    [Fact]
    public async Task Analyze_InputThatIsNotThere_LeavesNoOutput()
    {
        (await ToolRun.RunAsync("analyze", "no-such-file.html", "--output", _folder.PathOf("a.html"))).ExitCode.Should().Be(3);

        File.Exists(_folder.PathOf("a.html")).Should().BeFalse();
    }

    [Theory]
    [InlineData("--open")]
    [InlineData("--open", "--format", "html")]
    public async Task Analyze_Open_ShowsAReportInTheFolderForTemporaryFiles(params string[] options)
    {
        string? opened = null;
        string? content = null;

        ToolRun run = await ToolRun.RunAsync(
            Stream.Null,
            ["analyze", Repository.SamplePage, "--no-topics", .. options],
            openInBrowser: async path =>
            {
                opened = path;
                content = await File.ReadAllTextAsync(path);
            });

        (run.ExitCode, run.Output, run.Error).Should().Be((0, "", ""));
        opened.Should().StartWith(Path.GetFullPath(Path.GetTempPath())).And.EndWith(".html");
        content.Should().Be((await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--format", "html")).Output);
        Directory.Delete(Path.GetDirectoryName(opened)!, recursive: true);
    }

    [Fact]
    public async Task Analyze_OpenAndOutput_ShowsTheOutput()
    {
        string? opened = null;

        await ToolRun.RunAsync(
            Stream.Null,
            ["analyze", Repository.SamplePage, "--no-topics", "--open", "--output", _folder.PathOf("x.page")],
            openInBrowser: path =>
            {
                opened = path;
                return Task.CompletedTask;
            });

        opened.Should().Be(_folder.PathOf("x.page"));
        (await File.ReadAllTextAsync(opened!)).Should().StartWith("<!DOCTYPE html>");
    }

    [Fact]
    public async Task Analyze_OpenWithoutABrowser_ExitsWithThree()
    {
        ToolRun run = await ToolRun.RunAsync(
            Stream.Null,
            ["analyze", Repository.SamplePage, "--no-topics", "--open", "--output", _folder.PathOf("a.html")],
            openInBrowser: _ => throw new IOException("No browser."));

        (run.ExitCode, run.Error.Trim()).Should().Be((3, "No browser."));
    }

    [Theory]
    [InlineData("--open", "--format", "json")]
    [InlineData("--open", "--output", "-")]
    public async Task Analyze_OpenOfWhatIsNoPage_ExitsWithTwo(params string[] options) =>
        (await ToolRun.RunAsync(["analyze", Repository.SamplePage, .. options])).ExitCode.Should().Be(2);
}
