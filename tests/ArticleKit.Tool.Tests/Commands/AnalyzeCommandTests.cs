using System.IO.Compression;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Commands;

public class AnalyzeCommandTests
{
    [Fact]
    public async Task Analyze_SamplePage_ShowsEverythingAPersonAsksFor()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", Repository.SamplePage);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Lines[0].Should().Be("Night ferry returns to Harrow Sound after eleven years");
        run.Lines[2].Should().Be("Marta Ellingsen · 14 March 2026, 06:45 UTC · The Sound Courier");
        run.Output.Should().ContainAll("min to read", "Summary\n-------\n• ", "Readability", "Flesch Reading Ease", "Keyphrases", "Topics", "█", " %");
        run.Output.Should().ContainAll("Quotations", "• Ailsa Brandt: “They asked me for a business case,”", "Hard sentences", "Sentence lengths");
        run.Output.Should().MatchRegex("economy, business and finance +█+░+ +[0-9]+ %\n  [a-z]+, ", "the words that weighed for a topic stand below it");
        run.Output.Should().NotContain("Text\n----");

        // The page quotes somebody without a closing mark.
        run.Output.Should().Contain("(unbalanced_quotes)").And.NotContain("\u001b");
        run.Lines.Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public async Task Analyze_Json_RoundTrips()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", Repository.SamplePage, "--format", "json");

        ArticleAnalysis analysis = ArticleAnalysis.FromJson(run.Output);
        analysis.Title.Should().Be("Night ferry returns to Harrow Sound after eleven years");
        analysis.Topics!.Topics.Should().NotBeEmpty();
        analysis.Content!.Blocks.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Analyze_Markdown_HasHeadingsListsAndQuotations()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", Repository.SamplePage, "--format", "markdown");

