using ArticleKit.Keyphrases;

namespace ArticleKit.Tests.Keyphrases.Algorithms;

public class PublishedAlgorithmsTests
{
    // The abstract that the papers on RAKE and TextRank take their examples from is not ours to copy; this text has the same structure.
    private const string Text =
        "Cable faults are rare. Deep sea cable faults of the northern network are costly. Ships have faults of the northern network.";

    [Fact]
    public void Rake_WordScores_AreDegreeByFrequency()
    {
        IReadOnlyList<Keyphrase> keyphrases = KeyphraseExtractor.Extract(Text, new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.Rake });

        // "deep sea cable faults": deep 4, sea 4, cable (2 + 4) / 2, faults (2 + 4 + 1) / 3; "northern network": 2 + 2.
        double longest = 4 + 4 + 3 + (7 / 3.0);
        keyphrases[0].Text.Should().Be("Deep sea cable faults");
        keyphrases.Single(phrase => phrase.Text == "northern network").Score.Should().BeApproximately(4 / longest, 1e-9);
        keyphrases.Single(phrase => phrase.Text.Equals("cable faults", StringComparison.OrdinalIgnoreCase)).Score
            .Should().BeApproximately((3 + (7 / 3.0)) / longest, 1e-9);
    }

    [Fact]
    public void Rake_RunsThatAdjoinTwiceInTheSameOrder_AreAPhrase()
    {
        const string Twice = "They met at the axis of evil again. It was the axis of evil. It was a bank of sand.";

        KeyphraseExtractor.Extract(Twice, new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.Rake }).Select(phrase => phrase.Text)
            .Should().Contain("axis of evil").And.NotContain("bank of sand");
    }

    [Fact]
    public void TextRank_WordWithMostNeighbours_RanksHighest()
    {
        const string Star = "The bridge and rivers. The bridge and trains. The bridge and wagons. The bridge and lanterns.";

        KeyphraseExtractor.Extract(Star, new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.TextRank })[0].Text.Should().Be("bridge");
    }

    [Fact]
    public void TextRank_KeywordsInARow_AreAPhrase() =>
        KeyphraseExtractor.Extract(Text, new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.TextRank }).Select(phrase => phrase.Text)
            .Should().Contain(text => text.EndsWith("cable faults", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void TextRank_SingleWord_IsAKeyword() =>
        KeyphraseExtractor.Extract("bridge", new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.TextRank }).Should().ContainSingle();

    [Fact]
    public void Yake_EarlyFrequentCapitals_RankBeforeLateSmallWords()
    {
        const string Late = "Ellery has a barrier. The barrier of Ellery was costly. The barrier was shut. Much later a lantern burned.";

        string[] phrases =
        [
            .. KeyphraseExtractor.Extract(Late, new KeyphraseOptions { Algorithm = KeyphraseAlgorithm.Yake, MaxCount = 50 })
                .Select(phrase => phrase.Text),
        ];

        phrases.Should().Contain(["barrier", "lantern"]);
        Array.IndexOf(phrases, "barrier").Should().BeLessThan(Array.IndexOf(phrases, "lantern"));
        phrases.Should().Contain("barrier of Ellery");
    }

    [Theory]
    [InlineData(KeyphraseAlgorithm.Rake)]
    [InlineData(KeyphraseAlgorithm.TextRank)]
    [InlineData(KeyphraseAlgorithm.Yake)]
    public void Extract_PublishedAlgorithm_MergesFormsOfAPhrase(KeyphraseAlgorithm algorithm)
    {
        Keyphrase faults = KeyphraseExtractor.Extract(
            "A cable fault is rare. Cable faults of the harbour are costly. It was a cable fault at the bridge for an engineer of the ferry.",
            new KeyphraseOptions { Algorithm = algorithm })
            .Single(phrase => phrase.Text.Split(' ') is [var cable, _] && cable.Equals("cable", StringComparison.OrdinalIgnoreCase));

        faults.Mentions.Should().HaveCount(3);
    }
}
