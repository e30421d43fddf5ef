using System.Text;
using ArticleKit.Display;
using ArticleKit.Topics;
using CsCheck;

namespace ArticleKit.Tests.Display;

/// <summary>The figure that the documentation tells: the report of a median article takes at most 120 KB.</summary>
public class ReportSizeTests
{
    private const int Most = 120_000;

    private static readonly string[] Vocabulary =
    [
        "the", "of", "and", "harbour", "council", "a", "ferry", "in", "administration", "to", "was", "timetable", "passengers", "said", "for", "considerable", "winter", "on", "infrastructure",
        "engineers", "with", "recommendation", "island", "that", "repairs", "responsibility", "boat", "by", "night", "disagreed", "at", "municipality", "storm", "it", "from", "expenditure",
    ];

    private static readonly ArticleReportOptions Everything = new()
    {
        MaxHardSentences = 10,
        TopicWords = [new TopicWords("society", ["boat", "quay", "harbour", "island", "winter", "storm", "council", "ferry"]), new TopicWords("sport", ["sailing", "race"])],
    };

    [Fact]
    public void ToHtml_SampleWithAllParts_TakesAtMost120Kilobytes() => SizeOf(ReportSamples.Sample).Should().BeInRange(20_000, 60_000);

    [Fact]
    public void ToHtml_ArticlesOfUsualLength_TakeAtMost120Kilobytes() =>
        Gen.Select(Gen.Int[700, 1_500], Gen.Int[0, int.MaxValue]).Sample((words, seed) => SizeOf(Write(words, seed)) <= Most, iter: 30);

    private static int SizeOf(ArticleAnalysis analysis) => Encoding.UTF8.GetByteCount(analysis.ToHtml(Everything));

    /// <summary>An article with headings, paragraphs, links, a list, quotations and a table, with all that is asked of it.</summary>
    private static ArticleAnalysis Write(int words, int seed)
    {
        var random = new Random(seed);
        var page = new StringBuilder("<html lang=en><head><title>The ferry of the harbour</title><meta name=author content=\"A. Writer\"></head><body><article><h1>The ferry of the harbour</h1>");
        for (int written = 0, paragraph = 0; written < words; paragraph++)
        {
            int length = random.Next(30, 90);
            page.Append(paragraph % 6 == 3 ? "<h2>" + Sentence(random, 5) + "</h2>" : "").Append("<p>");
            for (int sentence = 0, used = 0; used < length; sentence++)
            {
                int size = random.Next(6, 34);
                page.Append(random.Next(8) switch
                {
                    0 => $"“{Sentence(random, size)}” said Mona Haddad. ",
                    1 => $"<a href=\"https://www.example.org/a/page/number/{sentence}\">{Sentence(random, size)}</a> ",
                    _ => Sentence(random, size) + " ",
                });
                used += size;
            }

            page.Append("</p>").Append(paragraph == 4 ? "<ul><li>One thing of it.</li><li>Another thing of it.</li></ul><table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>3</td></tr></table>" : "");
            written += length;
        }

        ArticleAnalysis analysis = Article.FromHtml(page.Append("</article></body></html>").ToString(), new Uri("https://www.example.org/news/ferry")).Analyze();
        analysis.WordCount.Should().BeGreaterThan(words * 9 / 10);
        return analysis with { Topics = new TopicPrediction([new TopicScore("society", 0.7), new TopicScore("sport", 0.3)]) };
    }

    private static string Sentence(Random random, int words)
    {
        string text = string.Join(' ', Enumerable.Range(0, words).Select(_ => Vocabulary[random.Next(Vocabulary.Length)]));
        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}
