using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Completion;

public class SuggestionsTests
{
    [Theory]
    [InlineData("ana", "analyze")]
    [InlineData("articlekit ana", "analyze")]
    [InlineData("topics ", "--help", "evaluate", "predict", "train")]
    [InlineData("cluster ", "--help", "cancel", "status", "submit", "worker")]
    [InlineData("cluster cancel --j", "--json")]
    [InlineData("analyze page.html --format ", "html", "json", "markdown", "text")]
    [InlineData("analyze --no", "--no-topics")]
    [InlineData("completion ", "--help", "bash", "fish", "pwsh", "zsh")]
    [InlineData("topics train a.jsonl --model-format ", "compact", "ml-net")]
    public async Task Suggest_Line_NamesWhatFits(string line, params string[] expected)
    {
        ToolRun run = await ToolRun.RunAsync("[suggest]", line);

        (run.ExitCode, run.Error).Should().Be((0, ""));
        run.Lines.Should().Equal(expected);
    }

    [Fact]
    public async Task Suggest_Nothing_NamesAllCommands() => (await ToolRun.RunAsync("[suggest:0]", "")).Lines.Should().Equal(
        "--help", "--version", "analyze", "batch", "cluster", "compare", "completion", "topics");

    [Fact]
    public async Task Suggest_Position_CompletesThere() => (await ToolRun.RunAsync("[suggest:3]", "ana --format json")).Lines.Should().Equal("analyze");

    [Theory]
    [InlineData("[suggest:99999]")]
    [InlineData("[suggest:99999999999999]")]
    [InlineData("[suggest:-1]")]
    [InlineData("[suggest:]")]
    public async Task Suggest_StrangePosition_IsTheEnd(string directive) => (await ToolRun.RunAsync(directive, "ana")).Lines.Should().Equal("analyze");

    [Theory]
    [InlineData("analyze \"unclosed")]
    [InlineData("batch --parallelism x ")]
    [InlineData("no such command ")]
    [InlineData("\0\u001b[2J")]
    public async Task Suggest_BrokenLine_Ends(string line) => (await ToolRun.RunAsync("[suggest]", line)).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("[suggestion]")]
    [InlineData("[suggest")]
    public async Task Suggest_OtherWord_IsNoDirective(string word) => (await ToolRun.RunAsync(word, "ana")).ExitCode.Should().Be(2);
}
