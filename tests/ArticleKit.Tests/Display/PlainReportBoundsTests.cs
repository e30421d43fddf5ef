using System.Diagnostics;
using ArticleKit.Cleaning;
using ArticleKit.Display;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Tests.Display;

/// <summary>Reports without HTML are no longer than their options allow, whatever stands in an analysis.</summary>
public class PlainReportBoundsTests
{
    // As ArticleAnalysis.ToText and ToMarkdown promise.
    private const int MostBesideText = 2_000_000;
    private const int MostPerCharacter = 10;

    private static readonly string Long = string.Concat(Enumerable.Repeat(" {_a*<b", 150_000));

    public static TheoryData<string> Layouts => ["deep lists", "deep quotations", "code without end", "links", "marks", "cells", "empty rows", "wide table", "covered cells", "embeds", "one word", "headings"];

    [Fact]
    public void ToTextAndToMarkdown_ListsWithoutEnd_AreCutAndSaySo()
    {
        const int Count = 3_000;
        ArticleAnalysis analysis = ReportSamples.Sample with
        {
            Title = Long,
            Byline = Long,
            SiteName = Long,
            Language = Long,
            Url = "https://a.example/" + Long,
            Summary = new Summary([.. Enumerable.Range(0, Count).Select(i => new SummarySentence(Long, new TextSpan(0, 5), 1, i + 1))]),
            Topics = new TopicPrediction([.. Enumerable.Range(0, Count).Select(i => new TopicScore(i < 10 ? i + Long : "topic" + i, 0.02))]),
            Keyphrases = [.. Enumerable.Range(0, Count).Select(_ => new Keyphrase(Long, 1, []))],
            Quotations = [.. Enumerable.Range(0, Count).Select(_ => new Quotation(Long, default, default) { Speaker = Long })],
            Warnings = [.. Enumerable.Range(0, Count).Select(i => new ArticleWarning("code" + i, Long))],
            Readability = ReportSamples.Sample.Readability! with
            {
                LanguageScores = [.. Enumerable.Range(0, Count).Select(i => new LanguageScore("f" + i, i % 2 == 0 ? Long : "Läsbarhet", i, ScoreScale.SchoolYear, 0, 20))],
            },
        };
        var options = new ArticleReportOptions
        {
            Title = Long,
            TextWidth = ArticleReportOptions.MinimumTextWidth,
            MaxHardSentences = int.MaxValue,
            TopicWords = [.. analysis.Topics.Topics.Take(20).Select(topic => new TopicWords(topic.Topic, [.. Enumerable.Repeat(Long, 100)]))],
        };
        int most = MostBesideText + (MostPerCharacter * options.MaxTextLength);

        foreach (string report in (string[])[analysis.ToText(options), analysis.ToMarkdown(options)])
        {
            report.Length.Should().BeLessThan(most);
            report.Split("and 2,900 more\n").Should().HaveCount(7, "summary, topics, keyphrases, scores, quotations and warnings go on");
            report.Should().NotContain(new string(' ', 1_000), "a long name does not push the scores of the others away");
        }
    }

    [Theory]
    [InlineData(100, null)]
    [InlineData(101, "and 1 more")]
    public void ToTextAndToMarkdown_List_IsCutBehindAHundred(int count, string? expected)
    {
        var analysis = new ArticleAnalysis { Keyphrases = [.. Enumerable.Range(0, count).Select(i => new Keyphrase("phrase" + i, 1, []))] };

        foreach (string report in (string[])[analysis.ToText(), analysis.ToMarkdown()])
        {
            report.Should().Contain("phrase99").And.NotContain("phrase100");
            report.Split('\n').SingleOrDefault(line => line.EndsWith(" more", StringComparison.Ordinal)).Should().Be(expected);
        }
    }

    [Theory]
    [MemberData(nameof(Layouts))]
    public void ToTextAndToMarkdown_HostileText_IsBoundedByItsMaximum(string layout)
    {
        CleanedArticle article = Lay(layout);
        var analysis = new ArticleAnalysis { Text = article.Text, Content = article };
        foreach (int length in (int[])[0, 1, 100, 10_000, 100_000])
        {
            var options = new ArticleReportOptions { MaxTextLength = length };
            var time = Stopwatch.StartNew();

            string text = analysis.ToText(options);
            string markdown = analysis.ToMarkdown(options);

            text.Length.Should().BeLessThan((MostPerCharacter * length) + 10_000);
            markdown.Length.Should().BeLessThan((MostPerCharacter * length) + 10_000);
            text[^Math.Min(text.Length, 300)..].Should().Contain("The text goes on: ");
            markdown[^Math.Min(markdown.Length, 300)..].Should().Contain("The text goes on: ");
            time.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
        }
    }

    [Fact]
    public void ToMarkdown_CodeThatIsCut_EndsItsFence()
    {
        CleanedArticle article = Lay("code without end");

        string markdown = new ArticleAnalysis { Text = article.Text, Content = article }.ToMarkdown(new ArticleReportOptions { MaxTextLength = 100_000 });

        string[] fences = [.. markdown.Split('\n').Where(line => line.Contains("```", StringComparison.Ordinal))];
        fences.Should().HaveCount(2);
    }

