using System.Text.Json;
using ArticleKit.Evaluation.Cleaning;

namespace ArticleKit.Evaluation.Tests.Cleaning;

public sealed class WorstPagesTests
{
    [Fact]
    public void TextDifference_GoldText_TellsLinesThatAreLostAndAdded()
    {
        LabelledPage page = Page("a", """{ "articleBody": "The first line stands here as well.\nThe second line was lost on the way.\nShort\n\n" }""");

        var difference = TextDifference.Of(page, "Menu\n\nThe first line stands here, as well.\n\nRead more about lines of any kind.");

        difference.Lost.Should().Equal("The second line was lost on the way.", "Short");
        difference.Added.Should().Equal("Menu", "Read more about lines of any kind.");
    }

    [Fact]
    public void TextDifference_SegmentsOnly_TellsSegments()
    {
        LabelledPage page = Page("a", """{ "with": ["one  two", "three"], "without": ["menu", "footer"] }""");

        var difference = TextDifference.Of(page, "one\ntwo menu");

        difference.Lost.Should().Equal("three");
        difference.Added.Should().Equal("menu");
    }

    [Theory]
    [InlineData("aeb", 2.0 / 3)] // abcd bcde cdef and abcd bcde cdex have two of three shingles in common
    [InlineData("mozilla", 5.0 / 6)] // five of six words
    [InlineData("trafilatura", 0.5)] // one segment of two, and one that should not be there
    public void PageScoreOf_Set_DecidesTheMetric(string set, double f1)
    {
        LabelledPage page = Page("a", """{ "articleBody": "a b c d e f", "with": ["a b", "f"], "without": ["x", "y"] }""");

        PageScore.Of(set, page, "a b c d e x").F1.Should().BeApproximately(f1, 1e-12);
    }

    [Fact]
    public void Worst_Pages_AreOrderedByF1ThenByName()
    {
        PageScore[] scores = [Score("b", 0.5), Score("c", 0.1), Score("a", 0.5), Score("d", 1)];

        WorstPagesTable.Worst(scores, 3).Select(score => score.Page.Id).Should().Equal("c", "a", "b");
    }

    [Fact]
    public void Write_LongDifferences_AreBounded()
    {
        using var output = new StringWriter();
        string gold = string.Join("\\n", Enumerable.Range(0, 50).Select(i => $"line {i} {new string('x', 300)} of them"));

        new WorstPagesReport(output, maxLines: 5, peer: null).Write("wcxb", [Page("a", $$"""{ "articleBody": "{{gold}}", "pageType": "forum" }""")], 20);

        string[] lines = output.ToString().Split('\n', StringSplitOptions.TrimEntries);
        lines.Should().Contain("## wcxb: the worst 1 of 1 pages").And.Contain("### a: F1 0.000, forum").And.Contain("- … and 45 lines more");
        lines.Count(line => line.StartsWith('-')).Should().Be(6);
        lines.Should().OnlyContain(line => line.Length <= 162);
    }

    private static LabelledPage Page(string id, string truth)
    {
        using var document = JsonDocument.Parse(truth);
        return new LabelledPage(id, [], null, document.RootElement.Clone());
    }

    private static PageScore Score(string id, double f1) => new("wcxb", Page(id, "{}"), f1);
}
