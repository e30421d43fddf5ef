using ArticleKit.Topics.Training;

namespace ArticleKit.Topics.Tests.Training;

public class VarietyTrainingTests
{
    private static readonly VarietyPlan Plan = new()
    {
        LongFrom = 20,
        LongTo = 30,
        RarityPower = 2,
        BiasShare = 0.5,
        DividedTopics = ["knowledge"],
        LongSlope = 8,
        LongOffset = -1,
    };

    private static readonly string[][] Words =
    [
        ["planet", "telescope", "galaxy", "orbit", "comet", "nebula"],
        ["software", "browser", "keyboard", "router", "laptop", "compiler"],
        ["goal", "referee", "striker", "penalty", "league", "coach"],
    ];

    private static readonly string[] Labels =
        [VarietyPlan.Label("knowledge", "science"), VarietyPlan.Label("knowledge", "technology"), "sport"];

    [Theory]
    [InlineData("A comet crossed its orbit.", "knowledge")]
    [InlineData("The router lost the laptop.", "knowledge")]
    [InlineData("The referee gave a penalty.", "sport")]
    public void Train_TopicOfTwoVarieties_TellsTheTopicByEither(string text, string topic) => Train().Predict(text).Top!.Topic.Should().Be(topic);

    [Fact]
    public void Train_LongText_IsJudgedToo()
    {
        string text = string.Join(' ', Enumerable.Range(0, 60).Select(i => Words[1][i % 6]));

        Train().Predict(text).Top!.Topic.Should().Be("knowledge");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public void Explain_ShortOrLongText_AddsUpToTheScore(int length)
    {
        string text = string.Join(' ', Enumerable.Range(0, length).Select(i => Words[i % 3][i % 6])) + "!";

        TopicExplanation explanation = Train().Explain(text, "The telescope", topic: "knowledge");

        double sum = explanation.Bias + explanation.Form + explanation.Rest + explanation.Supporting.Concat(explanation.Opposing).Sum(word => word.Contribution);
        explanation.Score.Should().BeApproximately(sum, 1e-4);
        explanation.Supporting.Should().NotBeEmpty();
    }

    [Fact]
    public void Save_VarietiesAndLongTexts_AreLoadedAgain()
    {
        TopicClassifier classifier = Train();
        using var stream = new MemoryStream();
        classifier.Save(stream);
        stream.Position = 0;

        var loaded = TopicClassifier.Load(stream);

        foreach (string text in new[] { "goal", "The comet, the league.", string.Join(' ', Enumerable.Repeat("galaxy striker", 40)) })
        {
            loaded.Predict(text).Should().Be(classifier.Predict(text));
        }
    }

    private static TopicClassifier Train()
    {
        var random = new Random(7);
        List<TrainingItem> items = [];
        for (int row = 0; row < 240; row++)
        {
            string[] words = Words[row % 3];
            string text = $"The {words[random.Next(6)]} of the {words[random.Next(6)]} near some {words[random.Next(6)]}.";
            items.Add(new TrainingItem(text, null, [Labels[row % 3]], 1, (ulong)row));
        }

        return TopicClassifier.Train(items, new TopicTrainingOptions { SupervisedWeighting = 0, WeightBits = 4 }, Plan, null);
    }
}
