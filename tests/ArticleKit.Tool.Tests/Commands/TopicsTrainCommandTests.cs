using ArticleKit.TestSupport;
using ArticleKit.Tool.Tests.Running;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Tests.Commands;

public class TopicsTrainCommandTests
{
    [Fact]
    public async Task Train_Csv_IsTheSameAsJsonLines()
    {
        using var folder = new TemporaryFolder();
        (string Text, string Label)[] articles = [.. TopicRows.Take(40)];
        await File.WriteAllTextAsync(folder.PathOf("a.csv"), "label,text\n" + string.Concat(articles.Select(row => $"{row.Label},\"{row.Text}\nagain, \"\"so\"\"\"\n")));
        await File.WriteAllTextAsync(
            folder.PathOf("a.jsonl"), string.Concat(articles.Select(row => $$"""{"text":"{{row.Text}}\nagain, \"so\"","label":"{{row.Label}}"}""" + "\n")));

        ToolRun csv = await ToolRun.RunAsync("topics", "train", folder.PathOf("a.csv"), "--output", folder.PathOf("csv.model"));
        ToolRun json = await ToolRun.RunAsync("topics", "train", folder.PathOf("a.jsonl"), "--output", folder.PathOf("json.model"));

        (csv.ExitCode, json.ExitCode).Should().Be((0, 0));
        csv.Output.Should().Contain("2 topics from 40 articles").And.Contain(" bytes");
        (await File.ReadAllBytesAsync(folder.PathOf("csv.model"))).Should().Equal(await File.ReadAllBytesAsync(folder.PathOf("json.model")));
    }

    [Fact]
    public async Task Train_NamedFields_ReadsThem()
    {
        using var folder = new TemporaryFolder();
        string input = string.Concat(TopicRows.Take(30).Select(row => $$"""{"body":"{{row.Text}}","kind":{{(row.Label == "sea" ? 1 : 2)}},"text":7}""" + "\n"));

        ToolRun run = await ToolRun.RunAsync(
            input, ["topics", "train", "-", "--output", folder.PathOf("a.model"), "--text-field", "body", "--label-field", "kind"]);

        run.ExitCode.Should().Be(0);
        TopicClassifier.Load(folder.PathOf("a.model")).Topics.Should().Equal("1", "2");
    }

    [Fact]
    public async Task Train_EveryOption_ReachesTheModel()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.RunAsync(
            TopicRows.JsonLines(40),
            [
                "topics", "train", "-", "--output", folder.PathOf("a.model"), "--word-ngrams", "1-3", "--character-ngrams", "2-4",
                "--stop-words", "english", "--title-weight", "1.5", "--class-balance", "0.25", "--regularization", "2", "--min-document-frequency", "1",
                "--max-features", "500", "--max-iterations", "7", "--hash-bits", "18", "--seed", "-3", "--licence", "CC0", "--no-form",
                "--supervised-weighting", "0.3",
            ]);

