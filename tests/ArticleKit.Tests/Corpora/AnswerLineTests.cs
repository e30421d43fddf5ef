using System.Text.Json;
using ArticleKit.Corpora;
using ArticleKit.Corpora.Answers;
using ArticleKit.TestSupport;
using ArticleKit.Topics;

namespace ArticleKit.Tests.Corpora;

public class AnswerLineTests
{
    private static readonly ArticleAnalysis Analysis =
        Article.FromHtml("<title>Fähre</title><p>The ferry was late on Monday. Nobody on the quay was told why it was late.</p>", "https://example.org/a").Analyze();

    [Fact]
    public void Of_Analysis_HasTheFieldsInOrder()
    {
        JsonElement line = Parse(AnswerLine.Of("a", Analysis with { Topics = new TopicPrediction([new TopicScore("transport", 1)]) }));

        string[] names = [.. line.EnumerateObject().Select(property => property.Name)];
        names.Should().StartWith(["id", "status", "title"]);
        names.Should().BeSubsetOf(["id", "status", .. AnswerFields.Names]);
        names.Skip(2).Select(name => AnswerFields.Names.ToList().IndexOf(name)).Should().BeInAscendingOrder();
        line.GetProperty("status").GetString().Should().Be("ok");
        line.GetProperty("topics")[0].GetProperty("topic").GetString().Should().Be("transport");
    }

    [Fact]
    public void Of_Line_EndsWithALineFeedAndHasNoOther()
    {
        byte[] line = AnswerLine.Of("a", Analysis);

        line.Count(character => character == (byte)'\n').Should().Be(1);
        line.Should().EndWith([(byte)'\n']);
        line.AsSpan().IndexOf("Fähre"u8).Should().BePositive("letters of every language stay as they are");
    }

    [Fact]
    public void Of_ChosenFields_LeavesTheOthersOut()
    {
        JsonElement line = Parse(AnswerLine.Of("a", Analysis, AnswerFields.Of(AnswerFields.Title, AnswerFields.WordCount)));

        line.EnumerateObject().Select(property => property.Name).Should().Equal("id", "status", "title", "wordCount");
    }

    [Fact]
    public void Of_Exception_TellsItsCode()
    {
        JsonElement line = Parse(AnswerLine.Of("a", new ArticleKitException(ArticleErrorCode.TooManyNodes, "Too many.")));

        line.GetRawText().Should().Be("""{"id":"a","status":"error","error":{"code":"too_many_nodes","message":"Too many."}}""");
    }

    [Fact]
    public void AnswerFields_UnknownName_IsRefused()
    {
        Action choose = () => AnswerFields.Of("title", "heading");

        choose.Should().Throw<ArgumentException>().WithMessage("*'heading'*");
        AnswerFields.TryParse("id, title,heading", out AnswerFields? fields, out string? unknown).Should().BeFalse();
        (fields, unknown).Should().Be((null, "heading"));
    }

    [Fact]
    public void AnswerFields_ToString_IsWhatTryParseReads()
    {
        AnswerFields.TryParse("warnings,title", out AnswerFields? fields, out _).Should().BeTrue();

        fields!.ToString().Should().Be("title,warnings");
        AnswerFields.All.ToString().Should().Be(string.Join(',', AnswerFields.Names));
    }

    [Fact]
    public void Document_Scores_AreNamed()
    {
        IEnumerable<string> names = typeof(AnswerReadability).GetProperties()
            .Where(property => property.PropertyType == typeof(double?))
            .Select(property => $"`{JsonNamingPolicy.CamelCase.ConvertName(property.Name)}`");

        File.ReadAllText(Repository.PathOf("docs/batch-format.md")).Should().ContainAll(names);
    }

    private static JsonElement Parse(byte[] line) => JsonElement.Parse(line);
}
