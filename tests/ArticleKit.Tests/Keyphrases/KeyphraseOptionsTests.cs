using ArticleKit.Keyphrases;

namespace ArticleKit.Tests.Keyphrases;

public class KeyphraseOptionsTests
{
    private const string Text = "The storm surge came to the harbour. The storm surge went. A lantern of the harbour engineer burned.";

    [Theory]
    [InlineData(0)]
    [InlineData(KeyphraseOptions.LongestPhrase + 1)]
    public void MaxWords_OutOfRange_Throws(int words) =>
        FluentActions.Invoking(() => new KeyphraseOptions { MaxWords = words }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void MinimumMentions_Zero_Throws() =>
        FluentActions.Invoking(() => new KeyphraseOptions { MinimumMentions = 0 }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Algorithm_Undefined_Throws() =>
        FluentActions.Invoking(() => new KeyphraseOptions { Algorithm = (KeyphraseAlgorithm)99 }).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(KeyphraseAlgorithm.Salience)]
    [InlineData(KeyphraseAlgorithm.Rake)]
    [InlineData(KeyphraseAlgorithm.TextRank)]
    [InlineData(KeyphraseAlgorithm.Yake)]
    public void MaxWords_One_GivesSingleWords(KeyphraseAlgorithm algorithm)
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(Text, new KeyphraseOptions { Algorithm = algorithm, MaxWords = 1 });

        keyphrases.Should().NotBeEmpty();
        keyphrases.Should().OnlyContain(keyphrase => !keyphrase.Text.Contains(' '));
    }

    [Theory]
    [InlineData(KeyphraseAlgorithm.Salience)]
    [InlineData(KeyphraseAlgorithm.Yake)]
    public void MinimumMentions_Two_LeavesOutWhatStandsOnce(KeyphraseAlgorithm algorithm)
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(Text, new KeyphraseOptions { Algorithm = algorithm, MinimumMentions = 2 });

        keyphrases.Select(keyphrase => keyphrase.Text).Should().Contain("storm surge").And.NotContain("lantern");
        keyphrases.Should().OnlyContain(keyphrase => keyphrase.Mentions.Count >= 2);
    }
}
