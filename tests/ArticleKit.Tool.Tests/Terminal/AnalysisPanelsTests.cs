using System.Net;
using ArticleKit.Display;
using ArticleKit.Keyphrases;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Terminal;
using ArticleKit.Tool.Tests.Running;
using ArticleKit.Topics;
using CsCheck;
using Spectre.Console;

namespace ArticleKit.Tool.Tests.Terminal;

public class AnalysisPanelsTests
{
    private const string Words = "The ferry sailed on Monday with many people on board, and it came back in the evening without a delay. ";

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(41)]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(120)]
    [InlineData(200)]
    public async Task Analyze_Terminal_ShowsBoxesAsWideAsTheScreen(int width)
    {
        ToolRun run = await ShowAsync(["analyze", Repository.SamplePage], Stream.Null, width);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\u001b[");
        string[] lines = Shown(run);
        lines.Should().OnlyContain(line => line.GetCellWidth() == width).And.OnlyContain(line => "╭│╰".Contains(line[0]) && "╮│╯".Contains(line[line.Length - 1]));
        Boxes(lines).Should().Equal("", "Summary", "Topics", "Keyphrases", "Readability", "Hard sentences", "Quotations", "Warnings");
    }

    [Fact]
    public async Task Analyze_Terminal_ShowsEverythingAPersonAsksFor()
    {
        ToolRun run = await ShowAsync(["analyze", Repository.SamplePage], Stream.Null, width: 100);

        string shown = EscapeCodes.Remove(run.Output);
        shown.Should().ContainAll(
            "Night ferry returns to Harrow Sound after eleven years", "Marta Ellingsen · 14 March 2026, 06:45 UTC · The Sound Courier", "min to read",
            "• The night boat", "│ Ease   73.3  easy ─", "│ Grade   8.0  easy ─", "middle school", "Flesch Reading Ease", "Words per sentence", "Ailsa Brandt", "“They asked me", "(unbalanced_quotes)", "Hard to read: 41 words", "Flesch-Kincaid grade 18 by itself");
        shown.Should().MatchRegex("economy, business and finance +█+[▏▎▍▌▋▊▉]?░+ +[0-9]+ % *│\n│   [A-Za-z]+ · [A-Za-z]+ · ", "the words that weighed stand below");
    }

    [Fact]
    public void Write_ListsWithoutEnd_AreCutAndSaySo()
    {
        string word = new('w', 1_000_000);
        ArticleAnalysis analysis = Article.FromText(string.Concat(Enumerable.Repeat("Notwithstanding institutional hesitation representatives recommended comprehensive administrative restructuring immediately. ", 200))).Analyze() with
        {
            Topics = new TopicPrediction([.. Enumerable.Range(0, 90).Select(i => new TopicScore($"topic {i}", 0.5))]),
            Keyphrases = [.. Enumerable.Range(0, 3_000).Select(_ => new Keyphrase(word, 1, []))],
        };
        var options = new ArticleReportOptions { TopicWords = [new TopicWords("topic 0", [.. Enumerable.Repeat(word, 3_000)])] };

        string shown = Show(analysis, options, width: 100);

        shown.Should().Contain("│ and 85 more ").And.Contain("│ and 2,900 more ").And.Contain("│   wwww");
        shown.Split("Hard to read: ").Should().HaveCount(6, "five sentences are enough");
        shown.Length.Should().BeLessThan(50_000);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("NO_COLOR", "0")]
    public async Task Analyze_NoColor_ShowsTheSameBoxesWithoutAnEscapeCode(string name, string value)
    {
        ToolRun plain = await ShowAsync(["analyze", Repository.SamplePage], Stream.Null, 80, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value });
        ToolRun coloured = await ShowAsync(["analyze", Repository.SamplePage], Stream.Null, 80, new Dictionary<string, string>(StringComparer.Ordinal) { [name] = "" });

        plain.Output.Should().NotContain("\u001b").And.Be(EscapeCodes.Remove(coloured.Output));
        coloured.Output.Should().Contain("\u001b[");
    }

    [Fact]
    public async Task Analyze_DumbTerminal_ShowsWhatAPipeGets()
    {
        ToolRun dumb = await ShowAsync(["analyze", Repository.SamplePage], Stream.Null, 80, new Dictionary<string, string>(StringComparer.Ordinal) { ["TERM"] = "dumb" });
        ToolRun piped = await ToolRun.RunAsync("analyze", Repository.SamplePage);

        dumb.Output.Should().Be(piped.Output).And.NotContainAny("\u001b", "│");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("markdown")]
    [InlineData("html")]
    public async Task Analyze_OtherFormatOnATerminal_IsTheSameAsInAPipe(string format)
    {
        string[] arguments = ["analyze", Repository.SamplePage, "--no-topics", "--format", format];

        (await ShowAsync(arguments, Stream.Null, 80)).Output.Should().Be((await ToolRun.RunAsync(arguments)).Output);
    }

    [Theory]
    [InlineData("[red]Alarm[/] [bold", "[red]Alarm[/] [bold")]
    [InlineData("[[x]] [/] [link=https://a.example]y[/]", "[[x]] [/] [link=https://a.example]y[/]")]
    [InlineData("Title \u001b[2J\u001b]0;owned\u0007 end", "Title [2J]0;owned end")]
    [InlineData("Title \u009b31m end", "Title 31m end")]
    [InlineData("left \u202Eright\u202C \u2066isolated\u2069", "left right isolated")]
    [InlineData("soft\u00ADhyphen\u200B\uFEFF", "softhyphen")]
    public async Task Analyze_HostileTitle_IsShownAsText(string title, string shown)
    {
        ToolRun run = await ShowAsync(["analyze", "-", "--no-topics"], Page(title), width: 80);

        run.ExitCode.Should().Be(0);
        string[] lines = Shown(run);
        lines[1].Should().Be($"│ {shown}".PadRight(79) + "│");
        lines.Should().OnlyContain(line => !line.Any(char.IsControl) && line.GetCellWidth() == 80);
    }

    [Fact]
    public void Write_AnalysisWithControlCharactersEverywhere_ShowsNoneOfThem()
    {
        const string Hostile = "a\u001b[31mb\u0007\u009b2Jc\r\nd\u2028[red]e";
        ArticleAnalysis analysis = Article.FromText($"{Words}\n\n“{Words}{Hostile},” said Ann Bell. {Words}").Analyze() with
        {
            Title = Hostile,
            Byline = Hostile,
            SiteName = Hostile,
            Language = Hostile,
            Url = Hostile,
            Topics = new TopicPrediction([new TopicScore(Hostile, 0.9)]),
            Keyphrases = [new Keyphrase(Hostile, 1, [])],
            Warnings = [new ArticleWarning(Hostile, Hostile)],
        };
        string shown = Show(analysis, new ArticleReportOptions { TopicWords = [new TopicWords(Hostile, [Hostile])] }, width: 60);

        shown.Should().Contain("│ a [31mb  2Jc  d [red]e");
        shown.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.GetCellWidth() == 60 && !line.Any(char.IsControl));
    }

    [Theory]
    [InlineData("東京の新しい図書館が月曜日に開館しました。市民はとても喜んでいます。")]
    [InlineData("👩‍👩‍👧‍👦 families ride 🇫🇷 trains ❤️ and e\u0301le\u0300ves")]
    [InlineData("Ａ ｗｉｄｅ ｔｉｔｌｅ")]
    public async Task Analyze_WideCharacters_KeepTheSidesBelowEachOther(string title)
    {
        foreach (int width in (int[])[20, 40, 79])
        {
            Shown(await ShowAsync(["analyze", "-", "--no-topics"], Page(title + title), width)).Should().OnlyContain(line => line.GetCellWidth() == width);
        }
    }

    [Theory]
    [InlineData("הספרייה העירונית נפתחה ביום שני לקהל הרחב")]
    [InlineData("افتتحت المكتبة العامة أبوابها يوم الاثنين")]
    public async Task Analyze_RightToLeftTitle_StandsInABoxWithoutSides(string title)
    {
        string[] lines = Shown(await ShowAsync(["analyze", "-", "--no-topics"], Page(title), width: 80));

        lines[0].Should().Be(new string('─', 80));
        lines[1].Should().StartWith("  ").And.Contain(title).And.NotContain("│");
        lines.Should().Contain(line => line.StartsWith("╭─Readability"), "its numbers do not run from right to left");
    }

    [Fact]
    public async Task Analyze_OneEndlessWord_IsFoldedAndEndsSoon()
    {
        string word = new('w', 1_000_000);

        ToolRun run = await ShowAsync(["analyze", "-", "--no-topics"], Page(word, $"<p>{Words}{word}. {Words}</p>"), width: 40);

        run.ExitCode.Should().Be(0);
        Shown(run).Should().OnlyContain(line => line.GetCellWidth() == 40).And.HaveCountLessThan(400).And.Contain(line => line.Contains("w…"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body></body></html>")]
    [InlineData("\0\0\0")]
    public async Task Analyze_NothingToShow_LeavesOutTheBoxes(string page)
    {
        ToolRun run = await ShowAsync(["analyze", "-"], new MemoryStream(System.Text.Encoding.UTF8.GetBytes(page)), width: 60);

        run.ExitCode.Should().Be(0);
        Boxes(Shown(run)).Should().NotContain(["Summary", "Readability", "Keyphrases", "Topics", "Quotations"]).And.Contain("Warnings");
    }

    [Fact]
    public async Task Analyze_LanguageWithoutGrade_HasAGaugeOfLix()
    {
        const string Text = "Byen åpnet et nytt bibliotek på mandag. Mange mennesker kom for å se på det. De var svært glade for de store vinduene og de gode stolene.";

        string shown = EscapeCodes.Remove((await ShowAsync(["analyze", "-", "--no-topics"], Page("Et bibliotek", $"<p>{Text}</p><p>{Text}</p>", "nb"), 80)).Output);

        shown.Should().MatchRegex("│ LIX +[0-9.]+  easy ─*[┼●]").And.NotContain("│ Grade").And.NotContain("│ Ease");
    }

    [Fact]
    public void Analyze_AnyTitle_FitsTheScreen() => Gen.Select(Gen.String, Gen.Int[20, 60]).Sample(
        (title, width) =>
        {
            ToolRun run = ShowAsync(["analyze", "-", "--no-topics"], Page(title), width).GetAwaiter().GetResult();
            return run.ExitCode == 0 && Shown(run).All(line => line.GetCellWidth() == width && !line.Any(char.IsControl));
        },
        iter: 200);

    private static Task<ToolRun> ShowAsync(string[] arguments, Stream input, int width, IReadOnlyDictionary<string, string>? environment = null) =>
        ToolRun.RunAsync(input, arguments, width: width, isTerminal: true, environment: environment);

    private static string Show(ArticleAnalysis analysis, ArticleReportOptions options, int width)
    {
        using var written = new StringWriter();
        using var streams = new ToolStreams
        {
            Input = Stream.Null,
            Output = Stream.Null,
            Error = TextWriter.Null,
            OutputIsTerminal = true,
            Width = width,
            ReadEnvironment = _ => null,
        };
        new AnalysisPanels(TerminalConsole.Create(written, streams), options).Write(analysis);
        return EscapeCodes.Remove(written.ToString());
    }

    private static MemoryStream Page(string title, string? body = null, string language = "en") => new(System.Text.Encoding.UTF8.GetBytes(
        $"<html lang={language}><title>{WebUtility.HtmlEncode(title)}</title><body><article><h1>{WebUtility.HtmlEncode(title)}</h1>{body ?? $"<p>{Words}{Words}</p>"}</article>"));

    private static string[] Shown(ToolRun run) => EscapeCodes.Remove(run.Output).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<string> Boxes(IEnumerable<string> lines) => lines.Where(line => line[0] == '╭').Select(line => line.Trim('╭', '─', '╮'));
}
