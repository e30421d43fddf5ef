using System.CommandLine;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Commands;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Documents;

/// <summary>Every command that a document or a help shows works as it stands there.</summary>
public class ShownCommandTests
{
    [Theory]
    [InlineData("README.md", 2)]
    [InlineData("src/ArticleKit.Tool/README.md", 5)]
    [InlineData("docs/tool.md", 20)]
    [InlineData("docs/topics.md", 0)]
    [InlineData("docs/topic-data.md", 0)]
    [InlineData("docs/batch-format.md", 0)]
    public async Task Document_Commands_RunAndAnswer(string document, int least)
    {
        IReadOnlyList<ShownCommand> commands = ShownCommand.InMarkdown(await File.ReadAllTextAsync(Repository.PathOf(document)));
        using var folder = new CommandFolder();

        commands.Should().HaveCountGreaterThanOrEqualTo(least);
        await RunAllAsync(folder, commands.Where(IsForOneMachine));
    }

    [Fact]
    public async Task Help_Examples_RunAndAnswer()
    {
        using var streams = new ToolStreams { Input = Stream.Null, Output = Stream.Null, Error = TextWriter.Null };
        using var folder = new CommandFolder();
        Command[] commands = [.. WithSubcommands(new ToolCommand(streams))];

        commands.Should().AllBeAssignableTo<IHasExamples>("every help teaches with examples");
        // Models are made before they are used.
        ShownCommand[] shown = [.. commands.OfType<IHasExamples>().SelectMany(command => ShownCommand.InHelp(command.Examples)).OrderBy(command => command.Line.Contains("topics train", StringComparison.Ordinal) ? 0 : 1)
            .Where(IsForOneMachine)];
        shown.Should().HaveCountGreaterThan(25);
        await RunAllAsync(folder, shown);
    }

    [Fact]
    public async Task Help_EveryCommand_ShowsItsExamplesAndTheExitCodes()
    {
        foreach (string[] command in (string[][])[[], ["analyze"], ["compare"], ["batch"], ["cluster"], ["cluster", "worker"], ["cluster", "submit"], ["cluster", "status"], ["cluster", "cancel"], ["topics"], ["topics", "train"], ["topics", "evaluate"], ["topics", "predict"], ["completion"]])
        {
            ToolRun run = await ToolRun.RunAsync([.. command, "--help"]);

            run.ExitCode.Should().Be(0);
            run.Output.Should().ContainAll("Examples:", "  articlekit ", "Exit codes:", "  3    input could not be read");
        }
    }

    [Theory]
    [InlineData("    articlekit analyse page.html")]
    [InlineData("```sh\narticlekit analyze page.html --shiny\n```")]
    [InlineData("```\ncat page.html | articlekit read -\n```")]
    [InlineData("    dotnet run --project src/ArticleKit.Tool -- summarize page.html")]
    [InlineData("    articlekit analyze no-such-page.html")]
    public async Task Document_CommandThatDoesNotExist_Fails(string document)
    {
        using var folder = new CommandFolder();
        IReadOnlyList<ShownCommand> commands = ShownCommand.InMarkdown(document);

        commands.Should().ContainSingle();
        (await folder.RunAsync(commands[0])).ExitCode.Should().NotBe(0);
    }

    [Fact]
    public void InMarkdown_Document_FindsWhatRunsTheTool()
    {
        const string Document = """
            articlekit analyze in-prose.html

                articlekit analyze a.html   # comment

            ```sh
            echo '{"text": "a | b"}' | articlekit batch --fields title > out.jsonl
            articlekit batch < in.jsonl
            eval "$(articlekit completion bash)"
            dnx ArticleKit.Tool analyze a.html
            dotnet tool install --global ArticleKit.Tool
            ```

            ```csharp
            articlekit analyze in-code.html
            ```
            """;

        IReadOnlyList<ShownCommand> commands = ShownCommand.InMarkdown(Document);

        commands.Select(command => string.Join('|', command.Arguments)).Should().Equal("analyze|a.html", "batch|--fields|title", "batch", "completion|bash", "analyze|a.html");
        commands[1].Before.Should().Equal("echo", """{"text": "a | b"}""");
        (commands[1].Output, commands[2].Input).Should().Be(("out.jsonl", "in.jsonl"));
    }

    /// <summary>The others need a cluster; the tests of ArticleKit.Orleans start one and run them there.</summary>
    private static bool IsForOneMachine(ShownCommand command) => !command.Line.Contains("articlekit cluster", StringComparison.Ordinal);

    private static async Task RunAllAsync(CommandFolder folder, IEnumerable<ShownCommand> commands)
    {
        foreach (ShownCommand command in commands)
        {
            ToolRun run = await folder.RunAsync(command);

            run.ExitCode.Should().Be(0, $"'{command.Line}' is shown; it said {run.Error}");
            run.OutputBytes.Should().NotBeEmpty(command.Line);
        }
    }

    private static IEnumerable<Command> WithSubcommands(Command command) => command.Subcommands.SelectMany(WithSubcommands).Prepend(command);
}
