using ArticleKit.Readability;
using ArticleKit.Text;

namespace ArticleKit.Tests.Readability;

public sealed class TextStatisticsTests
{
    [Theory]
    [InlineData("We met the governor.", 1, "a common word of three syllables")]
    [InlineData("We met Alexandra in Barcelona.", 0, "names")]
    [InlineData("Alexandra came.", 1, "a capital at the beginning tells nothing")]
    [InlineData("He said \"Unfortunately\" twice.", 1, "a capital that a quotation begins with tells nothing")]
    [InlineData("WE MET THE GOVERNOR.", 1, "all is in capitals")]
    [InlineData("A butter-and-honey sandwich.", 0, "a compound of short parts")]
    [InlineData("A butter-manufacturer came.", 1, "a compound with a hard part")]
    [InlineData("They created and completed it.", 0, "three syllables only by -ed")]
    [InlineData("Two advances were made.", 0, "three syllables only by -es")]
    [InlineData("They discovered and remembered it.", 2, "three syllables without -ed")]
    public void From_HardWords_FollowGunning(string text, int complex, string because) =>
        TextStatistics.From(TextDocument.Parse(text)).ComplexWords.Should().Be(complex, because);

    [Theory]
    [InlineData("We met Alexandra in Barcelona.", 0, 2, "names, unfamiliar once by the rules of 1995")]
    [InlineData("We met Alexandra and saw Alexandra and Alexandra's dog.", 0, 1, "the same name again")]
    [InlineData("We met the committee and the committee.", 2, 2, "an unfamiliar word counts each time")]
    [InlineData("We saw NATO and NATO.", 2, 2, "an abbreviation in capitals is no name of a person or place")]
    [InlineData("In 1947 we ate 20 apples.", 0, 0, "numerals, and a plural")]
    [InlineData("The astronaut saw an airship.", 1, 1, "astronaut came on the list, airship went")]
    public void From_UnfamiliarWords_FollowDaleAndChall(string text, int of1948, int of1995, string because)
    {
        TextStatistics statistics = TextStatistics.From(TextDocument.Parse(text));

        statistics.DaleChallUnfamiliarWords.Should().Be(of1948, because);
        statistics.NewDaleChallUnfamiliarWords.Should().Be(of1995, because);
    }

    [Fact]
    public void From_SpacheUnfamiliarWords_CountsEachOnce() =>
        TextStatistics.From(TextDocument.Parse("The otter saw Otter Bay. An otter's committee met the committee, 7 otters and Sally."))
            .SpacheUnfamiliarWords.Should().Be(3, "otter, committee and otters: names and numerals are familiar");

    [Fact]
    public void From_Letters_LeavesPunctuationAndDigitsOut()
    {
        TextStatistics statistics = TextStatistics.From(TextDocument.Parse("It's 25 state-of-the-art cafés, naïve 𝒜!"));

        statistics.Words.Should().Be(6);
        statistics.Letters.Should().Be(3 + 13 + 5 + 5 + 1);
        statistics.Characters.Should().Be(statistics.Letters + 2);
        statistics.LongWords.Should().Be(1);
    }

    [Fact]
    public void From_LinesWithoutWords_AreNoSentences() =>
        TextStatistics.From(TextDocument.Parse("One two.\n\n* * *\n\n...\n\nThree four.")).Sentences.Should().Be(2);

    [Fact]
    public void From_NoWords_IsEmpty() => TextStatistics.From(TextDocument.Parse(" — 😀 … ")).Should().Be(TextStatistics.Empty);

    [Fact]
    public void From_Null_Throws() => FluentActions.Invoking(() => TextStatistics.From(null!)).Should().Throw<ArgumentNullException>();
}