    [Fact]
    public void ToMarkdown_BlockWithLinksThatDoNotFit_HasItsTextWithoutThem()
    {
        var article = new CleanedArticle { Text = "Read more *here* now.", Blocks = [new ContentBlock { Span = new TextSpan(0, 21), Marks = [new InlineMark(InlineMarkKind.Link, new TextSpan(0, 4), "https://a.example/" + Long.Replace(' ', 'x'))] }] };

        new ArticleAnalysis { Text = article.Text, Content = article }.ToMarkdown(new ArticleReportOptions { MaxTextLength = 50 }).Should().EndWith("## Text\n\nRead more \\*here\\* now.\n");
    }

    private static CleanedArticle Lay(string layout)
    {
        const int Count = 150_000;
        switch (layout)
        {
            case "deep lists":
                return Of(string.Concat(Enumerable.Repeat("a\n", Count)), 2, i => new ContentBlock { Kind = BlockKind.ListItem, List = new ListPlace { Depth = 1 + (i % 40), Number = i % 2 == 0 ? 123_456_789 : null, StartsList = i % 3 == 0 } });
            case "deep quotations":
                return Of(string.Concat(Enumerable.Repeat("a\n", Count)), 2, i => new ContentBlock { Kind = BlockKind.Quote, QuoteDepth = 90, StartsQuote = i % 2 == 0 });
            case "headings":
                return Of(string.Concat(Enumerable.Repeat("a\n", Count)), 2, _ => new ContentBlock { Kind = BlockKind.Heading, Level = 6 });
            case "code without end":
                string lines = "x" + new string('\n', 2 * Count) + "y";
                return Of(lines, lines.Length, _ => new ContentBlock { Kind = BlockKind.Preformatted, QuoteDepth = 16, CodeLanguage = Long });
            case "links":
                return Of(string.Concat(Enumerable.Repeat("a ", Count)), 5_000, i => new ContentBlock { Marks = [.. Enumerable.Range(0, 2_500).Select(k => new InlineMark(InlineMarkKind.Link, new TextSpan((5_000 * i) + (2 * k), 1), "https://a.example/" + (k == 0 ? Long.Replace(' ', 'x') : new string('b', 300))))] });
            case "marks":
                return Of(string.Concat(Enumerable.Repeat("a ", Count)), 2_000, i => new ContentBlock { Marks = [.. Enumerable.Range(0, 1_000).SelectMany(k => Enum.GetValues<InlineMarkKind>().Select(kind => new InlineMark(kind, new TextSpan((2_000 * i) + (2 * k), 1), "https://a.example/")))] });
            case "cells":
                return Of(new string('a', 2 * Count), 2 * Count, _ => new ContentBlock { Kind = BlockKind.Table, Rows = [.. Enumerable.Range(0, 1_000).Select(_ => new TableRow { Cells = [new TableCell { Span = new TextSpan(0, 2 * Count) }] })] });
            case "empty rows":
                return Of(new string('a', 2 * Count), 2 * Count, _ => new ContentBlock { Kind = BlockKind.Table, Rows = [new TableRow { Cells = [new TableCell { Span = new TextSpan(0, 2 * Count) }] }, .. Enumerable.Range(0, 2_000_000).Select(_ => new TableRow())] });
            case "wide table":
                return Of("a" + new string('\t', Count) + string.Concat(Enumerable.Repeat("\nb", Count)), (3 * Count) + 1, _ => new ContentBlock { Kind = BlockKind.Table });
            case "covered cells":
                return Of(string.Concat(Enumerable.Repeat("a ", Count)), 2 * Count, _ => new ContentBlock { Kind = BlockKind.Table, Rows = [.. Enumerable.Range(0, Count).Select(i => new TableRow { Cells = [new TableCell { Span = new TextSpan(2 * i, 1), ColumnSpan = 9_000, RowSpan = 9_000 }] })] });
            case "embeds":
                CleanedArticle words = Of(string.Concat(Enumerable.Repeat("a ", Count)), 2 * Count, _ => new ContentBlock());
                return words with { Blocks = [.. Enumerable.Range(0, 2_000).Select(_ => new ContentBlock { Kind = BlockKind.Embed, Embed = new BlockEmbed("https://a.example/") { Title = Long, Caption = Long } }), .. words.Blocks] };
            default:
                return Of(new string('*', 2 * Count), 2 * Count, _ => new ContentBlock());
        }
    }

    /// <summary>A text in blocks of the same length.</summary>
    private static CleanedArticle Of(string text, int length, Func<int, ContentBlock> block) => new()
    {
        Text = text,
        Blocks = [.. Enumerable.Range(0, (text.Length + length - 1) / length).Select(i => block(i) with { Span = TextSpan.FromBounds(i * length, Math.Min(text.Length, (i + 1) * length)) })],
    };
}