        run.Output.Should().StartWith("# Night ferry returns").And.ContainAll(
            "## Summary", "| Flesch Reading Ease |", "## Topics", "## Text", "### A timetable drawn on a napkin", "- Children under 16", "> “Nobody");
    }

    [Fact]
    public async Task Analyze_Html_IsAPageWithTheArticleInIt()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", Repository.SamplePage, "--format", "html");

        run.Output.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\">").And.EndWith("</body>\n</html>\n").And.ContainAll(
            "Night ferry returns", "<h2>Summary</h2>", "Flesch Reading Ease", "<h2>Topics</h2>", "A timetable drawn on a napkin</h3>", "class=\"words\"",
            "£6.80, residents £3.40", "<a href=\"https://www.soundcourier.example/");
    }

    [Fact]
    public async Task Analyze_HtmlOfHostilePage_EscapesWhatItQuotes()
    {
        const string Page = """
            <html lang='x" onload="alert(1)'><link rel=canonical href='javascript:alert(1)'><title>&lt;script&gt;alert(1)&lt;/script&gt;</title>
            <p>A first sentence with &lt;img src=x onerror=alert(2)&gt; stands here, and then it ends. A second one stands there &amp;lt; so.</p>
            <pre>if (a &lt; b)
                return &quot;a&quot;;</pre>
            """;

        ToolRun run = await ToolRun.RunAsync(Page, ["analyze", "-", "--format", "html"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotContain("<script").And.NotContain("<img").And.NotContain("\" onload").And.NotContain("href=\"javascript");
        run.Output.Should().ContainAll("&lt;script&gt;", "&lt;img src=x", "&amp;lt; so.");
    }

    [Fact]
    public async Task Analyze_TitleWithMarkupAndControlCharacters_IsShownAsText()
    {
        const string Page = "<title>[red]Alarm[/] [bold</title><p>A first sentence with some words stands here. \u001b[2J A second one stands there.</p>";

        ToolRun run = await ToolRun.RunAsync(Page, ["analyze", "-"]);

        run.ExitCode.Should().Be(0);
        run.Lines[0].Should().Be("[red]Alarm[/] [bold");
        run.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public async Task Analyze_LongWord_IsNotCut()
    {
        string address = "https://example.org/" + new string('a', 120);

        ToolRun run = await ToolRun.RunAsync($"A sentence with {address} in the middle of it is here.", ["analyze", "-"]);

        run.Lines.Should().Contain(line => line.Contains(address));
    }

    [Fact]
    public async Task Analyze_NarrowScreen_WrapsAtBlanks()
    {
        ToolRun run = await ToolRun.RunAsync(Stream.Null, ["analyze", Repository.SamplePage], width: 40);

        string[] summary = [.. run.Lines.SkipWhile(line => line != "Summary").Skip(2).TakeWhile(line => line[0] is ' ' or '•')];
        summary.Should().OnlyContain(line => line.Length <= 40).And.HaveCountGreaterThan(3);
        string page = ArticleAnalysis.FromJson((await ToolRun.RunAsync("analyze", Repository.SamplePage, "--format", "json")).Output).Text;
        summary.SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(word => word != "•")
            .Should().OnlyContain(word => page.Contains(word));
    }

    [Theory]
    [InlineData("A plain text. It has two sentences.", 2)]
    [InlineData("<p>A page with a single paragraph of text that stands alone in it. It has two sentences.</p>", 2)]
    [InlineData("", 0)]
    public async Task Analyze_StandardInput_IsReadAsPageOrText(string input, int sentences)
    {
        ToolRun run = await ToolRun.RunAsync(input, ["analyze", "-", "--format", "json"]);

        ArticleAnalysis analysis = ArticleAnalysis.FromJson(run.Output);
        analysis.SentenceCount.Should().Be(sentences);
        analysis.Text.Should().NotContain("<p>");
    }

    [Fact]
    public async Task Analyze_TextFile_IsNotTakenForAPage()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("story.txt"), "<p> is a tag. It opens a paragraph.");

        ToolRun run = await ToolRun.RunAsync("analyze", folder.PathOf("story.txt"), "--format", "json");

        ArticleAnalysis.FromJson(run.Output).Text.Should().StartWith("<p> is a tag.");
    }

    [Fact]
    public async Task Analyze_CompressedFile_IsUnpacked()
    {
        using var folder = new TemporaryFolder();
        await using (var packed = new GZipStream(File.Create(folder.PathOf("page.html.gz")), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(await File.ReadAllBytesAsync(Repository.SamplePage));
        }

        (await ToolRun.RunAsync("analyze", folder.PathOf("page.html.gz"))).Lines[0].Should().StartWith("Night ferry");
    }

    [Fact]
    public async Task Analyze_SummaryWords_ShortensTheSummary()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", Repository.SamplePage, "--summary-words", "25", "--format", "json");

        ArticleAnalysis.FromJson(run.Output).Summary!.Text.Split(' ').Length.Should().BeLessThan(60);
    }

    [Fact]
    public async Task Analyze_NoTopics_LeavesThemOutAndNothingElse()
    {
        ArticleAnalysis without = ArticleAnalysis.FromJson((await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--format", "json")).Output);
        ArticleAnalysis with = ArticleAnalysis.FromJson((await ToolRun.RunAsync("analyze", Repository.SamplePage, "--format", "json")).Output);

        without.Topics.Should().BeNull();
        without.Should().BeEquivalentTo(with with { Topics = null });
        (await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics")).Output.Should().Contain("Keyphrases").And.NotContain("Topics");
    }

    [Fact]
    public async Task Analyze_NoTopicsWithAModel_IsRefused()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", Repository.SamplePage, "--no-topics", "--topic-model", "my.model");

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--no-topics");
    }

    [Fact]
    public async Task Analyze_Help_NamesNoTopics() => (await ToolRun.RunAsync("analyze", "--help")).Output.Should().Contain("--no-topics");

    [SharedMaterialFact]
    public async Task Analyze_SeedStory_ShowsSummaryAndTopics()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", SharedMaterial.PathOf("seeds/000_26f08536b3924a14.txt"));

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("Summary", "Readability", "Topics", "conflict, war and peace");
    }

    [Fact]
    public async Task Analyze_FileThatIsNotThere_ExitsWithThree()
    {
        ToolRun run = await ToolRun.RunAsync("analyze", "no-such-file.html");

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("no-such-file.html");
    }

    [Theory]
    [InlineData("analyze")]
    [InlineData("analyze", "a", "b")]
    [InlineData("analyze", "a", "--format", "pdf")]
    [InlineData("analyze", "ftp://example.org/a")]
    [InlineData("analyse", "a")]
    [InlineData("topics")]
    [InlineData("topics", "train", "a")]
    public async Task Tool_WrongArguments_ExitsWithTwoAndAMessage(params string[] arguments)
    {
        ToolRun run = await ToolRun.RunAsync(arguments);

        run.ExitCode.Should().Be(2);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("analyze", "--help")]
    [InlineData("topics", "train", "-h")]
    [InlineData("--version")]
    public async Task Tool_HelpAndVersion_ExitWithZero(params string[] arguments)
    {
        ToolRun run = await ToolRun.RunAsync(arguments);

        run.ExitCode.Should().Be(0);
        run.Output.Should().NotBeEmpty().And.NotContain("ArticleKit.Tool");
    }
}
