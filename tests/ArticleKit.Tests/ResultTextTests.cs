using System.Globalization;
using ArticleKit.Cleaning;
using ArticleKit.Readability;
using ArticleKit.Topics;

namespace ArticleKit.Tests;

/// <summary>Results end up in logs: short, in no culture's format, and without the text.</summary>
public class ResultTextTests
{
    [Fact]
    public void ToString_OfResults_IsShortInAnyCulture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");

            new TopicPrediction([new TopicScore("society", 0.25), new TopicScore("sport", 0.75)]).ToString().Should().Be("sport 0.750, society 0.250");
            new ReadabilityReport { FleschReadingEase = 67.46, FleschKincaidGrade = 8 }.ToString()
                .Should().Be("Flesch Reading Ease 67.5, Flesch-Kincaid grade 8.0");
            new ReadabilityReport { Lix = 41.2 }.ToString().Should().Be("LIX 41.2");
            new ReadabilityReport().ToString().Should().Be("no scores");
            new CleanedArticle { Title = "A bridge", Text = "It opened." }.ToString().Should().Be("A bridge (0 blocks)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
