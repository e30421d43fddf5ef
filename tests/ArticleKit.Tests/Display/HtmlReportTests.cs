using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using ArticleKit.Cleaning;
using ArticleKit.Display;
using ArticleKit.Readability;
using ArticleKit.Text;
using ArticleKit.Topics;
using CsCheck;

namespace ArticleKit.Tests.Display;

public class HtmlReportTests
{
    private static readonly Gen<string> Words = Gen.Char["abcde fgh.  \n\n\"<&>'"].Array[0, 400].Select(characters => new string(characters));
    private static readonly Gen<TextSpan[]> Spans = Gen.Select(Gen.Int[0, 400], Gen.Int[0, 60], (start, length) => new TextSpan(start, length)).Array[0, 24];

    [Fact]
    public void ToHtml_Sample_ShowsEverything()
    {
        IHtmlDocument page = ReportSamples.ShouldBeSound(ReportSamples.Sample.ToHtml());

        page.QuerySelector("h1")!.TextContent.Should().Be("Night ferry returns to Harrow Sound after eleven years");
        page.QuerySelectorAll("h2").Select(heading => heading.TextContent).Should().Equal(
            "Summary", "Topics", "Keyphrases", "Warnings", "Readability", "Sentence lengths", "Text", "Hard sentences", "Quotations");
        page.QuerySelector(".address a")!.GetAttribute("href").Should().StartWith("https://www.soundcourier.example/");
        page.QuerySelector("time")!.GetAttribute("datetime").Should().Be("2026-03-14T06:45:00+00:00");
        page.QuerySelectorAll(".topics li").Should().HaveCount(2, "what is less probable than 1 % is not shown");
        page.QuerySelectorAll(".readability tbody tr").Should().HaveCountGreaterThan(10);
        page.QuerySelectorAll(".strip rect > title").Should().HaveCount(ReportSamples.Sample.SentenceCount);
        page.QuerySelectorAll("svg[role=img]").Should().OnlyContain(svg => svg.HasAttribute("aria-label")).And.HaveCount(3);
        page.QuerySelectorAll(".text blockquote, .text li, .text h3").Should().NotBeEmpty();
    }

    [Fact]
    public void ToHtml_HardSentences_AreListedWithTheirReasonsAndLinkedBothWays()
    {
        IHtmlDocument page = ReportSamples.ShouldBeSound(ReportSamples.Sample.ToHtml());
        var sentences = HardSentenceFinder.Find(TextDocument.Parse(ReportSamples.Sample.Text), ReportSamples.Sample.Readability, 5);
        IElement[] items = [.. page.QuerySelectorAll(".reasons > ol > li")];
        IElement[] numbers = [.. page.QuerySelectorAll(".text .ref > a")];

        sentences.Should().NotBeEmpty();
        items.Select(item => item.QuerySelector("p")!.TextContent).Should().Equal(sentences.Select(sentence => sentence.Text));
        items.Select(item => item.QuerySelector("[id]")!.TextContent).Should().Equal(sentences.Select(sentence => HardSentenceChoice.Why(sentence, ReportSamples.Sample.Readability!)));
        numbers.Select(link => link.TextContent).Should().Equal(Enumerable.Range(1, items.Length).Select(number => number.ToString(CultureInfo.InvariantCulture)));
        for (int i = 0; i < items.Length; i++)
        {
            IElement reason = items[i].QuerySelector("[id]")!;
            numbers[i].GetAttribute("href").Should().Be("#" + reason.Id);
            numbers[i].GetAttribute("aria-describedby").Should().Be(reason.Id);
            numbers[i].GetAttribute("aria-label").Should().Be($"Hard sentence {i + 1}");
            IElement piece = page.GetElementById(items[i].QuerySelector("a")!.GetAttribute("href")![1..])!;
            piece.ClassList.Should().Equal("hard");
            piece.NextElementSibling.Should().BeSameAs(numbers[i].ParentElement);
        }

        page.QuerySelectorAll(".text [tabindex]:not(.wide), [role=tooltip]").Should().BeEmpty();
        page.QuerySelectorAll(".why").Should().OnlyContain(why => why.HasAttribute("hidden") && why.GetAttribute("aria-hidden") == "true");
    }

