using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Commands;

public class BatchCommandTests
{
    [Fact]
    public async Task Batch_SampleLines_AnswersEveryLineInOrder()
    {
        ToolRun run = await ToolRun.RunAsync("batch", "--input", Repository.SampleLines);

        run.ExitCode.Should().Be(0);
        run.Error.Should().BeEmpty();
        JsonElement[] answers = Parse(run);
        answers.Select(answer => answer.GetProperty("id").GetString())
            .Should().Equal("ferry", "library", "3", "4", "5", "no-content", "fragment");
        answers.Select(answer => answer.GetProperty("status").GetString()).Should().Equal("ok", "ok", "error", "ok", "error", "error", "ok");
        answers.Where(answer => answer.TryGetProperty("error", out _))
            .Select(answer => answer.GetProperty("error").GetProperty("code").GetString())
            .Should().Equal("invalid_json", "empty_line", "missing_content");
        answers[6].GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()).Should().Contain("invalid_url");
    }

    [Fact]
    public async Task Batch_TopicUnknown_WritesNoGuess()
    {
        ToolRun run = await ToolRun.RunAsync(
            """{"text":"Rada gminy postanowiła we wtorek wieczorem po długiej dyskusji odnowić stary młyn nad rzeką."}""", ["batch", "--fields", "topics,warnings"]);

        JsonElement answer = Parse(run)[0];
        answer.GetProperty("topics").GetArrayLength().Should().Be(0);
        answer.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()).Should().Contain("topic_unknown");
    }

    [Fact]
    public async Task Batch_SamplePage_WritesTheFieldsOfTheContractInTheirOrder()
    {
        ToolRun run = await ToolRun.RunAsync("batch", "--input", Repository.SampleLines, "--summary-sentences", "2");

        JsonElement answer = Parse(run)[0];
        answer.EnumerateObject().Select(property => property.Name).Should().Equal(
            "id", "status", "title", "byline", "published", "siteName", "language", "url", "excerpt", "text", "wordCount", "sentenceCount",
            "readingMinutes", "readability", "summary", "keyphrases", "quotations", "topics", "warnings");
        answer.GetProperty("published").GetDateTimeOffset().Should().Be(new DateTimeOffset(2026, 3, 14, 6, 45, 0, TimeSpan.Zero));
        answer.GetProperty("readingMinutes").GetDouble().Should().BeApproximately(answer.GetProperty("wordCount").GetInt32() / 238.0, 0.02);
        answer.GetProperty("readability").EnumerateObject().Select(property => property.Name).Should().Equal(
            "fleschReadingEase", "fleschKincaidGrade", "gunningFog", "smog", "colemanLiau", "automatedReadability", "linsearWrite", "forcast",
            "daleChall", "newDaleChall", "newDaleChallGrade", "spache", "powersSumnerKearlFlesch", "powersSumnerKearlFog",
            "powersSumnerKearlDaleChall", "powersSumnerKearlFarrJenkinsPaterson", "bormuthMeanCloze", "lix", "rix", "ease", "easeGrade",
            "consensusGrade", "speakingMinutes");
        string text = answer.GetProperty("text").GetString()!;
        answer.GetProperty("summary").GetArrayLength().Should().Be(2);
        foreach (JsonElement sentence in answer.GetProperty("summary").EnumerateArray())
        {
            sentence.EnumerateObject().Select(property => property.Name).Should().Equal("text", "start", "end", "score");
            text[sentence.GetProperty("start").GetInt32()..sentence.GetProperty("end").GetInt32()].Should().Be(sentence.GetProperty("text").GetString());
        }

        answer.GetProperty("keyphrases")[0].EnumerateObject().Select(property => property.Name).Should().Equal("text", "score");
        JsonElement quotation = answer.GetProperty("quotations").EnumerateArray().First(item => item.TryGetProperty("resolvedSpeaker", out JsonElement name) && name.GetString() == "Ailsa Brandt");
        quotation.EnumerateObject().Select(property => property.Name).Should()
            .Equal("text", "start", "end", "speaker", "resolvedSpeaker", "verb", "closed");
        text[quotation.GetProperty("start").GetInt32()..quotation.GetProperty("end").GetInt32()].Should().Be($"“{quotation.GetProperty("text").GetString()}”");
        answer.GetProperty("topics")[0].EnumerateObject().Select(property => property.Name).Should().Equal("topic", "probability");
        answer.GetProperty("topics").EnumerateArray().Sum(topic => topic.GetProperty("probability").GetDouble()).Should().BeApproximately(1, 1e-6);
    }

    [Fact]
    public async Task Batch_Fields_WritesOnlyThese()
    {
        ToolRun run = await ToolRun.RunAsync(
            """{"id":"x","title":"A title","text":"One sentence. Another sentence."}""", ["batch", "--fields", "title, wordCount,summary"]);

        Parse(run)[0].EnumerateObject().Select(property => property.Name).Should().Equal("id", "status", "title", "wordCount", "summary");
    }

    [Fact]
    public async Task Batch_AnyParallelism_WritesTheSameBytes()
    {
        string lines = string.Concat(Enumerable.Range(0, 60).Select(i =>
            i % 7 == 3 ? "{broken\n" : $$"""{"id":"{{i}}","text":"Line {{i}} tells of {{i % 5}} ships. They sail on {{i % 3}} seas."}""" + "\n"));

        ToolRun one = await ToolRun.RunAsync(lines, ["batch", "--parallelism", "1"]);
        ToolRun eight = await ToolRun.RunAsync(lines, ["batch", "--parallelism", "8"]);

        one.Lines.Should().HaveCount(60);
        eight.OutputBytes.Should().Equal(one.OutputBytes);
    }

    [Theory]
    [InlineData("""{"id":"a","html":5}""", "a", "invalid_field")]
    [InlineData("""{"id":7,"text":"x"}""", "1", "invalid_field")]
    [InlineData("""{"id":"a","text":["x"]}""", "a", "invalid_field")]
    [InlineData("""{"id":"a","text":null}""", "a", "missing_content")]
    [InlineData("""["a"]""", "1", "invalid_line")]
    [InlineData("""{"id":"a","text":"x"}}""", "1", "invalid_json")]
    public async Task Batch_LineThatIsWrong_IsAnsweredWithACode(string line, string id, string code)
    {
        ToolRun run = await ToolRun.RunAsync(line, ["batch"]);

        run.ExitCode.Should().Be(0);
        JsonElement answer = Parse(run).Should().ContainSingle().Which;
        answer.EnumerateObject().Select(property => property.Name).Should().Equal("id", "status", "error");
        answer.GetProperty("id").GetString().Should().Be(id);
        answer.GetProperty("status").GetString().Should().Be("error");
        answer.GetProperty("error").GetProperty("code").GetString().Should().Be(code);
        answer.GetProperty("error").GetProperty("message").GetString().Should().NotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Batch_LoneSurrogatesNulsAndWhiteSpace_AreAnswered()
    {
        const string Lines = """
            {"id":"\ud83d","text":"Half a face \ud83d stands here.\u0000 Then more.","title":"\ude00"}
            {"id":"blank","text":"  \n "}
            {"id":"both","html":"<p>The page counts here, as the contract says, and not the text.</p>","text":"Not this."}
            """;

        JsonElement[] answers = Parse(await ToolRun.RunAsync(Lines.ReplaceLineEndings("\n"), ["batch"]));

        answers.Should().HaveCount(3).And.OnlyContain(answer => answer.GetProperty("status").GetString() == "ok");
        answers[0].GetProperty("id").GetString().Should().Be("\uFFFD");
        answers[0].GetProperty("text").GetString().Should().Be("Half a face \uFFFD stands here.\0 Then more.");
        answers[1].GetProperty("warnings")[0].GetString().Should().Be("empty_input");
        answers[2].GetProperty("text").GetString().Should().StartWith("The page counts");
    }

    [Fact]
    public async Task Batch_InvalidUtf8_IsAnsweredAndTheNextLineToo()
    {
        byte[] input = [.. "{\"text\":\""u8, 0xFF, 0xFE, .. "\"}\n{\"text\":\"fine\"}\n"u8];

        JsonElement[] answers = Parse(await ToolRun.RunAsync(input, ["batch"]));

        answers[0].GetProperty("error").GetProperty("code").GetString().Should().Be("invalid_utf8");
        answers[1].GetProperty("status").GetString().Should().Be("ok");
    }

    [Fact]
    public async Task Batch_PageLongerThanTheLimit_IsAnswered()
    {
        string line = $$"""{"id":"long","text":"{{new string('a', ArticleLimits.Default.MaxInputLength + 1)}}"}""";

        JsonElement answer = Parse(await ToolRun.RunAsync(line, ["batch"])).Single();

        answer.GetProperty("id").GetString().Should().Be("long");
        answer.GetProperty("error").GetProperty("code").GetString().Should().Be("input_too_long");
    }

    [Fact]
    public async Task Batch_LettersOfOtherLanguages_AreWrittenAsTheyAre()
    {
        ToolRun run = await ToolRun.RunAsync("""{"text":"Zürich 東京 <b> & 😀"}""", ["batch", "--fields", "text"]);

        run.Output.Should().Contain("Zürich 東京 <b> & ").And.EndWith("}\n");
        Parse(run)[0].GetProperty("text").GetString().Should().Be("Zürich 東京 <b> & 😀");
    }

    [Fact]
    public async Task Batch_NoInput_WritesNothing()
    {
        ToolRun run = await ToolRun.RunAsync("batch");

        run.ExitCode.Should().Be(0);
        run.OutputBytes.Should().BeEmpty();
    }

    [Fact]
    public async Task Batch_CompressedFiles_AreReadAndWritten()
    {
        using var folder = new TemporaryFolder();
        await using (var packed = new GZipStream(File.Create(folder.PathOf("in.gz")), CompressionLevel.Fastest))
        {
            await packed.WriteAsync("{\"text\":\"One.\"}\n{\"text\":\"Two.\"}\n"u8.ToArray());
        }

        ToolRun run = await ToolRun.RunAsync("batch", "--input", folder.PathOf("in.gz"), "--output", folder.PathOf("out.jsonl.gz"), "--progress");

        run.ExitCode.Should().Be(0);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().Contain("2 lines, 0 failed");
        using var unpacked = new StreamReader(new GZipStream(File.OpenRead(folder.PathOf("out.jsonl.gz")), CompressionMode.Decompress));
        (await unpacked.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("articles.jsonl")]
    [InlineData("./articles.jsonl")]
    [InlineData("link.jsonl")]
    [InlineData("folder/articles.jsonl")]
    public async Task Batch_OutputThatIsTheInput_IsRefusedAndKept(string output)
    {
        using var folder = new TemporaryFolder();
        string input = folder.PathOf("articles.jsonl");
        await File.WriteAllTextAsync(input, """{"text":"A sentence."}""");
        File.CreateSymbolicLink(folder.PathOf("link.jsonl"), input);
        Directory.CreateSymbolicLink(folder.PathOf("folder"), folder.PathOf("."));

        ToolRun run = await ToolRun.RunAsync("batch", "--input", input, "--output", folder.PathOf(output));

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("cannot be the output");
        (await File.ReadAllTextAsync(input)).Should().Be("""{"text":"A sentence."}""");
    }

    [Fact]
    public async Task Batch_OutputThatIsACopyOfTheInput_IsOverwritten()
    {
        using var folder = new TemporaryFolder();
        string input = folder.PathOf("articles.jsonl");
        string output = folder.PathOf("copy.jsonl");
        await File.WriteAllTextAsync(input, """{"text":"A sentence."}""");
        File.Copy(input, output);
        File.SetLastWriteTimeUtc(output, File.GetLastWriteTimeUtc(input));

        ToolRun run = await ToolRun.RunAsync("batch", "--input", input, "--output", output);

        run.ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(output)).Should().Contain("\"status\":\"ok\"");
    }

    [Fact]
    public async Task Batch_TruncatedCompressedFile_ExitsWithThree()
    {
        using var folder = new TemporaryFolder();
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1000).Select(i => $"{{\"text\":\"{i * 7919}\"}}\n"))));
        }

        await File.WriteAllBytesAsync(folder.PathOf("in.gz"), packed.ToArray()[..^200]);

        // In a process of its own, since how strictly it unpacks is a setting of the process.
        ToolRun run = await ToolProcess.RunAsync(_ => Task.CompletedTask, "batch", "--input", folder.PathOf("in.gz"), "--fields", "wordCount");

        run.ExitCode.Should().Be(3);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
    }

    [Theory]
    [InlineData("--parallelism", "0")]
    [InlineData("--parallelism", "many")]
    [InlineData("--parallelism", "1.5")]
    [InlineData("--parallelism", "99999999999")]
    [InlineData("--parallelism")]
    [InlineData("--parallelism", "5000")]
    [InlineData("--summary-sentences", "0")]
    [InlineData("--summary-words", "-3")]
    [InlineData("--fields", "title,colour")]
    [InlineData("--unknown")]
    [InlineData("file.jsonl")]
    public async Task Batch_WrongArguments_ExitsWithTwoAndAMessage(params string[] arguments)
    {
        ToolRun run = await ToolRun.RunAsync(["batch", .. arguments]);

        run.ExitCode.Should().Be(2);
        run.OutputBytes.Should().BeEmpty();
        run.Error.Should().Contain("Try 'articlekit batch --help'.");
    }

    [Fact]
    public async Task Batch_InputThatIsNotThere_ExitsWithThree()
    {
        using var folder = new TemporaryFolder();

        (await ToolRun.RunAsync("batch", "--input", folder.PathOf("none.jsonl"))).ExitCode.Should().Be(3);
        (await ToolRun.RunAsync("batch", "--input", folder.PathOf("."))).ExitCode.Should().Be(3);
        (await ToolRun.RunAsync("batch", "--output", folder.PathOf("no/such/folder"))).ExitCode.Should().Be(3);
        (await ToolRun.RunAsync("batch", "--topic-model", Repository.SamplePage)).ExitCode.Should().Be(3);
    }

    [Fact]
    public async Task Batch_OutputThatFails_ExitsWithThree()
    {
        using var broken = new BrokenStream();

        ToolRun run = await ToolRun.RunAsync(new MemoryStream("{\"text\":\"One.\"}\n"u8.ToArray()), ["batch"], output: broken);

        run.ExitCode.Should().Be(3);
        run.Error.Should().Contain("Broken pipe");
    }

    [Fact]
    public async Task Batch_Help_EndsWithExamples()
    {
        ToolRun run = await ToolRun.RunAsync("batch", "--help");

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("--summary-words").And.Contain("Examples:").And.Contain("articlekit batch < articles.jsonl");
    }

    private static JsonElement[] Parse(ToolRun run) => [.. run.Lines.Select(line => JsonElement.Parse(line))];

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Broken pipe");
    }
}
