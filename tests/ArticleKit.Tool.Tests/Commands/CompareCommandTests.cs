using System.Text.Json;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;
using Spectre.Console;

namespace ArticleKit.Tool.Tests.Commands;

public sealed class CompareCommandTests : IDisposable
{
    private const string Easy = "The cat sat on the mat. The dog ran to the cat. The cat ran up the tree. The dog sat down. The cat came home at night. "
        + "The girl gave the cat some milk. The cat was glad. The dog was glad too.";

    private const string Hard = "Notwithstanding considerable institutional hesitation, the international commission subsequently recommended comprehensive "
        + "restructuring of administrative responsibilities. Representatives of participating governments characterised the proposed transformation as extraordinarily ambitious.";

    private readonly TemporaryFolder _folder = new();
    private readonly string _easy;
    private readonly string _hard;

    public CompareCommandTests()
    {
        _easy = _folder.PathOf("easy.txt");
        _hard = _folder.PathOf("hard.txt");
        File.WriteAllText(_easy, Easy);
        File.WriteAllText(_hard, Hard);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Compare_TwoTexts_ShowsFiguresAndDifferences()
    {
        ToolRun run = await ToolRun.RunAsync("compare", _easy, _hard, "--no-topics");

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines.Should().Contain("A  (no title)").And.Contain($"   {_easy}").And.Contain(line => line.StartsWith("A is easier to read, by "));
        Row(run, "Words").Should().Equal("44", "25", "-19");
        Row(run, "Sentences").Should().Equal("8", "2", "-6");
        Row(run, "Words of the longest sentence").Should().Equal("7", "14", "+7");
        Row(run, "Words a sentence, median").Should().Equal("6.0", "12.5", "+6.5");
        double.Parse(Row(run, "Flesch-Kincaid grade")[2].TrimStart('+'), System.Globalization.CultureInfo.InvariantCulture).Should().BeGreaterThan(10);
        run.Output.Should().NotContain("Topics").And.NotContain("\u001b");
    }

    [Fact]
    public async Task Compare_ArticleWithItself_HasNoDifference()
    {
        ToolRun run = await ToolRun.RunAsync("compare", Repository.SamplePage, Repository.SamplePage);

        run.Lines.Should().Contain("Both are about as easy to read.");
        Row(run, "Words").Should().Equal("625", "625", "0");
        Row(run, "Consensus grade")[2].Should().Be("0");
        run.Output.Should().Contain("Keyphrases of both").And.NotContain("Keyphrases of A only").And.NotContain("Keyphrases of B only").And.Contain("Topics");
    }

    [Fact]
    public async Task Compare_Json_HasFiguresDifferencesKeyphrasesAndTopics()
    {
        ToolRun run = await ToolRun.RunAsync("compare", _easy, Repository.SamplePage, "--format", "json");

        JsonElement json = JsonElement.Parse(run.Output);
        json.EnumerateObject().Select(property => property.Name).Should().Equal("a", "b", "difference", "keyphrases", "topics");
        json.GetProperty("a").GetProperty("source").GetString().Should().Be(_easy);
        json.GetProperty("a").TryGetProperty("title", out _).Should().BeFalse();
        json.GetProperty("b").GetProperty("title").GetString().Should().StartWith("Night ferry");
        double easy = json.GetProperty("a").GetProperty("figures").GetProperty("ease").GetDouble();
        double page = json.GetProperty("b").GetProperty("figures").GetProperty("ease").GetDouble();
        json.GetProperty("difference").GetProperty("ease").GetDouble().Should().Be(page - easy);
        json.GetProperty("keyphrases").GetProperty("b").EnumerateArray().Select(phrase => phrase.GetString()).Should().Contain("Orrin Maid");
        json.GetProperty("topics").GetArrayLength().Should().BeGreaterThan(0);
    }

    [Fact]
    public async Task Compare_SharedKeyphrases_AreTheSameWhateverTheirCase()
    {
        string other = _folder.PathOf("other.html");
        await File.WriteAllTextAsync(other, (await File.ReadAllTextAsync(Repository.SamplePage)).Replace("harbour board", "Harbour Board", StringComparison.Ordinal));

        JsonElement phrases = JsonElement.Parse((await ToolRun.RunAsync("compare", Repository.SamplePage, other, "--no-topics", "--format", "json")).Output).GetProperty("keyphrases");

        string[] Names(string group) => [.. phrases.GetProperty(group).EnumerateArray().Select(phrase => phrase.GetString()!.ToUpperInvariant())];
        Names("both").Should().Contain("HARBOUR BOARD");
        Names("both").Concat(Names("a")).Concat(Names("b")).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Compare_Markdown_IsATableAndEscapesWhatItQuotes()
    {
        string page = _folder.PathOf("page.html");
        await File.WriteAllTextAsync(page, "<title>&lt;script&gt;x|y [a](b)</title><p>" + Easy);

        ToolRun run = await ToolRun.RunAsync("compare", page, _hard, "--no-topics", "--format", "markdown");

        run.Output.Should().StartWith("# Comparison\n\n- A: \\<script>x|y \\[a\\](b) (").And.Contain("\n| | A | B | B - A |\n|---|---:|---:|---:|\n| Words | ").And.NotContain(" <script");
    }

    [Theory]
    [InlineData(30)]
    [InlineData(40)]
    [InlineData(100)]
    public async Task Compare_Terminal_ShowsBoxesAsWideAsTheScreen(int width)
    {
        ToolRun run = await ToolRun.RunAsync(Stream.Null, ["compare", Repository.SamplePage, _hard], width: width, isTerminal: true);

        run.ExitCode.Should().Be(0);
        string[] lines = EscapeCodes.Remove(run.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().OnlyContain(line => line.GetCellWidth() == width);
        lines.Where(line => line[0] == '╭').Select(line => line.Trim('╭', '─', '╮')).Should().Equal("", "Figures", "Keyphrases", "Topics");
    }

    [Fact]
    public async Task Compare_EmptyArticles_LeavesOutWhatIsMissing()
    {
        string empty = _folder.PathOf("empty.html");
        await File.WriteAllTextAsync(empty, "");

        ToolRun run = await ToolRun.RunAsync("compare", empty, _easy);

        run.ExitCode.Should().Be(0);
        Row(run, "Words").Should().Equal("0", "44", "+44");
        Row(run, "Ease").Should().StartWith("–").And.EndWith("–");
        (await ToolRun.RunAsync("compare", empty, empty)).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Compare_StandardInput_IsOneOfThem()
    {
        ToolRun run = await ToolRun.RunAsync(Easy, ["compare", "-", _hard, "--no-topics"]);

        Row(run, "Words").Should().Equal("44", "25", "-19");
    }

    [Fact]
    public async Task Compare_Output_WritesTheFormatThatItsNameTells()
    {
        string output = _folder.PathOf("c.md");

        (await ToolRun.RunAsync("compare", _easy, _hard, "--no-topics", "--output", output)).OutputBytes.Should().BeEmpty();

        (await File.ReadAllTextAsync(output)).Should().StartWith("# Comparison");
    }

    [Fact]
    public async Task Compare_WrongArguments_ExitsWithTwo()
    {
        string[][] cases =
        [
            ["compare", _easy], ["compare", "-", "-"], ["compare", _easy, _hard, "--format", "html"], ["compare", _easy, _hard, "--output", _hard],
            ["compare", _easy, _hard, "--output", _folder.PathOf("c.html")], ["compare", _easy, _hard, "--no-topics", "--topic-model", "x"],
        ];
        foreach (string[] arguments in cases)
        {
            ToolRun run = await ToolRun.RunAsync(arguments);
            run.ExitCode.Should().Be(2, string.Join(' ', arguments));
            run.Error.Should().NotBeEmpty();
        }

        (await File.ReadAllTextAsync(_hard)).Should().Be(Hard);
    }

    [Fact]
    public async Task Compare_FileThatIsNotThere_ExitsWithThree() => (await ToolRun.RunAsync("compare", _easy, "no-such-file.txt")).ExitCode.Should().Be(3);

    private static string[] Row(ToolRun run, string name) =>
        [.. run.Lines.First(line => line.StartsWith(name + "  ", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[^3..]];
}