    [Fact]
    public void ToHtml_HardSentenceThatBlocksDivide_TellsWhyAfterEachPieceAndIsNumberedOnce()
    {
        const string Text = "The administrative reorganisation of intergovernmental responsibilities and considerably\nunderestimated infrastructural expenditures notwithstanding unanimous parliamentary recommendations continued.";
        int half = Text.IndexOf('\n', StringComparison.Ordinal);
        ArticleAnalysis analysis = ReportSamples.Of(Text, []) with
        {
            Content = new CleanedArticle { Text = Text, Blocks = [new ContentBlock { Span = TextSpan.FromBounds(0, half) }, new ContentBlock { Span = TextSpan.FromBounds(half + 1, Text.Length) }] },
        };

        IHtmlDocument page = ReportSamples.ShouldBeSound(analysis.ToHtml());

        page.QuerySelectorAll(".text > p").Select(paragraph => paragraph.QuerySelectorAll(".hard").Length).Should().Equal(1, 1);
        page.QuerySelectorAll(".text > p").Select(paragraph => paragraph.QuerySelectorAll(".why").Length).Should().Equal(1, 1);
        page.QuerySelectorAll(".text .ref").Should().ContainSingle();
        page.QuerySelectorAll(".reasons li").Should().ContainSingle();
    }

    [Theory]
    [InlineData(false, 100_000, 0)]
    [InlineData(true, 0, 0)]
    [InlineData(true, 100_000, 1)]
    public void ToHtml_HardSentencesOfATextThatIsNotThere_AreListedWithoutLinks(bool includeText, int length, int least)
    {
        IHtmlDocument page = ReportSamples.ShouldBeSound(ReportSamples.Sample.ToHtml(new ArticleReportOptions { IncludeText = includeText, MaxTextLength = length }));

        page.QuerySelectorAll(".reasons li").Should().NotBeEmpty();
        page.QuerySelectorAll(".reasons a, .ref a").Length.Should().BeInRange(least, least * 20);
    }

    [Fact]
    public void ToHtml_AnyTextAndSpans_MarksExactlyThose() => Gen.Select(Words, Spans).Sample((text, spans) =>
    {
        ArticleAnalysis analysis = ReportSamples.Of(text, spans);
        var hard = HardSentenceFinder.Find(TextDocument.Parse(text), analysis.Readability, 5);
        bool Is(IEnumerable<TextSpan> marked, int index) => marked.Any(span => span.Start <= index && index < span.End);

        (char, string)[] expected =
        [
            .. text.Select((c, i) => (c, string.Concat(
                Is(hard.Select(sentence => sentence.Span), i) ? "h" : "", Is(analysis.Summary!.Sentences.Select(sentence => sentence.Span), i) ? "s" : "",
                Is(analysis.Keyphrases!.SelectMany(phrase => phrase.Mentions), i) ? "k" : "", Is(analysis.Quotations!.Select(quotation => quotation.Span), i) ? "q" : "")))
                .Where(item => !char.IsWhiteSpace(item.c)),
        ];

        string html = analysis.ToHtml();
        ReportSamples.ShouldBeSound(html);
        ReportSamples.Read(html).Should().Equal(expected);
    });

