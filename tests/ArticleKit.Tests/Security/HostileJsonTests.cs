using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleKit.TestSupport;

namespace ArticleKit.Tests.Security;

/// <summary>JSON of a result that somebody has tampered with: read as far as it makes sense, or refused by a JsonException.</summary>
public sealed class HostileJsonTests
{
    private static readonly string[] Values =
        ["null", "true", "0", "-1", "1.5", "2147483647", "-2147483648", "2147483648", "1e400", "123456789012345678901234567890", "\"\"", "\"x\"", "\"NaN\"", "\"2024-13-45\"", "[]", "[null]", "[[]]", "{}", "{\"$type\":\"System.Diagnostics.Process, System\"}"];

    private static readonly string Good = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations().Build()
        .Analyze(Article.FromHtml(File.ReadAllText(Repository.SamplePage)) with { Id = "ferry" }).ToJson();

    public static TheoryData<string> Refused =>
    [
        new string('[', 1_000_000), string.Concat(Enumerable.Repeat("{\"content\":", 100_000)), "{\"text\":" + new string('[', 65), "{\"text\":\"\\ud800\"}", "{\"text\":\"x\"", "{\"text\":\"x\"}{}", "{,}", "{\"wordCount\":1e400}",
        "{\"wordCount\":99999999999}", "{\"content\":{\"blocks\":[{\"kind\":\"no such kind\"}]}}", "{\"content\":{\"published\":\"yesterday\"}}", "{\"readingTime\":-}", "\ufeff", "'x'", "// x", "{\"warnings\":[1]}", "NaN", "{\"content\":{\"blocks\":[null]}}", "{\"readability\":{\"fleschReadingEase\":1e400}}",
    ];

    [Theory]
    [MemberData(nameof(Refused))]
    public void FromJson_WhatIsNoAnalysis_ThrowsJsonExceptionOnly(string json) => Outcome(json).Should().BeNull();

    [Fact]
    public void FromJson_AnyValueInAnyPlace_IsReadOrRefusedAndWhatIsReadCanBeShown()
    {
        int read = 0;
        int refused = 0;
        foreach (string path in Paths(JsonNode.Parse(Good)!).DistinctBy(Shape, StringComparer.Ordinal))
        {
            foreach (string value in Values)
            {
                if (Outcome(Replace(path, value)) is { } analysis)
                {
                    Show(analysis);
                    read++;
                }
                else
                {
                    refused++;
                }
            }
        }

        read.Should().BeGreaterThan(200);
        refused.Should().BeGreaterThan(200);
    }

    [Fact]
    public void FromJson_HalfACharacter_ThrowsJsonExceptionOnly()
    {
        Outcome("{\"text\":\"\ud800\"}").Should().BeNull();
        Outcome("\udc00").Should().BeNull();
        Outcome("{\"text\":\"\\ud800\"}").Should().BeNull();
    }

    [Fact]
    public void FromJson_CutAtAnyPlace_ThrowsJsonExceptionOnly()
    {
        for (int length = 0; length < Good.Length; length += 1 + (length / 200))
        {
            Outcome(Good[..length]).Should().BeNull();
        }
    }

    [Fact]
    public void FromJson_PropertiesTwiceAndUnknown_AreBorneWith()
    {
        ArticleAnalysis analysis = ArticleAnalysis.FromJson("""{"$type":"System.IO.FileInfo, System.IO","$id":"1","$ref":"1","text":"a","text":"b","__proto__":{"x":1},"unknown":[{}],"wordCount":1}""");

        analysis.Text.Should().Be("b");
        Show(analysis);
    }

    [Fact]
    public void ToJson_MarkupInTexts_CannotEndAScriptElement()
    {
        ArticleAnalysis analysis = Article.FromText("He wrote </script><!--<script> & \"more\" 'than' that.", "</script>").Analyze();

        foreach (string json in (string[])[analysis.ToJson(), analysis.ToJson(indented: true)])
        {
            json.Should().NotContain("<");
            ArticleAnalysis.FromJson(json).Text.Should().Be(analysis.Text);
            ArticleAnalysis.FromJson(json).Title.Should().Be("</script>");
        }
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData(" JavaScript:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,<script>x</script>")]
    public void Analyze_AddressThatRunsSomething_IsNotCarriedOn(string url)
    {
        ArticleAnalysis analysis = Article.FromHtml("<p>Some words of an article stand here.</p>", url).Analyze();

        analysis.Url.Should().BeNull();
        analysis.Warnings.Should().Contain(warning => warning.Code == "invalid_url");
        Article.FromText("Words.", url: new Uri(url.Trim())).Url.Should().BeNull();
    }

    private static ArticleAnalysis? Outcome(string json)
    {
        try
        {
            return ArticleAnalysis.FromJson(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static void Show(ArticleAnalysis analysis)
    {
        _ = analysis.ToJson();
        _ = analysis.ToString();
        if (analysis.Content is { } content)
        {
            ArticleJudge.RenderingShouldBeSafe(content, "JSON");
        }

        _ = analysis.Summary?.ToMarkdown();
    }

    private static IEnumerable<string> Paths(JsonNode node) => node switch
    {
        JsonObject value => value.Where(child => child.Value is not null).SelectMany(child => Paths(child.Value!)).Prepend(node.GetPath()),
        JsonArray list => list.Where(item => item is not null).SelectMany(item => Paths(item!)).Prepend(node.GetPath()),
        _ => [node.GetPath()],
    };

    // Of the items of a list one stands for all.
    private static string Shape(string path) => string.Concat(path.Where(c => !char.IsAsciiDigit(c)));

    private static string Replace(string path, string value)
    {
        const string Mark = "\"§\"";
        JsonNode root = JsonNode.Parse(Good)!;
        JsonNode node = Find(root, path);
        if (node == root)
        {
            return value;
        }

        node.ReplaceWith("§");
        return root.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }).Replace(Mark, value, StringComparison.Ordinal);
    }

    private static JsonNode Find(JsonNode node, string path) => node.GetPath() == path ? node : node switch
    {
        JsonObject value => Find(value.Select(child => child.Value).OfType<JsonNode>().First(child => IsWithin(child, path)), path),
        JsonArray list => Find(list.OfType<JsonNode>().First(item => IsWithin(item, path)), path),
        _ => node,
    };

    private static bool IsWithin(JsonNode node, string path) =>
        path.StartsWith(node.GetPath(), StringComparison.Ordinal) && (path.Length == node.GetPath().Length || path[node.GetPath().Length] is '.' or '[');
}
