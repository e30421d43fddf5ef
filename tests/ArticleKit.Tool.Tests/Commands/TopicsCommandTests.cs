using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Commands;

public class TopicsCommandTests
{
    private static readonly string[] Sea = ["harbour", "ferry", "anchor", "tide", "sailor", "wave"];
    private static readonly string[] Kitchen = ["oven", "flour", "recipe", "butter", "pastry", "spoon"];

    [Fact]
    public async Task TrainEvaluatePredict_TwoTopics_TellsThemApart()
    {
        using var folder = new TemporaryFolder();
        string data = folder.PathOf("train.jsonl.gz");
        await using (var packed = new GZipStream(File.Create(data), CompressionLevel.Fastest))
        {
            await packed.WriteAsync(Encoding.UTF8.GetBytes(Labelled(60)));
        }

        ToolRun train = await ToolRun.RunAsync("topics", "train", data, "--output", folder.PathOf("a.model"), "--progress");
        ToolRun again = await ToolRun.RunAsync("topics", "train", data, "--output", folder.PathOf("b.model"));
        ToolRun evaluate = await ToolRun.RunAsync(Labelled(20), ["topics", "evaluate", "-", "--model", folder.PathOf("a.model"), "--format", "json"]);
        ToolRun screen = await ToolRun.RunAsync(Labelled(20), ["topics", "evaluate", "-", "--model", folder.PathOf("a.model")]);
        ToolRun predict = await ToolRun.RunAsync(
            """{"id":"x","text":"The sailor dropped the anchor at high tide."}""", ["topics", "predict", "--model", folder.PathOf("a.model")]);

        train.ExitCode.Should().Be(0);
        train.Output.Should().Contain("2 topics from 60 articles");
        train.Error.Should().Contain("learning weights").And.Contain("done after");
        again.ExitCode.Should().Be(0);
        (await File.ReadAllBytesAsync(folder.PathOf("b.model"))).Should().Equal(await File.ReadAllBytesAsync(folder.PathOf("a.model")));
        JsonElement figures = JsonElement.Parse(evaluate.Output);
        figures.GetProperty("articles").GetInt32().Should().Be(20);
        figures.GetProperty("accuracy").GetDouble().Should().Be(1);
        screen.Output.Should().ContainAll("articles                       20", "accuracy", "Precision", "1 kitchen", "Confusion matrix", "Reliability");
        JsonElement answer = JsonElement.Parse(predict.Output);
        answer.EnumerateObject().Select(property => property.Name).Should().Equal("id", "status", "topics");
        answer.GetProperty("topics")[0].GetProperty("topic").GetString().Should().Be("sea");
    }

    [Fact]
    public async Task Train_BrokenLines_AreNamedByNumberAndLeftOut()
    {
        using var folder = new TemporaryFolder();
        string input = "{broken\n" + Labelled(40) + "{\"text\":\"no label\"}\n\n{\"label\":\"sea\"}\n{\"text\":1,\"label\":\"sea\"}\n";

        ToolRun run = await ToolRun.RunAsync(input, ["topics", "train", "-", "--output", folder.PathOf("a.model")]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("from 40 articles");
        run.Error.Should().ContainAll("line 1:", "line 42: The line has no 'label'", "line 43: The line is empty", "line 44:", "line 45: 'text' is not a string");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"text\":\"only one\",\"label\":\"topic\"}\n")]
    [InlineData("nothing but\nbroken lines\n")]
    public async Task Train_NothingToLearnFrom_ExitsWithOneAndWritesNoModel(string input)
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.RunAsync(input, ["topics", "train", "-", "--output", folder.PathOf("a.model")]);

        run.ExitCode.Should().Be(1);
        run.Error.Should().NotBeEmpty();
        File.Exists(folder.PathOf("a.model")).Should().BeFalse();
    }

    [Fact]
    public async Task Predict_BrokenLines_AreAnswered()
    {
        ToolRun run = await ToolRun.RunAsync("{broken\n{\"text\":\"The match ended in a draw after extra time.\"}\n", ["topics", "predict"]);

        run.ExitCode.Should().Be(0);
        run.Lines.Should().HaveCount(2);
        run.Lines[0].Should().Contain("invalid_json");
        JsonElement.Parse(run.Lines[1]).GetProperty("topics").GetArrayLength().Should().BeGreaterThan(5);
    }

    private static string Labelled(int count) => string.Concat(Enumerable.Range(0, count).Select(i =>
    {
        string[] words = i % 2 == 0 ? Sea : Kitchen;
        string text = $"The {words[i % 6]} and the {words[(i + 1 + (i / 6)) % 6]} are near the {words[(i + 2) % 6]} today.";
        return $$"""{"text":"{{text}}","title":"About the {{words[(i + 3) % 6]}}","label":"{{(i % 2 == 0 ? "sea" : "kitchen")}}"}""" + "\n";
    }));
}
