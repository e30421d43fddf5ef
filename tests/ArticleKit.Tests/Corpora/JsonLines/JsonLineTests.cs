using System.Text;
using ArticleKit.Corpora;
using ArticleKit.Corpora.JsonLines;
using CsCheck;

namespace ArticleKit.Tests.Corpora.JsonLines;

public class JsonLineTests
{
    [Theory]
    [InlineData("", "empty_line")]
    [InlineData("   \t", "empty_line")]
    [InlineData("{", "invalid_json")]
    [InlineData("nonsense", "invalid_json")]
    [InlineData("""{"a":"x"} {"a":"y"}""", "invalid_json")]
    [InlineData("""{"a":"x"}]""", "invalid_json")]
    [InlineData("""{"a":"\x"}""", "invalid_json")]
    [InlineData("""{"a":'x'}""", "invalid_json")]
    [InlineData("[]", "invalid_line")]
    [InlineData("""["a","x"]""", "invalid_line")]
    [InlineData("null", "invalid_line")]
    [InlineData("17", "invalid_line")]
    [InlineData("\"a\"", "invalid_line")]
    [InlineData("""{"a":1}""", "invalid_field")]
    [InlineData("""{"a":{"b":["c"]}}""", "invalid_field")]
    [InlineData("""{"a":true,"b":"x"}""", "invalid_field")]
    public void ReadStrings_LineThatIsNone_GivesItsCode(string json, string code)
    {
        JsonLine.ReadStrings(Encoding.UTF8.GetBytes(json), ["a", "b"], out CorpusError? error);

        error!.Code.Should().Be(code);
        error.Message.Should().NotContain("LineNumber");
    }

    [Fact]
    public void ReadStrings_InvalidUtf8_GivesItsCode()
    {
        JsonLine.ReadStrings([.. "{\"a\":\""u8, 0xC3, 0x28, .. "\"}"u8], ["a"], out CorpusError? error);

        error!.Code.Should().Be("invalid_utf8");
    }

    [Theory]
    [InlineData("""{"b":"2","a":"1"}""", "1", "2")]
    [InlineData("""{"c":{"a":"no"},"d":["a"],"a":"1"}""", "1", null)]
    [InlineData("""{"a":null}""", null, null)]
    [InlineData("""{"a":"1","a":"3"}""", "3", null)]
    [InlineData("""{"\u0061":"escaped"}""", "escaped", null)]
    [InlineData("""{"a":"half \ud83d"}""", "half \uFFFD", null)]
    [InlineData("""{"a":"\u0000"}""", "\0", null)]
    [InlineData("{}", null, null)]
    public void ReadStrings_Object_GivesTheStrings(string json, string? first, string? second)
    {
        string?[] values = JsonLine.ReadStrings(Encoding.UTF8.GetBytes(json), ["a", "b"], out CorpusError? error);

        error.Should().BeNull();
        values.Should().Equal(first, second);
    }

    [Fact]
    public void ReadStrings_FieldOfAnotherType_StillGivesTheOthers()
    {
        string?[] values = JsonLine.ReadStrings("""{"a":5,"b":"kept"}"""u8.ToArray(), ["a", "b"], out CorpusError? error);

        error!.Message.Should().Be("'a' is not a string.");
        values.Should().Equal(null, "kept");
    }

    [Fact]
    public void ReadStrings_AnyBytes_NeverThrows() => Gen.Byte.Array[0, 60].Sample(
        bytes =>
        {
            string?[] values = JsonLine.ReadStrings(bytes, ["a"], out CorpusError? error);
            return error is not null || values.Length == 1;
        },
        iter: 5000);

    [Fact]
    public void ReadStrings_AnyPiecesOfJson_NeverThrows() => Gen.OneOf("{", "}", "\"a\"", ":", ",", "[", "]", "1", "null", "\"\\ud800", "\"", " ").Array[0, 20].Sample(
        pieces =>
        {
            string?[] values = JsonLine.ReadStrings(Encoding.UTF8.GetBytes(string.Concat(pieces)), ["a"], out CorpusError? error);
            return error is not null || values.Length == 1;
        },
        iter: 5000);
}
