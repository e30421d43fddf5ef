using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Tool.Tests.Security;

/// <summary>The rooms of the package, and which knows which.</summary>
public sealed class RoomTests
{
    [Theory]
    [InlineData("Hosting")]
    [InlineData("Comparing")]
    [InlineData("Display")]
    [InlineData("Loading", "Hosting")]
    [InlineData("Progress", "Hosting")]
    [InlineData("Data", "Hosting")]
    [InlineData("Terminal", "Comparing", "Hosting")]
    [InlineData("Training", "Data", "Hosting")]
    [InlineData("Batch", "Hosting", "Progress")]
    [InlineData("Cluster", "Hosting")]
    [InlineData("Commands", "Batch", "Cluster", "Comparing", "Data", "Display", "Hosting", "Loading", "Progress", "Terminal", "Training")]
    public void Room_CompiledCode_KnowsNoOthersThan(string room, params string[] others)
    {
        using var code = new CompiledCode(typeof(ToolCommand).Assembly.Location);

        RoomsOf(code).KnownBy(room).Should().BeEquivalentTo(others, "an arrow that nobody needs is one too many");
    }

    [Fact]
    public void Rooms_AreThoseThatAreTested()
    {
        using var code = new CompiledCode(typeof(ToolCommand).Assembly.Location);

        RoomsOf(code).Names.Should().BeEquivalentTo("Hosting", "Comparing", "Display", "Loading", "Progress", "Data", "Terminal", "Training", "Batch", "Cluster", "Commands");
    }

    private static Rooms RoomsOf(CompiledCode code) => new(code, "ArticleKit.Tool");
}
