using System.Diagnostics;
using System.Text;
using System.Text.Json;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests;

/// <summary>
/// What could overflow the stack, which kills a process and cannot be caught: run in a process of its own, which must answer every
/// line and end well.
/// </summary>
public class HostileInputTests
{
    private const string Story = "<p>The bridge was closed on Monday because of a crack in a bolt, and it will open again in May.</p>";

    public static TheoryData<string, string> Pages => new()
    {
        { "nested div", Repeat("<div>", 100_000) + Story },
        { "nested div, closed", Repeat("<div>", 100_000) + Story + Repeat("</div>", 100_000) },
        { "closed only", Repeat("</div>", 500_000) + Story },
        { "unclosed b", Repeat("<b>", 1_000_000) + Story },
        { "unclosed a and text", Repeat("<a href=x>y", 200_000) },
        { "unclosed p span", Repeat("<p><span>word ", 100_000) },
        { "nested lists", Repeat("<ul><li>", 100_000) + "item" },
        { "nested tables", Repeat("<table><tr><td>", 50_000) + "cell" },
        { "nested quotes", Repeat("<blockquote>", 100_000) + "said" },
        { "ten megabytes of one tag", "<" + new string('a', 10_000_000) },
        { "ten megabytes of an attribute", "<p class=\"" + new string('a', 10_000_000) + "\">" + Story },
        { "many attributes", "<p " + Repeat("a=1 ", 500_000) + ">" + Story },
        { "open comment", "<!--" + Repeat("<!--", 200_000) },
        { "open script", "<script>" + Repeat("<script>", 200_000) },
        { "open brackets", Repeat("<", 2_000_000) },
        { "entities", Repeat("&amp", 1_000_000) },
        { "nested json-ld", "<script type=\"application/ld+json\">" + Repeat("[", 200_000) + "</script>" + Story },
        { "no blank", "<p>" + new string('x', 10_000_000) },
        { "full stops", "<p>" + Repeat(". ", 1_000_000) },
        { "quotes", "<p>" + Repeat("\"(", 500_000) },
        { "sentences", "<p>" + Repeat("He went home at 5 p.m. with Mr. Smith. ", 50_000) },
        { "nuls", new string('\0', 1_000_000) + Story },
        { "select", Repeat("<select><option>", 100_000) + Story },
        { "svg title", Repeat("<svg><title>", 50_000) + Story },
    };

    [Fact]
    public async Task Batch_HostilePages_AnswersEveryLineAndEndsWell()
    {
        (string Name, string Html)[] pages = [.. Pages.Select(row => ((string)row[0], (string)row[1]))];

        ToolRun run = await ToolProcess.RunAsync(
            async input =>
            {
                foreach ((string name, string html) in pages)
                {
                    await WriteLineAsync(input, new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = name, ["html"] = html });
                    await WriteLineAsync(input, new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = name + " as text", ["text"] = html });
                }
            },
            "batch", "--fields", "wordCount,sentenceCount,summary,readability,keyphrases,topics,warnings");

        run.Error.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        JsonElement[] answers = [.. run.Lines.Select(line => JsonElement.Parse(line))];
        answers.Select(answer => answer.GetProperty("id").GetString()).Should().Equal(pages.SelectMany(page => new[] { page.Name, page.Name + " as text" }));
        answers.Should().OnlyContain(answer => answer.GetProperty("status").GetString() == "ok");
    }

    [Fact]
    public async Task Batch_ManyLines_KeepsMemoryFlat()
    {
        const int Count = 400;
        byte[] line = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string>(StringComparer.Ordinal) { ["text"] = Repeat("A short sentence stands here. ", 10_000) });

        using Process process = ToolProcess.Start("batch", "--fields", "wordCount", "--parallelism", "2");
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        long peak = 0;
        for (int i = 0; i < Count; i++)
        {
            await process.StandardInput.BaseStream.WriteAsync(line);
            process.StandardInput.BaseStream.WriteByte((byte)'\n');
            process.Refresh();
            peak = Math.Max(peak, process.WorkingSet64);
        }

        process.StandardInput.Close();
        (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(Count);
        (await error).Should().BeEmpty();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);

        // Here it is about 110 MB, and 150 MB for four times the lines; all lines together are 120 MB as bytes and 240 MB as
        peak.Should().BeLessThan(400L << 20);
    }

    [Fact]
    public async Task Batch_ReaderGoneAway_EndsWithThreeThoughTheInputStaysOpen()
    {
        using Process process = ToolProcess.Start("batch", "--fields", "wordCount");
        Stream input = process.StandardInput.BaseStream;
        await input.WriteAsync("{\"text\":\"One.\"}\n"u8.ToArray());
        await input.FlushAsync();
        (await process.StandardOutput.ReadLineAsync()).Should().Contain("\"wordCount\":1");
        process.StandardOutput.Close();

        await input.WriteAsync("{\"text\":\"Two.\"}\n"u8.ToArray());
        await input.FlushAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);

        process.ExitCode.Should().Be(3);
    }

    private static async Task WriteLineAsync(Stream stream, Dictionary<string, string> line)
    {
        await JsonSerializer.SerializeAsync(stream, line);
        stream.WriteByte((byte)'\n');
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();
}
