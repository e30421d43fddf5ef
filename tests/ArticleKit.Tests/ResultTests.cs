using System.Globalization;
using ArticleKit.Cleaning;
using ArticleKit.Readability;
using ArticleKit.TestSupport;
using ArticleKit.Topics;

namespace ArticleKit.Tests;

/// <summary>What all results have in common: how they compare, and how they look in a log.</summary>
public class ResultTests
{
    [Fact]
    public void Equals_AnalysesOfTheSameArticle_AreEqual()
    {
        ArticleAnalysis first = Article.FromHtml(File.ReadAllText(Repository.SamplePage)).Analyze();
        ArticleAnalysis second = Article.FromHtml(File.ReadAllText(Repository.SamplePage)).Analyze();

        second.Equals(first).Should().BeTrue();
        second.GetHashCode().Should().Be(first.GetHashCode());
        ArticleAnalysis.FromJson(first.ToJson()).Equals(first).Should().BeTrue();
    }

    [Fact]
    public void Equals_ResultsThatDifferInOneItem_AreNotEqual()
    {
        ArticleAnalysis analysis = Article.FromHtml(File.ReadAllText(Repository.SamplePage)).Analyze();

        (analysis with { Keyphrases = [.. analysis.Keyphrases!.Skip(1)] }).Equals(analysis).Should().BeFalse();
        (analysis with { Warnings = [new ArticleWarning("made_up", "Made up.")] }).Equals(analysis).Should().BeFalse();
        (analysis.Content! with { Authors = ["Another"] }).Equals(analysis.Content).Should().BeFalse();
        new TopicPrediction([new TopicScore("sport", 1)]).Equals(new TopicPrediction([new TopicScore("health", 1)])).Should().BeFalse();
    }

    [Fact]
    public void Results_MadeOfAListThatChanges_DoNotChange()
    {
        List<ArticleWarning> warnings = [new("made_up", "Made up.")];
        var analysis = new ArticleAnalysis { Warnings = warnings };

        warnings.Clear();

        analysis.Warnings.Should().ContainSingle();
    }

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
