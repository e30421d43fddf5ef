using ArticleKit.Evaluation.Cleaning;

namespace ArticleKit.Evaluation.Tests.Cleaning;

/// <summary>Every expected number is computed by hand.</summary>
public sealed class CleaningScoreTests
{
    private const double Precision = 1e-12;

    [Theory]
    [InlineData("", "")]
    [InlineData(" .,- ", "")]
    [InlineData("It's a well_known A1, naïve.", "It|s|a|well_known|A1|naïve")]
    [InlineData("今天 天气", "今天|天气")]
    public void Split_Text_CutsLikeWordCharacters(string text, string tokens) => string.Join('|', Tokens.Split(text)).Should().Be(tokens);

    [Fact]
    public void Count_Tokens_IgnoresCase() => Tokens.Count("The cat, the DOG").Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["the"] = 2, ["cat"] = 1, ["dog"] = 1 });

    [Fact]
    public void Shingles_Text_AreFourTokensEach()
    {
        ShingleScore.Shingles("a b c d e").Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["a b c d"] = 1, ["b c d e"] = 1 });
        ShingleScore.Shingles("a a a a a").Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["a a a a"] = 2 });
        ShingleScore.Shingles("a b").Should().Equal(new Dictionary<string, int>(StringComparer.Ordinal) { ["a b"] = 1 });
        ShingleScore.Shingles("").Should().BeEmpty();
    }

    [Fact]
    public void ShingleScore_OnePage_IsTheShareOfCommonShingles()
    {
        var score = new ShingleScore();

        // Expected: abcd bcde cdef. Actual: abcd bcde cdeX. Common: 2 of 3 each.
        double page = score.Add("a b c d e f", "a b c d e x");

        page.Should().BeApproximately(2.0 / 3, Precision);
        score.Precision.Should().BeApproximately(2.0 / 3, Precision);
        score.Recall.Should().BeApproximately(2.0 / 3, Precision);
    }

    [Fact]
    public void ShingleScore_SeveralPages_AveragesWherePrecisionAndRecallAreDefined()
    {
        var score = new ShingleScore();
        score.Add("a b c d e", "a b c d");  // precision 1, recall 1/2
        score.Add("a b c d", "");           // no precision, recall 0
        score.Add("", "a b c d");           // precision 0, no recall
        score.Add("", "").Should().Be(1);   // neither

        score.Precision.Should().BeApproximately(0.5, Precision);
        score.Recall.Should().BeApproximately(0.25, Precision);
        score.F1.Should().BeApproximately(2 * 0.5 * 0.25 / 0.75, Precision);
    }

    [Fact]
    public void ShingleScore_Repetition_CountsAsOftenAsItIsExpected()
    {
        // Expected: aaaa once. Actual: aaaa three times: precision 1/3, recall 1.
        new ShingleScore().Add("a a a a", "a a a a a a").Should().BeApproximately(0.5, Precision);
    }

    [Theory]
    [InlineData("a b c", "a b c", 1)]
    [InlineData("a b c d", "A B", 2.0 / 3)] // precision 1, recall 1/2
    [InlineData("a a b", "a c c c", 2.0 / 7)] // common 1, precision 1/4, recall 1/3
    [InlineData("a", "b", 0)]
    [InlineData("", "", 1)]
    [InlineData("a", "", 0)]
    [InlineData("", "a", 0)]
    public void BagOfWords_Texts_AreComparedByWordCounts(string expected, string actual, double f1) =>
        BagOfWordsScore.F1(expected, actual).Should().BeApproximately(f1, Precision);

    [Fact]
    public void SegmentScore_Pages_CountsSegmentsOverAll()
    {
        var score = new SegmentScore();

        // 2 of 3 wanted found, 1 of 2 unwanted found: precision 2/3, recall 2/3.
        score.Add(["one two", "three", "Four"], ["menu", "footer"], "One and one\n two three four menu").Should().BeApproximately(2.0 / 3, Precision);

        // 1 of 1, none unwanted.
        score.Add(["five"], ["menu"], "five").Should().Be(1);

        score.Precision.Should().BeApproximately(3.0 / 4, Precision);
        score.Recall.Should().BeApproximately(3.0 / 4, Precision);
        score.F1.Should().BeApproximately(3.0 / 4, Precision);
    }

    [Fact]
    public void SegmentScore_NothingFound_IsZero()
    {
        var score = new SegmentScore();

        score.Add(["one"], ["two"], "").Should().Be(0);
        (score.Precision, score.Recall, score.F1).Should().Be((0, 0, 0));
    }

    [Theory]
    [InlineData("The Bridge: opens!", "the bridge opens", true)]
    [InlineData("The Bridge", "The Bridge opens", false)]
    public void AddTitle_Titles_AreComparedByWords(string expected, string actual, bool isRight) =>
        new MetadataScore().AddTitle(expected, actual).Should().Be(isRight);

    [Theory]
    [InlineData("Ada Moss", "Moss, Ada", true)]
    [InlineData("Ada Moss", "Ada", true)] // 1 of 2, and 1 of 1
    [InlineData("Ada Moss Bo", "Ada", false)] // 1 of 3
    [InlineData("Ada", "Ada Moss Bo", false)]
    [InlineData("Ada", "Bo", false)]
    public void AddAuthor_Names_AgreeWhenHalfOfTheWordsDoBothWays(string expected, string actual, bool isRight) =>
        new MetadataScore().AddAuthor(expected, actual).Should().Be(isRight);

    [Fact]
    public void AddDate_Dates_AreComparedByDay()
    {
        var score = new MetadataScore();

        score.AddDate("2021-03-04", new DateTimeOffset(2021, 3, 4, 23, 0, 0, TimeSpan.Zero)).Should().BeTrue();
        score.AddDate("2021-03-04T10:00:00", new DateTimeOffset(2021, 3, 4, 0, 0, 0, TimeSpan.Zero)).Should().BeTrue();
        score.AddDate("2021-03-04", new DateTimeOffset(2021, 3, 5, 0, 0, 0, TimeSpan.Zero)).Should().BeFalse();
        score.AddDate("2021-03-04", null).Should().BeFalse();
        score.AddDate("", null).Should().BeTrue();

        score.Gold.Should().Be(4);
        score.Exact.Should().BeApproximately(2.0 / 4, Precision);
        score.Precision.Should().BeApproximately(2.0 / 3, Precision);
    }

    [Fact]
    public void MetadataScore_Empty_IsZero() => (new MetadataScore().Exact, new MetadataScore().Precision).Should().Be((0, 0));

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(0.5, 1, 2.0 / 3)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, 0)]
    public void HarmonicMean_OfTwo_IsNeverUndefined(double precision, double recall, double mean) =>
        Scores.HarmonicMean(precision, recall).Should().BeApproximately(mean, Precision);

    [Fact]
    public void TagScore_SomePages_IsOverAllTags()
    {
        var score = new TagScore();

        score.Add(["Rivers", "Bridges"], ["rivers", "Boats", "Mud"]);
        score.Add([], ["Boats"]);

        score.Pages.Should().Be(1);
        score.Precision.Should().BeApproximately(1.0 / 3, Precision);
        score.Recall.Should().BeApproximately(1.0 / 2, Precision);
        score.F1.Should().BeApproximately(2.0 / 5, Precision);
    }

    [Theory]
    [InlineData("{\"tags\":\"[\\n \\\"one\\\", \\\"two\\\"]\"}", "one|two")]
    [InlineData("{\"tags\":[\"one\"]}", "one")]
    [InlineData("{\"tags\":\"['one']\"}", "")]
    [InlineData("{}", "")]
    public void List_TextThatIsAList_IsRead(string json, string expected)
    {
        using var truth = System.Text.Json.JsonDocument.Parse(json);

        string.Join('|', new LabelledPage("x", [], null, truth.RootElement).List("tags")).Should().Be(expected);
    }
}
