using ArticleKit.Benchmarks.Reports;

namespace ArticleKit.Benchmarks.Tests.Reports;

public sealed class MarkedBlocksTests
{
    private const string Document = "# Speed\n\n<!-- ratios: a -->\nold\n<!-- /ratios: a -->\n\nBetween.\n\n<!-- ratios: b -->\n<!-- /ratios: b -->\nEnd.\n";

    [Fact]
    public void Replace_Block_LeavesTheRest() => MarkedBlocks.Replace(Document, "a", "new\n").Should().Be(
        "# Speed\n\n<!-- ratios: a -->\n\nnew\n\n<!-- /ratios: a -->\n\nBetween.\n\n<!-- ratios: b -->\n<!-- /ratios: b -->\nEnd.\n");

    [Fact]
    public void Replace_Again_GivesTheSame()
    {
        string once = MarkedBlocks.Replace(Document, "b", "new\n");

        MarkedBlocks.Replace(once, "b", "new\n").Should().Be(once);
    }

    [Theory]
    [InlineData("c")]
    [InlineData("")]
    public void Replace_NoSuchBlock_Throws(string name) =>
        FluentActions.Invoking(() => MarkedBlocks.Replace(Document, name, "new\n")).Should().Throw<InvalidDataException>();

    [Theory]
    [InlineData("<!-- ratios: a -->\nnever closed\n")]
    [InlineData("<!-- /ratios: a -->\n<!-- ratios: a -->\n")]
    [InlineData("<!-- ratios: a -->\n<!-- /ratios: a -->\n<!-- ratios: a -->\n<!-- /ratios: a -->\n")]
    public void Replace_BrokenMarkers_Throws(string document) =>
        FluentActions.Invoking(() => MarkedBlocks.Replace(document, "a", "new\n")).Should().Throw<InvalidDataException>();
}
