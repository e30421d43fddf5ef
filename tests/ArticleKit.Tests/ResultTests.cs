using System.Globalization;
using ArticleKit.Cleaning;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Tests.Fakes;
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
    public void Equals_ArticlesOfEqualBytes_AreEqual()
    {
        Article first = Article.FromHtml("<p>Text.</p>"u8.ToArray(), new Uri("https://example.org/"));
        Article second = Article.FromHtml("<p>Text.</p>"u8.ToArray(), new Uri("https://example.org/"));

        second.Should().Be(first);
        second.GetHashCode().Should().Be(first.GetHashCode());
        Article.FromHtml("<p>Text!</p>"u8.ToArray(), new Uri("https://example.org/")).Should().NotBe(first);
    }

    [Fact]
    public void ToString_OfAllThatALongPageGives_IsALine()
    {
        string page = $"<title>{new string('t', 5000)}</title><article>" + string.Concat(Enumerable.Range(0, 200).Select(i =>
            $"<h2>Heading {i}</h2><p>“{Words(i, 60)},” said Ada Short. {Words(i + 1, 80)}.</p><table><tr><td>{Words(i, 9)}<td>b</table>")) + "</article>";
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().CleanHtml().ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations()
            .ClassifyTopics(new FixedClassifier([.. Enumerable.Range(0, 500).Select(i => new TopicScore($"topic {i}", 0.002))])).Build().Analyze(Article.FromHtml(page));
        List<object> seen = [];
        Walk(analysis, seen);
        Walk(HtmlCleaner.Explain(page), seen);
        Walk(Summarizer.Explain(analysis.Text), seen);
        Walk(ReadabilityScorer.Explain(analysis.Text), seen);
        Walk(Article.FromHtml(page), seen);

        // A summary is its text: whoever writes it somewhere wants to read it.
        seen.Where(result => result is not Summary && (result.ToString()!.Length > 400 || result.ToString()!.Contains('\n', StringComparison.Ordinal)))
            .Select(result => result.GetType().Name).Distinct(StringComparer.Ordinal).Should().BeEmpty();
        seen.Select(result => result.GetType().Name).Distinct(StringComparer.Ordinal).Should().HaveCountGreaterThan(20, "else nothing would have been looked at");

        static string Words(int seed, int count) => "The " + string.Join(' ', Enumerable.Range(seed, count).Select(i => $"suspension{i % 7} bridge"));
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

    private static void Walk(object? value, List<object> seen)
    {
        if (value is null or string || value.GetType() is { IsEnum: true })
        {
            return;
        }

        if (value is System.Collections.IEnumerable items)
        {
            foreach (object? item in items)
            {
                Walk(item, seen);
            }
        }
        else if (value.GetType() is { Namespace: { } space, IsValueType: false } type && space.StartsWith("ArticleKit", StringComparison.Ordinal))
        {
            seen.Add(value);
            foreach (System.Reflection.PropertyInfo property in type.GetProperties(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance))
            {
                Walk(property.GetValue(value), seen);
            }
        }
    }
}
