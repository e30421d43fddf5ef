using AngleSharp.Html.Dom;
using ArticleKit.Cleaning;
using ArticleKit.Display;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Tests.Display;

/// <summary>The length of a report, whatever it is made of.</summary>
public class ReportBoundTests
{
    private const int Length = 5_000;
    private const int Bound = 500_000 + (9 * Length);

    private static readonly ArticleReportOptions Options = new() { MaxTextLength = Length, MaxHardSentences = 100_000, IsFragment = true, IdPrefix = new string('p', ArticleReportOptions.MaxIdPrefixLength) };

    [Theory]
    [InlineData('"')]
    [InlineData('&')]
    [InlineData('<')]
    [InlineData('\'')]
    [InlineData('a')]
    public void ToHtml_ListsOfHostileItems_StaysWithinItsBoundAndTellsWhatIsLeftOut(char character)
    {
        const int Items = 1_000;
        string item = new(character, 5_000);
        ArticleAnalysis analysis = new()
        {
            Title = item,
            Byline = item,
            SiteName = item,
            Excerpt = item,
            Url = "https://a.example/?" + item,
            Text = "Words.",
            Language = "en",
            Summary = new Summary([.. Enumerable.Range(0, Items).Select(i => new SummarySentence(item, new TextSpan(0, 1), 1, i + 1))]),
            Quotations = [.. Enumerable.Range(0, Items).Select(_ => new Quotation(item, new TextSpan(0, 1), new TextSpan(0, 1)) { Speaker = item })],
            Keyphrases = [.. Enumerable.Range(0, Items).Select(_ => new Keyphrase(item, 1, [new TextSpan(0, 1), new TextSpan(1, 1)]))],
            Topics = new TopicPrediction(Enumerable.Range(0, Items).Select(i => new TopicScore(item + i, 0.9))),
            Warnings = [.. Enumerable.Range(0, Items).Select(i => new ArticleWarning(i + item, item))],
            Readability = new ReadabilityReport { Language = "de", LanguageScores = [.. Enumerable.Range(0, Items).Select(_ => new LanguageScore(item, item, 5, ScoreScale.Ease, 0, 10))] },
        };
        ArticleReportOptions options = Options with { TopicWords = [.. Enumerable.Range(0, Items).Select(i => new TopicWords(item + i, [.. Enumerable.Repeat(item, 100)]))] };

        string html = analysis.ToHtml(options);

        html.Length.Should().BeLessThan(Bound);
        IHtmlDocument page = ReportSamples.ShouldBeSound(html);
        page.QuerySelectorAll(".summary .note, .topics .note, .keyphrases .note, .warnings .note, .readability > .note, .quotations .note").Select(note => note.TextContent.Split(' ')[^1])
            .Should().Equal("sentences.", "topics.", "keyphrases.", "kinds.", "scores.", "quotations.");
        foreach (string list in (string[])["summary", "topics", "keyphrases", "warnings", "quotations"])
        {
            int shown = page.QuerySelectorAll($".{list} li").Length;
            shown.Should().BeInRange(1, 100);
            page.QuerySelector($".{list} .note")!.TextContent.Should().StartWith($"And {Items - shown:N0} more ");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000)]
    public void ToHtml_BlocksWithoutEnd_StaysWithinItsBoundAndTellsWhereItEnds(int depth)
    {
        const int Items = 100_000;
        string text = string.Concat(Enumerable.Repeat("&\n", Items));
        ContentBlock[] blocks = [.. Enumerable.Range(0, Items).Select(i => new ContentBlock { Kind = BlockKind.ListItem, Span = new TextSpan(2 * i, 1), List = new ListPlace { Depth = 1 + (i % depth), Number = i % 3 == 0 ? i : null, StartsList = i % 2 == 0 }, QuoteDepth = i % depth })];

        ShouldEndWithANote(new ArticleAnalysis { Text = text, Content = new CleanedArticle { Text = text, Blocks = blocks } }, Options with { MaxTextLength = 100_000 }, 500_000 + (9 * 100_000));
    }

