using System.Text.Json;
using ArticleKit.Corpora;
using ArticleKit.Readability;
using ArticleKit.TestSupport;

namespace ArticleKit.Tool.Tests.Batch;

/// <summary>The page that describes the lines must not lag behind them.</summary>
public class BatchFormatDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs/batch-format.md"));

    [Fact]
    public void Document_Fields_StandInTheOrderOfTheLine()
    {
        int[] places = [.. AnswerFields.Names.Select(name => Document.IndexOf($"\n| `{name}` | ", Document.IndexOf("## Output", StringComparison.Ordinal), StringComparison.Ordinal))];

        places.Should().OnlyContain(place => place > 0).And.BeInAscendingOrder();
    }

    [Fact]
    public void Document_WarningsOfReadability_AreExplained()
    {
        Document.Should().ContainAll(
            new[] { ReadabilityWarnings.NoWords, ReadabilityWarnings.LanguageWithoutFormula, ReadabilityWarnings.FewWords, ReadabilityWarnings.FewSentencesForSmog }
                .Select(warning => $"\n| `{warning.Code}` | "));
    }

    [Theory]
    [InlineData("invalid_record")]
    [InlineData("truncated_record")]
    [InlineData("record_too_long")]
    public void Document_CodesOfArchives_AreExplainedHereAndWithTheFormats(string code)
    {
        Document.Should().Contain($"\n| `{code}` | ");
        File.ReadAllText(Repository.PathOf("docs/corpora.md")).Should().Contain($"`{code}`");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"text":1}""")]
    [InlineData("""{"html":" ","url":"nowhere"}""")]
    [InlineData("""{"html":"<nav><a href=x>Home</a></nav>"}""")]
    public async Task Document_CodesOfAnAnswer_AreExplained(string line)
    {
        Running.ToolRun run = await Running.ToolRun.RunAsync(line + "\n", ["batch", "--fields", "warnings"]);

        JsonElement answer = JsonElement.Parse(run.Output);
        string[] codes = answer.TryGetProperty("error", out JsonElement error)
            ? [error.GetProperty("code").GetString()!]
            : [.. answer.GetProperty("warnings").EnumerateArray().Select(warning => warning.GetString()!)];
        codes.Should().NotBeEmpty();
        Document.Should().ContainAll(codes.Select(code => $"\n| `{code}` | "));
    }
}