    [Fact]
    public void ToHtml_AnyStringAnywhere_IsSound() => Gen.Select(Gen.String, Gen.String, Gen.String).Sample((first, second, third) =>
    {
        ArticleAnalysis analysis = ReportSamples.Of($"{first} {second}\n\n{third}", [new TextSpan(-3, int.MaxValue), new TextSpan(1, 2), new TextSpan(2, 9)]) with
        {
            Title = first,
            Byline = second,
            SiteName = third,
            Language = first,
            Url = second,
            Excerpt = third,
            Id = first,
            Topics = new TopicPrediction([new TopicScore(first, double.NaN), new TopicScore(second, double.PositiveInfinity), new TopicScore(third, 0.5)]),
            Warnings = [new ArticleWarning(first, second), new ArticleWarning(third, first)],
        };
        string html = analysis.ToHtml(new ArticleReportOptions { Title = third, TopicWords = [new TopicWords(third, [first, second])] });

        ReportSamples.ShouldBeSound(html);
        html.Should().Be(analysis.ToHtml(new ArticleReportOptions { Title = third, TopicWords = [new TopicWords(third, [first, second])] }));
        System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(html)).Should().Be(html, "it is valid Unicode");
        html.Should().NotContainAny("\0", "\u001b", "\r");
        ReportSamples.ShouldHaveFiniteNumbers(html, first, second, third);
    });

    [Fact]
    public void ToHtml_BlocksThatMakeUpTheText_HasAllOfIt()
    {
        string html = ReportSamples.Sample.ToHtml();

        string.Concat(ReportSamples.Read(html).Select(item => item.Character)).Should().Be(string.Concat(ReportSamples.Sample.Text.Where(c => !char.IsWhiteSpace(c))));
    }

    [Fact]
    public void ToHtml_BlocksThatDoNotMakeUpTheText_HasAllOfItAllTheSame()
    {
        CleanedArticle content = ReportSamples.Sample.Content!;
        foreach (ContentBlock[] blocks in (ContentBlock[][])[[], [.. content.Blocks.Skip(1)], [.. content.Blocks.Reverse()], [.. content.Blocks, content.Blocks[0]], [new ContentBlock { Span = new TextSpan(-5, 10_000_000) }]])
        {
            string html = (ReportSamples.Sample with { Content = content with { Blocks = blocks } }).ToHtml();

            string.Concat(ReportSamples.Read(html).Select(item => item.Character)).Should().Be(string.Concat(ReportSamples.Sample.Text.Where(c => !char.IsWhiteSpace(c))));
        }
    }

    [Fact]
    public void ToHtml_EmptyAnalysis_LeavesOutWhatIsMissing()
    {
        IHtmlDocument page = ReportSamples.ShouldBeSound(new ArticleAnalysis().ToHtml());

        page.QuerySelector("h1")!.TextContent.Should().Be("(no title)");
        page.QuerySelectorAll("section, .cards, svg, table, a").Should().BeEmpty();
        page.QuerySelectorAll("dt").Select(name => name.TextContent).Should().Equal("Words", "Sentences", "Reading time");
    }

    [Fact]
    public void ToHtml_JsonRoundTrip_IsTheSame() =>
        ArticleAnalysis.FromJson(ReportSamples.Sample.ToJson()).ToHtml().Should().Be(ReportSamples.Sample.ToHtml());

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("de-DE")]
    public void ToHtml_AnyCulture_IsTheSame(string culture)
    {
        string expected = ReportSamples.Sample.ToHtml() + ReportSamples.Sample.ToMarkdown() + ReportSamples.Sample.ToText();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            (ReportSamples.Sample.ToHtml() + ReportSamples.Sample.ToMarkdown() + ReportSamples.Sample.ToText()).Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToHtml_OneWordOfAMillion_IsCutWithANote()
    {
        string html = Article.FromText(new string('x', 1_000_000), new string('y', 1_000_000)).Analyze().ToHtml();

        html.Length.Should().BeLessThan(150_000);
        ReportSamples.ShouldBeSound(html).QuerySelector(".reading .note")!.TextContent.Should().Contain("The text goes on: the report shows the first 100,000 of 1,000,000 characters.");
    }

    [Fact]
    public void ToHtml_NothingButMarks_StaysWithinItsBound()
    {
        const int Length = 20_000;
        string text = string.Concat(Enumerable.Repeat("a ", Length / 2));
        var content = new CleanedArticle
        {
            Text = text,
            Blocks = [new ContentBlock { Span = new TextSpan(0, Length), Marks = [.. Enumerable.Range(0, Length).SelectMany(i => Enum.GetValues<InlineMarkKind>().Select(kind => new InlineMark(kind, new TextSpan(i, 1), "https://a.example/" + new string('b', 1_500))))] }],
        };

        string html = (new ArticleAnalysis { Text = text, Content = content }).ToHtml(new ArticleReportOptions { MaxTextLength = Length });

        html.Length.Should().BeLessThan((10 * Length) + 150_000);
        ReportSamples.ShouldBeSound(html);
    }

    [Fact]
    public void ToHtml_MarkThatBeginsBeforeAPiece_IsDrawnInThePiece()
    {
        const string Text = "one two\tthree four\nfive six\tseven";
        int at = Text.IndexOf("two", StringComparison.Ordinal);
        int end = Text.IndexOf("six", StringComparison.Ordinal);
        InlineMark[] marks = [new InlineMark(InlineMarkKind.Link, TextSpan.FromBounds(at, end), "https://a.example/"), new InlineMark(InlineMarkKind.Strong, TextSpan.FromBounds(at + 1, at + 2)), new InlineMark(InlineMarkKind.Emphasis, TextSpan.FromBounds(end - 2, Text.Length))];
        var content = new CleanedArticle { Text = Text, Blocks = [new ContentBlock { Kind = BlockKind.Table, Span = new TextSpan(0, Text.Length), Marks = marks }] };

        IElement[] cells = [.. ReportSamples.ShouldBeSound(new ArticleAnalysis { Text = Text, Content = content }.ToHtml()).QuerySelectorAll(".text td")];

        cells.Select(cell => string.Concat(cell.QuerySelectorAll("a").Select(link => link.TextContent))).Should().Equal("two", "three four", "five ", "");
        cells.Select(cell => string.Concat(cell.QuerySelectorAll("em").Select(link => link.TextContent))).Should().Equal("", "", "e six", "seven");
    }

    [Fact]
    public void ToHtml_IdPrefix_TellsTwoFragmentsOfAnArticleApart()
    {
        string first = ReportSamples.Sample.ToHtml(new ArticleReportOptions { IsFragment = true, IdPrefix = "first" });
        string second = ReportSamples.Sample.ToHtml(new ArticleReportOptions { IsFragment = true, IdPrefix = "second_2-b" });

        IHtmlDocument page = ReportSamples.ShouldBeSound(first + second);
        page.QuerySelectorAll("[id]").Select(element => element.Id!.Split("-why-")[0].Split("-hard-")[0]).Distinct(StringComparer.Ordinal).Should().Equal("first", "second_2-b");
        ReportSamples.ShouldBeSound(ReportSamples.Sample.ToHtml(new ArticleReportOptions { IdPrefix = "mine" })).GetElementById("mine-why-1").Should().NotBeNull();
        ReportSamples.ShouldBeSound(ReportSamples.Sample.ToHtml(new ArticleReportOptions { IsFragment = true }) + (ReportSamples.Sample with { Title = "Another" }).ToHtml(new ArticleReportOptions { IsFragment = true }));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("é")]
    [InlineData("a.b")]
    public void IdPrefix_ThatIsNone_Throws(string prefix) =>
        FluentActions.Invoking(() => new ArticleReportOptions { IdPrefix = prefix }).Should().Throw<ArgumentException>();

    [Fact]
    public void IdPrefix_TooLong_Throws() =>
        FluentActions.Invoking(() => new ArticleReportOptions { IdPrefix = new string('a', ArticleReportOptions.MaxIdPrefixLength + 1) }).Should().Throw<ArgumentException>();

    [Fact]
    public void ToHtml_Quotes_AreEncodedInAttributesOnly()
    {
        const string Title = "\"It's\" & <so>";
        string html = new ArticleAnalysis { Title = Title, Readability = new ReadabilityReport { Language = "de", LanguageScores = [new LanguageScore("x", Title, 5, ScoreScale.Ease, 0, 10)] } }.ToHtml();

        html.Should().Contain(">\"It's\" &amp; &lt;so&gt;</h1>").And.Contain("aria-label=\"&quot;It&#39;s&quot; &amp; &lt;so&gt;: 5.0");
        ReportSamples.ShouldBeSound(html).QuerySelector(".gauge")!.GetAttribute("aria-label").Should().StartWith(Title + ": 5.0");
    }

    [Fact]
    public void ToHtml_SentenceStrip_TellsInWordsAndBySignsWhatItsColoursTell()
    {
        IElement strip = ReportSamples.ShouldBeSound(ReportSamples.Sample.ToHtml()).QuerySelector(".strip")!;

        strip.GetAttribute("aria-label").Should().MatchRegex(@" In the summary: [0-9, ]+\. Hard: [0-9, ]+\.$");
        foreach ((string name, string words) in (ReadOnlySpan<(string, string)>)[("hard", "hard"), ("sum", "in the summary")])
        {
            string[] bars = [.. strip.QuerySelectorAll("rect").Where(bar => bar.QuerySelector("title")?.TextContent.Contains(words, StringComparison.Ordinal) == true).Select(bar => bar.GetAttribute("x")!)];
            bars.Should().NotBeEmpty();
            strip.QuerySelectorAll($"rect.{name}").Where(sign => sign.Children.Length == 0).Select(sign => sign.GetAttribute("x")).Should().Equal(bars);
        }
    }

    [Fact]
    public void ToHtml_RightToLeft_IsIsolatedAndNamesItsLanguage()
    {
        IHtmlDocument page = HtmlJudgeParse((Article.FromText("مرحبا بالعالم. هذا نص طويل.", "\u202Eعنوان").Analyze() with { Byline = "\u202Eab", Language = "ar" }).ToHtml());

        page.QuerySelectorAll("h1, .text p").Should().OnlyContain(element => element.GetAttribute("dir") == "auto");
        page.QuerySelector(".origin bdi")!.GetAttribute("lang").Should().Be("ar");
        page.QuerySelector(".text")!.GetAttribute("lang").Should().Be("ar");
        page.DocumentElement.GetAttribute("lang").Should().Be("en");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("not an address")]
    public void ToHtml_AddressThatIsNoneOfTheWeb_IsTextOnly(string url) =>
        HtmlJudgeParse(new ArticleAnalysis { Url = url }.ToHtml()).QuerySelectorAll("a").Should().BeEmpty();

    [Fact]
    public void ToHtml_Fragment_IsOneElementWhoseStyleStaysInside()
    {
        string html = ReportSamples.Sample.ToHtml(new ArticleReportOptions { IsFragment = true, HeadingLevel = 3, Theme = ReportTheme.Dark });

        IHtmlDocument page = ReportSamples.ShouldBeSound(html);
        IElement root = page.Body!.Children.Should().ContainSingle().Subject;
        root.ClassList.Should().Equal("articlekit", "dark");
        page.QuerySelectorAll("h1, h2, main, meta").Should().BeEmpty();
        page.QuerySelector(".title")!.LocalName.Should().Be("h3");
        string style = page.QuerySelector("style")!.TextContent.Trim();
        style.Should().StartWith(".articlekit {").And.EndWith("}");
        int depth = 0;
        style[..^1].Select(c => depth += c == '{' ? 1 : c == '}' ? -1 : 0).SkipWhile(now => now == 0).Should().OnlyContain(now => now > 0, "every rule stands within the first");
        ReportSamples.Sample.ToHtml(new ArticleReportOptions { IsFragment = true }).Should().NotContain("id=\"why-", "several fragments may stand in a page");
    }

    [Fact]
    public void ToHtml_HeadingsOfTheArticle_SkipNoLevel()
    {
        const string Page = "<title>T</title><article><h1>One</h1><p>Some words of a first part that are long enough to count as text.</p><h4>Two</h4><p>Some words of another part that are long enough to count as text.</p><h2>Three</h2><p>Some words of a last part that are long enough to count as text.</p></article>";

        int[] levels = [.. HtmlJudgeParse(Article.FromHtml(Page).Analyze().ToHtml()).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0')];

        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void ToHtml_Options_AreHeeded()
    {
        HtmlJudgeParse(ReportSamples.Sample.ToHtml(new ArticleReportOptions { IncludeText = false })).QuerySelectorAll(".reading").Should().BeEmpty();
        HtmlJudgeParse(ReportSamples.Sample.ToHtml(new ArticleReportOptions { MaxHardSentences = 0 })).QuerySelectorAll(".hard:not(rect)").Should().BeEmpty();
        HtmlJudgeParse(ReportSamples.Sample.ToHtml(new ArticleReportOptions { Title = "Mine" })).QuerySelector("h1")!.TextContent.Should().Be("Mine");
        HtmlJudgeParse(ReportSamples.Sample.ToHtml(new ArticleReportOptions { TopicWords = [new TopicWords("society", ["boat", "quay"])] })).QuerySelector(".words")!.TextContent.Should().Be("boat · quay");
        FluentActions.Invoking(() => new ArticleReportOptions { MaxTextLength = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ArticleReportOptions { HeadingLevel = 5 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ArticleReportOptions { TextWidth = 19 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void ToHtml_Policy_NamesTheStyleAndNothingElse()
    {
        IHtmlDocument page = HtmlJudgeParse(ReportSamples.Sample.ToHtml());
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(page.QuerySelector("style")!.TextContent)));

        page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content").Should().Be($"default-src 'none'; style-src 'sha256-{hash}'; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public void HardSentences_OfAReport_AreThoseOfTheExplanation()
    {
        string text = ReportSamples.Sample.Text;
        var explained = ReadabilityScorer.Explain(text, "en", sentences: 1000).HardestSentences;

        HardSentenceFinder.Find(TextDocument.Parse(text), ReportSamples.Sample.Readability, 1000)
            .Should().BeEquivalentTo(explained.Where(sentence => sentence.Words >= 8 && sentence.Grade >= 13)).And.NotBeEmpty();
    }

    private static IHtmlDocument HtmlJudgeParse(string html) => TestSupport.SafeHtml.HtmlJudge.Parse(html);
}
