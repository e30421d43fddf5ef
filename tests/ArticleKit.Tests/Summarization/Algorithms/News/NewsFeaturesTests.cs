using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Algorithms.News;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Summarization.Algorithms.News;

public sealed class NewsFeaturesTests
{
    private const double Precision = 1e-12;

    private const string Text =
        "The harbour bridge closes on 4 May (for five months). \"We found rust,\" engineer Maria Silva told reporters. But why so late? "
        + "The bridge carries every truck to the harbour!";

    [Theory]
    [InlineData(0, "First Number Parenthesis ParagraphStart Words8")]
    [InlineData(1, "Second BeginsWithQuote HasQuote Speech BeginsWithPronoun FirstPerson")]
    [InlineData(2, "Third Question BeginsWithConnective")]
    [InlineData(3, "Fourth Last Exclamation")]
    public void Measure_Story_TellsWhatEachSentenceIs(int sentence, string expected)
    {
        NewsFeatures features = Measure(Text);

        foreach (NewsFeature feature in new[]
        {
            NewsFeature.First, NewsFeature.Second, NewsFeature.Third, NewsFeature.Fourth, NewsFeature.Last, NewsFeature.Number,
            NewsFeature.Parenthesis, NewsFeature.BeginsWithQuote, NewsFeature.HasQuote, NewsFeature.Speech, NewsFeature.BeginsWithPronoun,
            NewsFeature.FirstPerson, NewsFeature.Question, NewsFeature.BeginsWithConnective, NewsFeature.Exclamation, NewsFeature.Colon,
        })
        {
            features.Of(sentence)[(int)feature].Should().Be(expected.Split(' ').Contains(feature.ToString()) ? 1 : 0, feature.ToString());
        }
    }

    [Fact]
    public void Measure_TermThatComesAgain_IsTakenUpLater()
    {
        NewsFeatures features = Measure("The bridge is closed today. Nobody knows the reason yet. The bridge was built long ago.");

        features.Of(0)[(int)NewsFeature.TakenUpLater].Should().Be(1);
        features.Of(2)[(int)NewsFeature.TakenUpLater].Should().Be(0);
        features.Of(2)[(int)NewsFeature.Repeated].Should().BePositive();
    }

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Measure_Place_FallsWithTheDistanceFromTheBeginning(int sentences, bool isShort)
    {
        NewsFeatures features = Measure(string.Join(' ', Enumerable.Repeat("The stone lies here.", sentences)));

        for (int place = 0; place < sentences; place++)
        {
            ReadOnlySpan<double> values = features.Of(place);
            values[(int)NewsFeature.VeryEarly].Should().BeApproximately(Math.Exp(-place / 3.0), Precision);
            values[(int)NewsFeature.Early].Should().BeApproximately(Math.Exp(-place / 8.0), Precision);
            values[(int)NewsFeature.Earlyish].Should().BeApproximately(Math.Exp(-place / 20.0), Precision);
            values[(int)NewsFeature.Depth].Should().BeApproximately((double)place / sentences, Precision);
            values[(int)NewsFeature.EarlyInShortText].Should().BeApproximately(isShort ? Math.Exp(-place / 3.0) : 0, Precision);
        }
    }

    [Theory]
    [InlineData(6, 0.75, 0, 0, 0, 0)]
    [InlineData(8, 1, 0, 0, 0, 0)]
    [InlineData(12, 1, 0.5, 0, 0, 0)]
    [InlineData(20, 1, 1, 0.5, 0, 0)]
    [InlineData(28, 1, 1, 1, 0.5, 0)]
    [InlineData(40, 1, 1, 1, 1, 0.5)]
    [InlineData(60, 1, 1, 1, 1, 1)]
    public void Measure_Length_FillsOneStepAfterTheOther(int words, double to8, double to16, double to24, double to32, double to48)
    {
        ReadOnlySpan<double> values = Measure(string.Join(' ', Enumerable.Repeat("Stone", words)) + ".").Of(0);

        values[(int)NewsFeature.Words8].Should().Be(to8);
        values[(int)NewsFeature.Words16].Should().Be(to16);
        values[(int)NewsFeature.Words24].Should().Be(to24);
        values[(int)NewsFeature.Words32].Should().Be(to32);
        values[(int)NewsFeature.Words48].Should().Be(to48);
        values[(int)NewsFeature.EarlyLength].Should().Be(Math.Min(1, words / 16.0), "the first sentence is as early as can be");
    }

