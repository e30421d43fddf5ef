using System.Xml.Linq;

namespace ArticleKit.Topics.Tests;

public class TopicEvaluationRenderingTests
{
    private const string Hostile = "<script>alert('x')</script> | \"a\" *b* [c](http://d)\n\u202E\0\uD800";

    private readonly TopicEvaluation _evaluation = TopicEvaluation.Measure(
        new Echo(["sea", "land"], 0.9),
        [new("sea", "sea"), new("sea", "sea"), new("land", "sea"), new("land", "land"), new("", "land")]);

    [Fact]
    public void ToText_Evaluation_HasFiguresTablesAndCurve() => _evaluation.ToText().Split('\n').Should().ContainInOrder(
        "  accuracy                    0.600",
        "  sea        1.000   0.667  0.800         3",
        "  Topic   1  2  none",
        "  1 sea   2  1     0",
        "  2 land  0  1     1",
        "  sea    land              1        33.3 %",
        "  0.867 to 0.933  0.900      0.750         4");

    [Fact]
    public void ToText_WideLetters_KeepsColumnsBelowOneAnother()
    {
        var evaluation = TopicEvaluation.Measure(new Echo(["海事", "ab"], 0.9), [new("海事", "海事"), new("ab", "ab")]);

        evaluation.ToText().Should().Contain("  海事       1.000").And.Contain("  ab         1.000");
    }

    [Fact]
    public void ToMarkdown_Evaluation_HasTables() => _evaluation.ToMarkdown().Split('\n').Should().StartWith("## Evaluation").And.ContainInOrder(
        "| Topic | Precision | Recall | F1 | Articles |", "|---|---:|---:|---:|---:|", "| sea | 1.000 | 0.667 | 0.800 | 3 |");

    [Fact]
    public void ToHtml_Evaluation_IsOneWellFormedSectionThatLoadsNothing()
    {
        XElement section = XDocument.Parse(_evaluation.ToHtml()).Root!;

        section.Name.LocalName.Should().Be("section");
        section.Descendants("table").Should().HaveCount(5).And.OnlyContain(table => table.Attribute("aria-label") != null);
        section.Descendants("svg").Should().ContainSingle().Which.Attributes("role").Single().Value.Should().Be("img");
        section.Descendants("circle").Should().ContainSingle();
        section.DescendantsAndSelf().Attributes().Should().NotContain(attribute => attribute.Name.LocalName == "src" || attribute.Name.LocalName == "href");
        section.Descendants("th").Where(cell => cell.Attribute("scope")?.Value == "row").Select(cell => cell.Value).Should().Contain("1 sea");
    }

    [Fact]
    public void Render_HostileLabels_AreNothingButText()
    {
        var evaluation = TopicEvaluation.Measure(new Echo([Hostile, "b"], 0.9), [new(Hostile, Hostile), new("b", Hostile), new("b", "b")]);

        XElement section = XDocument.Parse(evaluation.ToHtml()).Root!;
        section.Descendants("script").Should().BeEmpty();
        section.Value.Should().Contain("<script>alert('x')</script>");
        evaluation.ToMarkdown().Should().Contain("\\<script\\>").And.Contain("\\*b\\*").And.Contain("\\| \"a\"").And.NotContain("http://");
        evaluation.ToMarkdown().Split('\n').Where(line => line.StartsWith("| \\<script", StringComparison.Ordinal)).Should().NotBeEmpty();
        foreach (string rendered in new[] { evaluation.ToText(), evaluation.ToMarkdown(), evaluation.ToHtml() })
        {
            rendered.Should().NotContainAny("\0", "\u202E", "\uD800");
        }
    }

    [Fact]
    public void ToMarkdown_LabelThatReadsLikeAttributes_IsText() =>
        TopicEvaluation.Measure(new Echo(["sea {onclick=x}", "b"], 0.9), [new("a", "sea {onclick=x}"), new("b", "b")]).ToMarkdown().Should().Contain("sea \\{onclick=x}").And.NotContain("sea {");

    [Fact]
    public void Render_TenThousandTopics_StaysSmallAndCountsTheRest()
    {
        string[] topics = [.. Enumerable.Range(0, 10_000).Select(i => $"topic {i}")];
        var evaluation = TopicEvaluation.Measure(
            new Echo(topics, 0.9),
            Enumerable.Range(0, 3_000).Select(i => new LabelledArticle(topics[i % 5 == 0 ? (i + 1) % 10_000 : i], topics[i])));

        evaluation.ToText().Should().Contain("and 9,950 topics with fewer articles, mean F1").And.Contain("(other topics)");
        evaluation.ToText().Length.Should().BeLessThan(20_000);
        evaluation.ToMarkdown().Length.Should().BeLessThan(20_000);
        evaluation.ToHtml().Length.Should().BeLessThan(200_000);
    }

    [Fact]
    public void ToText_MoreTopicsThanWanted_AddsTheOthersUp()
    {
        string[] topics = ["a", "b", "c"];
        var evaluation = TopicEvaluation.Measure(new Echo(topics, 0.9), [new("a", "b"), new("b", "a"), new("c", "c"), new("c", "c"), new("a", "a")]);

        evaluation.ToText(maxTopics: 2).Split('\n').Should().ContainInOrder(
            "  and 1 topic with fewer articles, mean F1 0.000",
            "  1 a               1  1  0",
            "  2 b               1  0  0",
            "  3 (other topics)  0  0  2");
    }

    [Fact]
    public void ToText_NoTopicsWanted_ThrowsArgumentOutOfRangeException() =>
        _evaluation.Invoking(evaluation => evaluation.ToText(0)).Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>Says that a text is of the topic that it names.</summary>
    private sealed class Echo(string[] topics, double sure) : ITopicClassifier
    {
        public IReadOnlyList<string> Topics => topics;

        public TopicPrediction Predict(string text, string? title = null, CancellationToken cancellationToken = default) => new(text.Length == 0 ? [] : [new TopicScore(text, sure)]);
    }
}