    [Fact]
    public void ToHtml_PicturesWithoutEnd_StaysWithinItsBoundAndTellsThatTheyAreLeftOut()
    {
        ContentBlock[] blocks = [.. Enumerable.Range(0, 100_000).Select(_ => new ContentBlock { Kind = BlockKind.Figure, Image = new BlockImage("https://a.example/?" + new string('&', 1_500)) { Caption = new string('&', 3_000) } })];

        ShouldEndWithANote(new ArticleAnalysis { Text = "Words.", Content = new CleanedArticle { Text = "Words.", Blocks = [.. blocks, new ContentBlock { Span = new TextSpan(0, 6) }] } }, Options, Bound);
    }

    [Theory]
    [InlineData(1, 100_000)]
    [InlineData(100_000, 1)]
    [InlineData(300, 300)]
    [InlineData(100_000, 0)]
    public void ToHtml_CellsWithoutEnd_StaysWithinItsBoundAndTellsWhereItEnds(int rows, int columns)
    {
        string text = string.Concat(Enumerable.Repeat("a\t", 2_000));
        TableRow[] table = [.. Enumerable.Range(0, rows).Select(row => new TableRow { Cells = [.. Enumerable.Range(0, columns).Select(column => new TableCell { IsHeader = true, ColumnSpan = 1_000, RowSpan = 1_000, Span = (row * columns) + column is var index && index < 2_000 ? new TextSpan(2 * index, 1) : new TextSpan(text.Length, 0) })] })];

        ShouldEndWithANote(new ArticleAnalysis { Text = text, Content = new CleanedArticle { Text = text, Blocks = [new ContentBlock { Kind = BlockKind.Table, Span = new TextSpan(0, text.Length), Rows = table }] } }, Options, Bound, mustEnd: columns > 0);
    }

    [Fact]
    public void ToHtml_HardSentencesWithoutEnd_AreListedAsFarAsThereIsRoomAndNumberedThatFar()
    {
        string text = string.Concat(Enumerable.Range(0, 400).Select(i => $"Administrative reorganisations notwithstanding {new string('&', i)} intergovernmental recommendations considerably underestimated infrastructural expenditures {i}.\n\n"));
        ArticleAnalysis analysis = new() { Text = text, Readability = ReadabilityScorer.Score(text, "en") };

        string html = analysis.ToHtml(Options with { MaxTextLength = 10_000_000 });

        IHtmlDocument page = ReportSamples.ShouldBeSound(html);
        int listed = page.QuerySelectorAll(".reasons li").Length;
        listed.Should().BeInRange(10, 100);
        page.QuerySelectorAll(".ref").Should().HaveCount(listed);
        page.QuerySelectorAll(".text .hard").Should().HaveCount(400);
        page.QuerySelector(".reasons > .note")!.TextContent.Should().Be($"And {400 - listed} more sentences.");
        page.QuerySelector(".reasons")!.OuterHtml.Length.Should().BeLessThan(41_000);
    }

    [Fact]
    public void ToHtml_TextThatIsCutAndThatIsNot_TellsSoOnlyWhereItIs()
    {
        string text = string.Concat(Enumerable.Repeat("Some words stand here.\n\n", 100));

        ReportSamples.ShouldBeSound(new ArticleAnalysis { Text = text }.ToHtml(new ArticleReportOptions { MaxTextLength = 111 })).QuerySelector(".reading > .note")!.TextContent
            .Should().Be("The text goes on: the report shows the first 111 of 2,400 characters.");
        ReportSamples.ShouldBeSound(new ArticleAnalysis { Text = text }.ToHtml()).QuerySelector(".reading > .note").Should().BeNull();
    }

    private static void ShouldEndWithANote(ArticleAnalysis analysis, ArticleReportOptions options, int bound, bool mustEnd = true)
    {
        string html = analysis.ToHtml(options);

        html.Length.Should().BeLessThan(bound);
        IHtmlDocument page = ReportSamples.ShouldBeSound(html);
        if (mustEnd)
        {
            int shown = ReportSamples.Read(html).Count();
            string[] words = page.QuerySelector(".reading > .note")!.TextContent.Split(' ');
            string.Join(' ', words).Should().StartWith("The article goes on, but its marks, cells or pictures would make the report too long: the report shows the first ");
            int end = int.Parse(words[^4], System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);
            analysis.Text[..end].Count(c => !char.IsWhiteSpace(c)).Should().Be(page.QuerySelectorAll(".text figure").Length > 0 ? 0 : shown);
        }
    }
}
