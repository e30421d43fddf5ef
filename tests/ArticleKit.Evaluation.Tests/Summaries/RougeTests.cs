using ArticleKit.Evaluation.Summaries;

namespace ArticleKit.Evaluation.Tests.Summaries;

public class RougeTests
{
    private const double Precision = 1e-12;

    [Fact]
    public void Score_EqualTexts_IsOne() =>
        Score(["The cat sat.", "It purred."], ["The cat sat.", "It purred."]).Should().Be(new RougeScores(1, 1, 1));

    [Fact]
    public void Score_NothingInCommon_IsZero() => Score(["The cat sat."], ["A dog barked."]).Should().Be(default(RougeScores));

    [Theory]
    [InlineData("", "")]
    [InlineData("the cat", "")]
    [InlineData("", "the cat")]
    public void Score_EmptyText_IsZero(string reference, string summary) => Score([reference], [summary]).Should().Be(default(RougeScores));

    [Fact]
    public void Score_OverlappingTexts_EqualsTheComputationByHand()
    {
        // Reference "police kill the gunman" and summary "police killed the big gunman": all 4 unigrams of 4 and 5 after stemming; of 3
        // and 4 bigrams "polic kill" and "kill the"; the longest common subsequence has 4.
        RougeScores scores = Score(["police kill the gunman"], ["Police killed the big gunman!"]);

        scores.Rouge1.Should().BeApproximately(8.0 / 9, Precision);
        scores.Rouge2.Should().BeApproximately(4.0 / 7, Precision);
        scores.RougeLsum.Should().BeApproximately(8.0 / 9, Precision);
    }

    [Fact]
    public void Score_RepeatedWords_CountsThemOnlyAsOftenAsTheReferenceDoes()
    {
        // Two of "the the the the" are matched by the reference's two.
        RougeScores scores = Score(["the cat the dog"], ["the the the the"]);

        scores.Rouge1.Should().BeApproximately(0.5, Precision);
        scores.Rouge2.Should().Be(0);
        scores.RougeLsum.Should().BeApproximately(0.5, Precision);
    }

    [Fact]
    public void Score_SeveralSentences_UnitesTheirSubsequences()
    {
        // Lin's example: against w1..w5 the subsequences "w1 w2" and "w1 w3 w5" unite to four of five words; the summary has ten.
        RougeScores scores = Score(["w1 w2 w3 w4 w5"], ["w1 w2 w6 w7 w8", "w1 w3 w8 w9 w5"]);

        scores.RougeLsum.Should().BeApproximately(2.0 * 4 / (5 + 10), Precision);
    }

    [Fact]
    public void Score_OtherOrder_LowersOnlyWhatDependsOnOrder()
    {
        RougeScores scores = Score(["cats chase dogs"], ["dogs chase cats"]);

        scores.Rouge1.Should().Be(1);
        scores.Rouge2.Should().Be(0);
        scores.RougeLsum.Should().BeApproximately(1.0 / 3, Precision);
    }

    [Fact]
    public void Score_BigramAcrossSentences_Counts() => Score(["cats chase dogs"], ["cats chase", "dogs"]).Rouge2.Should().Be(1);

    [Fact]
    public void Encode_PunctuationAndCase_DoNotMatter()
    {
        var text = new RougeText();

        text.Encode("U.S. mid-term ELECTIONS, 2022").Should().Equal(text.Encode("u s mid term election 2022"));
    }

    [Fact]
    public void Encode_ShortWords_AreNotStemmed()
    {
        var text = new RougeText();

        text.Encode("was").Should().NotEqual(text.Encode("wa"));
    }

    private static RougeScores Score(string[] reference, string[] summary)
    {
        var text = new RougeText();
        return Rouge.Score(text.Encode(reference), text.Encode(summary));
    }
}
