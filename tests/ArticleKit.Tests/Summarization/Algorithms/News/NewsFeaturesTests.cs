using ArticleKit.Summarization;
using ArticleKit.Summarization.Algorithms.Common;
using ArticleKit.Summarization.Algorithms.News;
using ArticleKit.Text;
using CsCheck;

namespace ArticleKit.Tests.Summarization.Algorithms.News;

public sealed class NewsFeaturesTests
{
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

    private static NewsFeatures Measure(string text) =>
        NewsFeatures.Measure(SummaryText.Create(TextDocument.Parse(text), SummaryOptions.Default, title: null));
}
