using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Topics.Tests.Security;

/// <summary>The rooms of the package, and which knows which.</summary>
public sealed class RoomTests
{
    [Theory]
    [InlineData("Features")]
    [InlineData("Rendering")]
    [InlineData("Model", "Features")]
    [InlineData("Prediction", "Features")]
    [InlineData("Data", "Features", "Rendering")]
    [InlineData("Training", "Data", "Features", "Model")]
    [InlineData("Evaluation", "Data", "Training")]
    [InlineData("Explanation", "Features", "Model")]
    [InlineData("MachineLearning", "Model")]
    [InlineData("DataViews")]
    public void Room_CompiledCode_KnowsNoOthersThan(string room, params string[] others)
    {
        using var code = new CompiledCode(typeof(TopicClassifier).Assembly.Location);

        RoomsOf(code).KnownBy(room).Should().BeEquivalentTo(others, "an arrow that nobody needs is one too many");
    }

    [Fact]
    public void Rooms_AreThoseThatAreTested()
    {
        using var code = new CompiledCode(typeof(TopicClassifier).Assembly.Location);

        RoomsOf(code).Names.Should().BeEquivalentTo("Features", "Rendering", "Model", "Prediction", "Data", "Training", "Evaluation", "Explanation", "MachineLearning", "DataViews");
    }

    private static Rooms RoomsOf(CompiledCode code) => new(code, "ArticleKit.Topics");
}
