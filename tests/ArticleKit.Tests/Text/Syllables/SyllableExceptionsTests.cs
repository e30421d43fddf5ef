using System.Text;
using ArticleKit.Text.Syllables;

namespace ArticleKit.Tests.Text.Syllables;

public sealed class SyllableExceptionsTests
{
    /// <summary>Of each word the letters shared with the one before, the rest, and the syllables.</summary>
    private const string FrontCoded = "Asea1Dman2Gship's3Bome1Ething2Jsomethingsomething4";

    [Theory]
    [InlineData("sea", 1)]
    [InlineData("seaman", 2)]
    [InlineData("seamanship's", 3)]
    [InlineData("some", 1)]
    [InlineData("something", 2)]
    [InlineData("somethingsomethingsomething", 4)]
    public void Count_WordThatWasRead_IsItsSyllables(string word, int syllables) => Read().Count(Key(word)).Should().Be(syllables);

    [Theory]
    [InlineData("seas")]
    [InlineData("se")]
    [InlineData("somethingsomethingsomethinh")]
    public void Count_AnyOtherWord_IsZero(string word) => Read().Count(Key(word)).Should().Be(0);

    [Fact]
    public void None_AnyWord_IsZero() => SyllableExceptions.None.Count(Key("people")).Should().Be(0);

    private static SyllableExceptions Read()
    {
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(FrontCoded));
        return SyllableExceptions.Read(stream);
    }

    private static ulong Key(string word) => Symbols.Key(Symbols.Of(word));
}
