using ArticleKit.TestSupport;

namespace ArticleKit.Topics.Tests;

public class TopicClassifierDefaultTests
{
    [Fact]
    public void Default_Twice_IsTheSameClassifier() => TopicClassifier.Default.Should().BeSameAs(TopicClassifier.Default);

    [Fact]
    public void Default_Topics_AreTheMediaTopicsThatHaveData() => TopicClassifier.Default.Topics.Should().HaveCount(15)
        .And.Contain(["politics", "sport", "conflict, war and peace", "health"]).And.NotContain(["labour", "weather"]);

    [Fact]
    public void Default_Model_NamesTheLicencesOfItsData() =>
        TopicClassifier.Default.Model.Options.DataLicence.Should().Contain("CC BY-SA 4.0").And.Contain("CC BY 4.0");

    [Fact]
    public void Default_Resource_IsSmallerThanFourMillionBytes()
    {
        using Stream stream = typeof(TopicClassifier).Assembly.GetManifestResourceStream("english-news-topics.model")!;

        stream.Length.Should().BeInRange(1_000_000, 4_000_000);
    }

    [Theory]
    [InlineData("sport", "The striker scored twice in the second half as the home team won the football cup final after extra time.")]
    [InlineData("health", "Doctors at the hospital reported hundreds of new infections with the virus and urged patients to get the vaccine.")]
    [InlineData("economy, business and finance", "Shares of the company fell after it reported lower quarterly profits, and the bank cut its forecast for the stock market.")]
    [InlineData("religion", "The bishop led prayers in the cathedral as thousands of Christians celebrated mass before the feast.")]
    public void Predict_PlainStory_FindsItsTopic(string topic, string text) => TopicClassifier.Default.Predict(text).Top!.Topic.Should().Be(topic);

    [SharedMaterialFact]
    public void Predict_SeedStory_IsAboutConflictWithPoliticsNear()
    {
        TopicPrediction prediction = TopicClassifier.Default.Predict(SharedMaterial.SeedStory);

        prediction.Top!.Topic.Should().Be("conflict, war and peace");
        prediction.Topics.Take(3).Should().Contain(topic => topic.Topic == "politics");
    }
}