    [Fact]
    public void Measure_Terms_WeighMoreTheEarlierTheyStand()
    {
        NewsFeatures features = Measure("Apple banana cherry. Apple kiwi melon. Apple plum pear. Banana plum lemon.");

        for (int place = 0; place < 4; place++)
        {
            ReadOnlySpan<double> values = features.Of(place);
            double takenUp = values[(int)NewsFeature.TakenUpLater];
            values[(int)NewsFeature.EarlyCentroid].Should().BeApproximately(values[(int)NewsFeature.Centroid] * Math.Exp(-place / 8.0), Precision);
            values[(int)NewsFeature.EarlyTakenUpLater].Should().BeApproximately(takenUp * Math.Exp(-place / 3.0), Precision);
            values[(int)NewsFeature.EarlyUnderGoodLead].Should().BeApproximately(Math.Exp(-place / 3.0) * (2 + 4) / (3 + 20), Precision);
            values[(int)NewsFeature.TakenUpLaterByLength].Should().BeApproximately(Math.Min(1, takenUp * 2), Precision, "three words count as four of sixteen");
        }

        features.Of(0)[(int)NewsFeature.Fresh].Should().Be(2 / 8.0);
        features.Of(1)[(int)NewsFeature.TakenUpLaterByLength].Should().BeInRange(0.1, 0.9);
    }

    [Theory]
    [InlineData("Then Maria Silva met Anna in Oslo.", 4, 7)]
    [InlineData("Maria saw the 2nd stone.", 0, 5)]
    [InlineData("We saw Ann Ben Cid Dan Eve Fay Gus Hal Ida Jon.", 10, 12)]
    public void Measure_CapitalsInsideTheSentence_AreNames(string text, int names, int words)
    {
        ReadOnlySpan<double> values = Measure(text).Of(0);

        values[(int)NewsFeature.Names].Should().Be(Math.Min(1, names / 8.0));
        values[(int)NewsFeature.NameShare].Should().Be(names / (double)words);
    }

    [Theory]
    [InlineData("The mayor listed three things: sand, salt and stone.", "Colon")]
    [InlineData("The mayor asked “why so late?”", "Question")]
    [InlineData("The mayor cried \"never again!\"", "Exclamation")]
    [InlineData("The mayor spoke of «salt and stone» again.", "HasQuote")]
    public void Measure_Marks_AreSeenBehindOrInsideQuotations(string text, string feature) =>
        Measure(text).Of(0)[(int)Enum.Parse<NewsFeature>(feature)].Should().Be(1);

    [Fact]
    public void Measure_ThreeParagraphs_MarksTheFirstSentenceOfEach()
    {
        NewsFeatures features = Measure("The stone lies here. The stone lies there.\n\nThe river runs by. The river runs on.\n\nThe road goes up. The road goes on.");

        Enumerable.Range(0, 6).Select(i => features.Of(i)[(int)NewsFeature.ParagraphStart]).Should().Equal(1, 0, 1, 0, 1, 0);
    }

    [Fact]
    public void Measure_TwoParagraphs_TellNothingByTheirBeginnings()
    {
        NewsFeatures features = Measure("The stone lies here. The stone lies there.\n\nThe river runs by. The river runs on.");

        Enumerable.Range(0, 4).Select(i => features.Of(i)[(int)NewsFeature.ParagraphStart]).Should().Equal(0, 0, 0, 0);
    }

    [Fact]
    public void Measure_Title_IsTheShareOfItsTermsThatTheSentenceHas()
    {
        NewsFeatures features = Measure("The ferry reached the harbour. The harbour was full of stone. It rained there all day.", "Ferry in harbour");

        Enumerable.Range(0, 3).Select(i => features.Of(i)[(int)NewsFeature.Title]).Should().Equal(1, 0.5, 0);
    }

    [Fact]
    public void Measure_Fragment_HasNoFeatures() =>
        Measure("Stones again\n\nThe stone lies here. The stone lies there.").Of(0).ToArray().Should().OnlyContain(value => value == 0);

    [Fact]
    public void Measure_AnyText_StaysFromZeroToOne() =>
        Gen.String[Gen.Char["abAB .!?\"(1\n"], 0, 200].Sample(text =>
        {
            var document = TextDocument.Parse(text);
            NewsFeatures features = Measure(text);
            for (int sentence = 0; sentence < document.Sentences.Count; sentence++)
            {
                foreach (double value in features.Of(sentence))
                {
                    value.Should().BeInRange(0, 1);
                }
            }
        });

    private static NewsFeatures Measure(string text, string? title = null) =>
        NewsFeatures.Measure(SummaryText.Create(TextDocument.Parse(text), new SummaryOptions { Language = "en" }, title));
}