        run.ExitCode.Should().Be(0);
        TopicClassifier.Load(folder.PathOf("a.model")).Model.Options.Should().Be(new TopicTrainingOptions
        {
            WordNgrams = new NgramRange(1, 3),
            CharacterNgrams = new NgramRange(2, 4),
            StopWords = StopWordList.English,
            UsesForm = false,
            SupervisedWeighting = 0.3,
            TitleWeight = 1.5,
            ClassBalance = 0.25,
            Regularization = 2,
            MinimumDocumentFrequency = 1,
            MaxFeatures = 500,
            MaxIterations = 7,
            HashBits = 18,
            Seed = -3,
            DataLicence = "CC0",
        });
    }

    [Theory]
    [InlineData("--word-ngrams", "0-2")]
    [InlineData("--word-ngrams", "x")]
    [InlineData("--character-ngrams", "4-2")]
    [InlineData("--stop-words", "klingon")]
    [InlineData("--class-balance", "1.5")]
    [InlineData("--regularization", "NaN")]
    [InlineData("--regularization", "0")]
    [InlineData("--supervised-weighting", "2")]
    [InlineData("--model-format", "onnx")]
    [InlineData("--hash-bits", "99999999999")]
    [InlineData("--cross-validate", "1")]
    [InlineData("--delimiter", "::")]
    [InlineData("--label-separator", "")]
    [InlineData("--title-field", "text")]
    [InlineData("--data-format", "xml")]
    public async Task Train_WrongValue_ExitsWithTwoAndNamesIt(string option, string value)
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.RunAsync(TopicRows.JsonLines(20), ["topics", "train", "-", "--output", folder.PathOf("a.model"), option, value]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().NotBeEmpty().And.NotContain("   at ");
        File.Exists(folder.PathOf("a.model")).Should().BeFalse();
    }

    [Fact]
    public async Task Train_CrossValidateWithoutOutput_ShowsFiguresOnly()
    {
        ToolRun run = await ToolRun.RunAsync(TopicRows.JsonLines(40), ["topics", "train", "-", "--cross-validate", "4", "--progress"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("Cross-validation with 4 folds").And.ContainAll("standard deviation", "Confusion matrix");
        run.Error.Should().ContainAll("fold 1 of 4: learning weights", "fold 4 of 4: accuracy ", "done after");
    }

    [Fact]
    public async Task Train_CrossValidateWithOutput_TrainsToo()
    {
        using var folder = new TemporaryFolder();

        ToolRun run = await ToolRun.RunAsync(TopicRows.JsonLines(40), ["topics", "train", "-", "--output", folder.PathOf("a.model"), "--cross-validate"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("Cross-validation with 5 folds", "2 topics from 40 articles");
        File.Exists(folder.PathOf("a.model")).Should().BeTrue();
    }

    [Fact]
    public async Task Train_NoTrainingOptions_TakesTheDefaults()
    {
        using var folder = new TemporaryFolder();

        await ToolRun.RunAsync(TopicRows.JsonLines(40), ["topics", "train", "-", "--output", folder.PathOf("a.model"), "--regularization", "auto"]);

        TopicClassifier.Load(folder.PathOf("a.model")).Model.Options.Should().Be(TopicTrainingOptions.Default);
    }

    [Fact]
    public async Task Train_ModelFormatOfMlNet_WritesAZipThatPredictsTheSame()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["topics", "train", "-", "--output"];

        ToolRun compact = await ToolRun.RunAsync(TopicRows.JsonLines(40), [.. arguments, folder.PathOf("compact.model"), "--model-format", "compact"]);
        ToolRun mlNet = await ToolRun.RunAsync(TopicRows.JsonLines(40), [.. arguments, folder.PathOf("ml-net.zip"), "--model-format", "ml-net"]);

        (compact.ExitCode, mlNet.ExitCode).Should().Be((0, 0));
        (await File.ReadAllBytesAsync(folder.PathOf("ml-net.zip"))).Should().StartWith("PK"u8.ToArray());
        TopicClassifier.Load(folder.PathOf("ml-net.zip")).Predict("the ferry and the tide")
            .Should().Be(TopicClassifier.Load(folder.PathOf("compact.model")).Predict("the ferry and the tide"));
    }

    [Theory]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task Train_ListsOfTopics_GivesEachAProbabilityOfItsOwn(string format)
    {
        using var folder = new TemporaryFolder();
        (string Text, string[] Labels)[] rows =
        [
            .. TopicRows.Take(40).Select(row => (row.Text, new[] { row.Label })),
            .. Enumerable.Range(0, 10).Select(i => ($"The ferry, the anchor and the oven with flour, number {i}", new[] { "sea", "kitchen" })),
            .. Enumerable.Range(0, 10).Select(i => ($"Nothing of either is in number {i}", Array.Empty<string>())),
        ];
        string input = format == "csv"
            ? "text,label\n" + string.Concat(rows.Select(row => $"\"{row.Text}\",{string.Join('|', row.Labels)}\n"))
            : string.Concat(rows.Select(row => $"{{\"text\":\"{row.Text}\",\"label\":[{string.Join(',', row.Labels.Select(label => $"\"{label}\""))}]}}\n"));
        string[] options = format == "csv" ? ["--data-format", "csv", "--label-separator", "|"] : [];

        ToolRun run = await ToolRun.RunAsync(input, ["topics", "train", "-", "--output", folder.PathOf("a.model"), .. options]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().ContainAll("2 topics from 60 articles", "first topic is right, of ");
        TopicClassifier classifier = TopicClassifier.Load(folder.PathOf("a.model"));
        classifier.Model.IsMultiLabel.Should().BeTrue();
        classifier.Predict("The ferry, the anchor and the oven with flour, number 3").Topics.Should().OnlyContain(topic => topic.Probability > 0.5);
    }

    [Fact]
    public async Task Train_CrossValidateWithLists_ExitsWithTwo()
    {
        ToolRun run = await ToolRun.RunAsync("{\"text\":\"tide\",\"label\":[\"sea\"]}\n", ["topics", "train", "-", "--cross-validate", "2"]);

        run.ExitCode.Should().Be(2);
        run.Error.Should().Contain("--cross-validate takes articles with one topic each");
    }

    [Fact]
    public async Task Train_NeitherOutputNorCrossValidate_ExitsWithTwo() =>
        (await ToolRun.RunAsync(TopicRows.JsonLines(40), ["topics", "train", "-"])).ExitCode.Should().Be(2);

    [Fact]
    public async Task Train_LabelsWithEscapeCodes_DoNotReachTheTerminal()
    {
        string rows = TopicRows.JsonLines(40) + """{"text":"The ferry is late again today.","label":"s\u001b[2Jea"}""" + "\n" + """{"text":"The anchor is up.","label":"S\u001b[2Jea"}""" + "\n";

        ToolRun run = await ToolRun.RunAsync(rows, ["topics", "train", "-", "--cross-validate", "2"]);

        run.Error.Should().Contain("[2Jea").And.NotContain("\u001b");
        run.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public async Task Train_DoubtfulArticles_AreNamedAndTrainedWith()
    {
        using var folder = new TemporaryFolder();
        string input = "broken\n" + TopicRows.JsonLines(30)
            + "{\"text\":\"A lonely whale sings.\",\"label\":\"Sea\"}\n{\"text\":\"a lonely whale sings\",\"label\":\"sea\"}\n{\"text\":\"\",\"label\":\"sea\"}\n";

        ToolRun run = await ToolRun.RunAsync(input, ["topics", "train", "-", "--output", folder.PathOf("a.model")]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("3 topics from 33 articles");
        run.Error.Should().ContainAll(
            "-, line 1: ",
            "row 33 (\"sea\", but 32 \"Sea\"). (contradictory_labels)",
            "\"Sea\" (1 article, row 32), \"sea\" (17 articles, first in row 2). (similar_labels)",
            "1 article holds no word: row 34. (empty_text)",
            "1 topic has a single article: \"Sea\" (row 32). (single_article)");
    }
}
