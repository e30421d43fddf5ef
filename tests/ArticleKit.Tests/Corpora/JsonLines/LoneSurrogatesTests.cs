using System.Text;
using ArticleKit.Corpora.JsonLines;

namespace ArticleKit.Tests.Corpora.JsonLines;

public class LoneSurrogatesTests
{
    [Theory]
    [InlineData("""{"a":"\ud83d"}""", """{"a":"\uFFFD"}""")]
    [InlineData("""{"a":"\uDE00 x"}""", """{"a":"\uFFFD x"}""")]
    [InlineData("""{"a":"\ud83d\ud83d\ude00"}""", """{"a":"\uFFFD\ud83d\ude00"}""")]
    [InlineData("""{"a":"\ude00\ud83d"}""", """{"a":"\uFFFD\uFFFD"}""")]
    [InlineData("""{"a":"\\\ud83d"}""", """{"a":"\\\uFFFD"}""")]
    [InlineData("""{"a":"\ud83d\n\ude00"}""", """{"a":"\uFFFD\n\uFFFD"}""")]
    public void Replace_LoneHalves_BecomeReplacementCharacters(string json, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);

        LoneSurrogates.Replace(bytes).Should().BeTrue();

        Encoding.UTF8.GetString(bytes).Should().Be(expected);
    }

    [Theory]
    [InlineData("""{"a":"\ud83d\ude00"}""")]
    [InlineData("""{"a":"\\ud83d"}""")]
    [InlineData("""{"a":"\u00e4\t\u0000"}""")]
    [InlineData("""{"a":"\ud8"}""")]
    [InlineData("\\")]
    [InlineData("\\u")]
    [InlineData("")]
    public void Replace_WholeCharactersAndOtherEscapes_StayAsTheyAre(string json)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(json);

        LoneSurrogates.Replace(bytes).Should().BeFalse();

        Encoding.UTF8.GetString(bytes).Should().Be(json);
    }
}
