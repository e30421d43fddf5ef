using System.Globalization;
using ArticleKit.Summarization;

namespace ArticleKit.Tests.Summarization;

/// <summary>Where each warning begins; that bad input gets them with every algorithm is told by <see cref="BadInputTests"/>.</summary>
public sealed class SummaryWarningsTests
{
    private const string Prose = "The old ferry came back to the harbour.";

    [Theory]
    [InlineData(3, 2, true)]
    [InlineData(2, 2, false)]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, true)]
    public void Summarize_MoreFragmentsThanSentences_WarnsOfAList(int headings, int sentences, bool warns)
    {
        IEnumerable<string> paragraphs = Enumerable.Range(1, headings).Select(i => $"Heading number {i}").Concat(Enumerable.Repeat(Prose, sentences));

        Codes(string.Join("\n\n", paragraphs)).Contains("mostly_fragments").Should().Be(warns);
    }

    [Theory]
    [InlineData("•")]
    [InlineData("‣")]
    [InlineData("▪")]
    [InlineData("◦")]
    [InlineData("·")]
    [InlineData("*")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("—")]
    [InlineData("+")]
    public void Summarize_ItemsThatAreSentences_AreStillAList(string bullet) =>
        Codes(string.Join("\n\n", Enumerable.Repeat(bullet + " " + Prose, 3))).Should().Contain("mostly_fragments");

    [Fact]
    public void Summarize_SentencesThatBeginWithADashedWord_AreNoList() =>
        Codes(string.Join("\n\n", Enumerable.Repeat("-" + Prose, 3))).Should().NotContain("mostly_fragments");

    [Theory]
    [InlineData(6, 4, true)]
    [InlineData(5, 5, false)]
    [InlineData(6, 3, false)]
    public void Summarize_MoreNumbersThanWords_WarnsFromTenWordsOn(int numbers, int words, bool warns)
    {
        string text = string.Join(' ', Enumerable.Repeat("stone", words).Concat(Enumerable.Range(11, numbers).Select(i => i.ToString(CultureInfo.InvariantCulture)))) + ".";

        Codes(text).Contains("mostly_numbers").Should().Be(warns);
    }

    [Theory]
    [InlineData(9, 1, true)]
    [InlineData(8, 2, false)]
    [InlineData(9, 0, false)]
    public void Summarize_MoreThanFourFifthsInCapitals_WarnsFromTenWordsOn(int capitals, int words, bool warns)
    {
        string text = string.Join(' ', Enumerable.Repeat("STONE", capitals).Concat(Enumerable.Repeat("stone", words))) + ".";

        Codes(text).Contains("all_capitals").Should().Be(warns);
    }

    [Fact]
    public void Summarize_WordsOfOneLetter_CountNeitherAsCapitalsNorAsWords() =>
        Codes(string.Join(' ', Enumerable.Repeat("A", 20)) + " and nine stones.").Should().NotContain("all_capitals");

    [Theory]
    [InlineData(5000, false)]
    [InlineData(5001, true)]
    public void Summarize_MoreThanFiveThousandSentences_WarnsOfALongText(int sentences, bool warns)
    {
        Summary summary = Summarizer.Summarize(string.Concat(Enumerable.Repeat("It rained here. ", sentences)), new SummaryOptions { Algorithm = SummaryAlgorithm.Lead });

        summary.Warnings.Any(warning => warning.Code == "long_text").Should().Be(warns);
        if (warns)
        {
            summary.Warnings.Single(warning => warning.Code == "long_text").Message.Should().Contain("5,001 sentences of 15,003 words").And.EndWith("words.");
        }
    }

    [Fact]
    public void Summarize_MoreSentencesThanAreCompared_TellsHowManyWere()
    {
        string text = string.Concat(Enumerable.Range(0, 1001).Select(i => FormattableString.Invariant($"Clerk {i} met guard {i % 91} there. ")));

        Summarizer.Summarize(text, new SummaryOptions { Algorithm = SummaryAlgorithm.TextRank }).Warnings
            .Should().ContainSingle(warning => warning.Code == "long_text").Which.Message.Should().Contain("weightiest 1,000 only");
    }

    [Fact]
    public void Summarize_OneSentenceLeftOut_IsNotTheWholeText()
    {
        const string Text = "The ferry came back. The bridge was closed. The council met twice.";

        Codes(Text, sentences: 3).Should().Equal("summary_is_whole_text");
        Codes(Text, sentences: 2).Should().BeEmpty();
    }

    [Fact]
    public void Summarize_HeadingNeededToFillUp_WarnsOfFragments() =>
        Codes("Ferry again\n\nBridge closed\n\n" + Prose + " The council met twice. The bridge was closed.", sentences: 4)
            .Should().Equal("summary_of_fragments");

    private static string[] Codes(string text, int sentences = 1) =>
        [.. Summarizer.Summarize(text, new SummaryOptions { Algorithm = SummaryAlgorithm.Lead, Sentences = sentences }).Warnings.Select(warning => warning.Code)];
}
