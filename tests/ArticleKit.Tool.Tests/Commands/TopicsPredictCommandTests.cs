using System.Text.Json;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Commands;

public class TopicsPredictCommandTests
{
    private const string Sport = "The striker scored twice in the second half and the team won the match.";

    [Fact]
    public async Task Predict_Csv_AnswersEveryRow()
    {
        string input = $"key,body\nfirst,{Sport}\n,\"{Sport}\nAgain.\"\nthird\n";

        ToolRun run = await ToolRun.RunAsync(input, ["topics", "predict", "--data-format", "csv", "--text-field", "body", "--id-field", "key"]);

        run.ExitCode.Should().Be(0);
        JsonElement[] answers = [.. run.Lines.Select(line => JsonElement.Parse(line))];
        answers.Select(answer => answer.GetProperty("id").GetString()).Should().Equal("first", "3", "4");
        answers.Select(answer => answer.GetProperty("status").GetString()).Should().Equal("ok", "ok", "error");
        answers[2].GetProperty("error").GetProperty("code").GetString().Should().Be("wrong_column_count");
        answers[0].GetProperty("topics")[0].GetProperty("topic").GetString().Should().Be("sport");
    }

    [Fact]
    public async Task Predict_CsvAndJsonLines_SayTheSame()
    {
        ToolRun csv = await ToolRun.RunAsync($"id,title,text\n1,A cup final,{Sport}\n", ["topics", "predict", "--data-format", "csv"]);
        ToolRun json = await ToolRun.RunAsync($$"""{"title":"A cup final","text":"{{Sport}}"}""", ["topics", "predict"]);

        csv.Output.Should().Be(json.Output);
    }

    [Fact]
    public async Task Predict_JsonLinesWithNamedFields_ReadsThem()
    {
        ToolRun run = await ToolRun.RunAsync(
            $$"""{"body":"{{Sport}}","key":"k"}""" + "\n{\"text\":\"x\"}\n", ["topics", "predict", "--text-field", "body", "--id-field", "key"]);

        JsonElement.Parse(run.Lines[0]).GetProperty("id").GetString().Should().Be("k");
        run.Lines[1].Should().Contain("The line has neither 'html' nor 'body'.");
    }

    [Fact]
    public async Task Predict_CsvWithoutText_ExitsWithTwo() =>
        (await ToolRun.RunAsync("id,title\n1,x\n", ["topics", "predict", "--data-format", "csv"])).ExitCode.Should().Be(2);
}
