using ArticleKit.TestSupport.Architecture;

namespace ArticleKit.Extensions.Tests.Security;

/// <summary>The rooms of the package, and which knows which.</summary>
public sealed class RoomTests
{
    [Theory]
    [InlineData("Analyzers")]
    [InlineData("Loading")]
    public void Room_CompiledCode_KnowsNoOthersThan(string room, params string[] others)
    {
        using var code = new CompiledCode(typeof(ArticleLoader).Assembly.Location);

        RoomsOf(code).KnownBy(room).Should().BeEquivalentTo(others, "an arrow that nobody needs is one too many");
    }

    [Fact]
    public void Rooms_AreThoseThatAreTested()
    {
        using var code = new CompiledCode(typeof(ArticleLoader).Assembly.Location);

        RoomsOf(code).Names.Should().BeEquivalentTo("Analyzers", "Loading");
    }

    private static Rooms RoomsOf(CompiledCode code) => new(code, "ArticleKit.Extensions");
}
