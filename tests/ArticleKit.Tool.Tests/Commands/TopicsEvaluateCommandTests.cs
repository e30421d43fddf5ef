using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Tests.Commands;

public sealed class TopicsEvaluateCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _model;

    public TopicsEvaluateCommandTests()
    {
        _model = _folder.PathOf("a.model");
        TopicClassifier.Train(TopicRows.Take(60).Select(row => new LabelledArticle(row.Text, row.Label))).Save(_model);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Evaluate_Json_HasAllFigures()
    {
        ToolRun run = await ToolRun.RunAsync("broken\n" + TopicRows.JsonLines(20), ["topics", "evaluate", "-", "--model", _model, "--format", "json"]);

        JsonElement figures = JsonElement.Parse(run.Output);
        figures.EnumerateObject().Select(property => property.Name).Should().Equal(
            "articles", "unanswered", "brokenLines", "accuracy", "macroF1", "microF1", "logLoss", "brierScore", "expectedCalibrationError", "topics",
            "confusions", "reliability");
        figures.GetProperty("brokenLines").GetInt32().Should().Be(1);
        figures.GetProperty("reliability").EnumerateArray().Sum(bin => bin.GetProperty("count").GetInt32()).Should().Be(20);
    }

    [Fact]
    public async Task Evaluate_Markdown_HasTables() =>
        (await ToolRun.RunAsync(TopicRows.JsonLines(20), ["topics", "evaluate", "-", "--model", _model, "--format", "markdown"]))
            .Output.Should().StartWith("## Evaluation\n").And.Contain("| accuracy | 1.000 |");

    [Fact]
    public async Task Evaluate_Html_IsAWholePage()
    {
        ToolRun run = await ToolRun.RunAsync(TopicRows.JsonLines(20), ["topics", "evaluate", "-", "--model", _model, "--format", "html"]);

        run.Output.Should().StartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        XDocument.Parse(run.Output[run.Output.IndexOf("<section", StringComparison.Ordinal)..(run.Output.IndexOf("</section>", StringComparison.Ordinal) + 10)])
            .Descendants("svg").Should().ContainSingle();
        string style = run.Output[(run.Output.IndexOf("<style>", StringComparison.Ordinal) + 7)..run.Output.IndexOf("</style>", StringComparison.Ordinal)];
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        run.Output.Should().Contain($"content=\"default-src 'none'; style-src-elem 'sha256-{hash}'; style-src-attr 'unsafe-inline'; base-uri 'none'; form-action 'none'\"");
        run.Output.Should().ContainAll("<meta name=\"color-scheme\" content=\"light dark\">", "<body class=\"articlekit page auto\">", "<h2>Evaluation</h2>");
        run.Output.Should().NotContainAny("<script", "<link", "<img", "src=", "href=", "url(", "@import", "http://", "https://");
    }

    [Theory]
    [InlineData(0.55, "40,150,80")]
    [InlineData(0.55, "220,70,40")]
    [InlineData(0, "0,0,0")]
    public async Task Evaluate_Html_HasContrastInLightAndDark(double tint, string colour)
    {
        ToolRun run = await ToolRun.RunAsync(TopicRows.JsonLines(20), ["topics", "evaluate", "-", "--model", _model, "--format", "html"]);
        double[] over = [.. colour.Split(',').Select(part => double.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];

        foreach (int theme in (int[])[0, 1])
        {
            double[] paper = Colour(run.Output, "paper", theme);
            double[] background = [.. paper.Zip(over).Select(part => ((1 - tint) * part.First) + (tint * part.Second))];

            Contrast(Colour(run.Output, "ink", theme), background).Should().BeGreaterThan(4.5, "WCAG 2.2 asks for it, AA");
        }
    }

    /// <summary>A colour of the style, as <c>light-dark()</c> has it.</summary>
    private static double[] Colour(string page, string name, int theme)
    {
        string start = $"--{name}: light-dark(";
        int at = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        string digits = page[at..page.IndexOf(')', at)].Split(',')[theme].Trim().TrimStart('#');
        string full = digits.Length == 3 ? string.Concat(digits.Select(digit => new string(digit, 2))) : digits;
        return [.. Convert.FromHexString(full).Select(part => (double)part)];
    }

    private static double Contrast(double[] first, double[] second)
    {
        double[] lights = [Luminance(first) + 0.05, Luminance(second) + 0.05];
        return lights.Max() / lights.Min();
    }

    private static double Luminance(double[] colour)
    {
        double[] linear = [.. colour.Select(part => part / 255).Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [Fact]
    public async Task Evaluate_PackedTsv_TellsTheFormatByItsName()
    {
        string data = _folder.PathOf("dev.tsv.gz");
        await using (var packed = new GZipStream(File.Create(data), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(Encoding.UTF8.GetBytes(TopicRows.Csv(20).Replace(',', '\t')));
        }

        ToolRun run = await ToolRun.RunAsync("topics", "evaluate", data, "--model", _model, "--format", "json");

        JsonElement.Parse(run.Output).GetProperty("accuracy").GetDouble().Should().Be(1);
    }

    [Fact]
    public async Task Evaluate_CsvWithoutHeader_TakesColumnsByNumber()
    {
        string input = string.Concat(TopicRows.Take(20).Select(row => $"x;{row.Text};{row.Label}\n"));

        ToolRun run = await ToolRun.RunAsync(
            input,
            [
                "topics", "evaluate", "-", "--model", _model, "--data-format", "csv", "--no-header", "--text-field", "2", "--label-field", "3",
                "--format", "json",
            ]);

        run.Error.Should().BeEmpty();
        JsonElement.Parse(run.Output).GetProperty("articles").GetInt32().Should().Be(20);
    }

    [Fact]
    public async Task Evaluate_CsvWithBrokenRows_NamesThemAndLosesNoOther()
    {
        string input = TopicRows.Csv(10) + "sea,one,two many\n\nkitchen\nsea,\"quoted\" and not\nsea,\"never closed\n" + TopicRows.Csv(20)["label,text\n".Length..];

        ToolRun run = await ToolRun.RunAsync(input, ["topics", "evaluate", "-", "--model", _model, "--data-format", "csv", "--format", "json"]);

        run.Error.Should().ContainAll(
            "-, line 12: The row has 3 columns, the first row has 2.",
            "-, line 14: The row has 1 columns",
            "-, line 15: Text follows a closing quotation mark.",
            "-, line 16: A quotation mark is never closed.");
        JsonElement figures = JsonElement.Parse(run.Output);
        (figures.GetProperty("articles").GetInt32(), figures.GetProperty("brokenLines").GetInt32()).Should().Be((30, 4));
    }

    [Fact]
    public async Task Evaluate_CsvWithoutTheColumn_NamesTheColumnsThatThereAre()
    {
        ToolRun run = await ToolRun.RunAsync("topic,text\nsea,tide\n", ["topics", "evaluate", "-", "--model", _model, "--data-format", "csv"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("There is no column 'label'; the columns are 'topic', 'text'.");
    }

    [Theory]
    [InlineData("{\"text\":\"The tide and the ferry\",\"label\":[\"sea\",\"kitchen\"]}\n{\"text\":\"The oven\",\"label\":\"kitchen\"}\n", "jsonl")]
    [InlineData("text,label\nThe tide and the ferry,sea; kitchen\nThe oven,kitchen\n", "csv")]
    public async Task Evaluate_SeveralLabels_MeasuresThem(string input, string format)
    {
        string[] separator = format == "csv" ? ["--label-separator", ";"] : [];

        ToolRun run = await ToolRun.RunAsync(
            input, ["topics", "evaluate", "-", "--model", _model, "--data-format", format, "--format", "json", "--threshold", "0.3", .. separator]);

        JsonElement figures = JsonElement.Parse(run.Output);
        figures.GetProperty("threshold").GetDouble().Should().Be(0.3);
        figures.GetProperty("microPrecision").GetDouble().Should().Be(1);
        figures.GetProperty("topics").EnumerateArray().Select(topic => topic.GetProperty("support").GetInt32()).Should().Equal(2, 1);
    }

    [Fact]
    public async Task Evaluate_ModelForSeveralTopics_IsMeasuredAsSuch()
    {
        string model = _folder.PathOf("several.model");
        TopicClassifier.TrainMultiLabel(TopicRows.Take(60).Select(row => new MultiLabelledArticle(row.Text, [row.Label]))).Save(model);

        ToolRun run = await ToolRun.RunAsync(TopicRows.JsonLines(20), ["topics", "evaluate", "-", "--model", model, "--format", "json"]);

        JsonElement.Parse(run.Output).GetProperty("microF1").GetDouble().Should().Be(1);
        JsonElement.Parse(run.Output).GetProperty("subsetAccuracy").GetDouble().Should().Be(1);
    }

    [Fact]
    public async Task Evaluate_LabelsThatTheModelDoesNotKnow_AreNamed()
    {
        ToolRun run = await ToolRun.RunAsync(
            TopicRows.JsonLines(4) + "{\"text\":\"tide\",\"label\":\"Sea\"}\n", ["topics", "evaluate", "-", "--model", _model]);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("-: the model does not know the topics \"Sea\"; their articles count as wrong. (unknown_label)");
    }

    [Fact]
    public async Task Evaluate_NoSuchThreshold_ExitsWithTwo() =>
        (await ToolRun.RunAsync(TopicRows.JsonLines(2), ["topics", "evaluate", "-", "--model", _model, "--threshold", "0"])).ExitCode.Should().Be(2);

    [Fact]
    public async Task Evaluate_NothingButBrokenRows_ExitsWithOne() =>
        (await ToolRun.RunAsync("broken\n", ["topics", "evaluate", "-", "--model", _model])).ExitCode.Should().Be(1);

    [Fact]
    public async Task Evaluate_LabelListWithObjects_IsABrokenLine()
    {
        ToolRun run = await ToolRun.RunAsync(
            "{\"text\":\"tide\",\"label\":[{\"name\":\"sea\"}]}\n" + TopicRows.JsonLines(4), ["topics", "evaluate", "-", "--model", _model]);

        run.ExitCode.Should().Be(0);
        run.Error.Should().Contain("-, line 1: 'label' holds something that is no string.");
    }
}
