using System.Globalization;
using System.Text;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Markup;
using HtmlAgilityPack;

namespace ArticleKit.Tests.Cleaning;

public sealed class HtmlCleanerTests
{
    [Fact]
    public void Clean_Page_FindsTheArticle()
    {
        CleanedArticle article = HtmlCleaner.Clean(SamplePage.Html);

        article.Title.Should().Be("The bridge opens at last");
        article.Language.Should().Be("en");
        article.Text.Should().StartWith("After four years").And.Contain("\n\nSeven hundred people").And.EndWith("on the weather.");
        article.Text.Should().NotContain("Home").And.NotContain("All rights");
        article.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Clean_Blocks_LeadToTheirElementsAndLines()
    {
        CleanedArticle article = HtmlCleaner.Clean(SamplePage.Html);
        var page = new HtmlDocument();
        page.LoadHtml(SamplePage.Html);
        string[] lines = SamplePage.Html.Split('\n');

        article.Blocks.Should().HaveCountGreaterThan(4);
        foreach (ContentBlock block in article.Blocks)
        {
            string text = block.Span.In(article.Text).ToString();
            HtmlNode? node = page.DocumentNode.SelectSingleNode(block.XPath);
            node.Should().NotBeNull(block.XPath);
            node!.InnerText.Should().Be(text);
            lines[block.Line - 1].Should().Contain(text[^Math.Min(20, text.Length)..]);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\0\0")]
    [InlineData("<")]
    [InlineData("<html></html>")]
    public void Clean_PageWithoutText_IsEmptyWithAWarning(string html)
    {
        CleanedArticle article = HtmlCleaner.Clean(html);

        article.Text.Should().BeEmpty();
        article.Blocks.Should().BeEmpty();
        article.Warnings.Should().ContainSingle().Which.Code.Should().Be("no_main_content");
    }

    [Fact]
    public void Clean_TextThatIsNotHtml_IsTheArticle()
    {
        const string Text = "This is no page at all, only a text of some length with 3 < 4 in it, which somebody saved under the wrong name.";

        HtmlCleaner.Clean(Text).Text.Should().Be(Text);
    }

    [Theory]
    [InlineData("<p>The only paragraph of this page.</p>", "The only paragraph of this page.")]
    [InlineData("<p>Closed today.</p>", "Closed today.")]
    [InlineData("<ul><li>Closed today.</li><li>Open tomorrow.</li></ul>", "Closed today.\nOpen tomorrow.")]
    [InlineData("<p>Closed today, see <a href=x>the harbour</a> for boats.</p>", "Closed today, see the harbour for boats.")]
    [InlineData("Closed today.", "Closed today.")]
    public void Clean_FragmentOfAFewWords_IsTheArticle(string html, string text)
    {
        CleanedArticle article = HtmlCleaner.Clean(html);

        article.Text.Should().Be(text);
        article.Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("<nav><a href=a>Home</a> and more</nav><p>Not found.</p>")]
    [InlineData("<p><a href=a>Home</a></p><p>Not found.</p>")]
    [InlineData("<p>Not found.</p><div class=footer>The Paper, Kelby</div>")]
    [InlineData("<p>Not found.</p><form><label>Name</label></form>")]
    public void Clean_FewWordsWithinSurroundings_AreNoArticle(string html) => HtmlCleaner.Clean(html).Text.Should().BeEmpty();

    [Fact]
    public void Clean_PageOfScripts_IsCalledAShell() =>
        HtmlCleaner.Clean($"<div id=root></div><script>{new string('a', 2000)}</script>").Warnings.Select(warning => warning.Code).Should().Equal("no_main_content", "javascript_shell");

    [Fact]
    public void Clean_BytesAndStream_GiveTheSameAsTheString()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(SamplePage.Html);
        using var stream = new MemoryStream(bytes);
        CleanedArticle expected = HtmlCleaner.Clean(SamplePage.Html);

        HtmlCleaner.Clean(bytes).Should().BeEquivalentTo(expected);
        HtmlCleaner.Clean(stream).Should().BeEquivalentTo(expected);
        stream.CanRead.Should().BeTrue("the caller closes it");
    }

    [Fact]
    public void Clean_LongerThanTheLimit_IsRefused()
    {
        var options = new CleaningOptions { Limits = new ArticleLimits { MaxInputLength = 100 } };
        Action[] cleanings =
        [
            () => HtmlCleaner.Clean(new string('a', 101), options: options),
            () => HtmlCleaner.Clean(new byte[101], options: options),
            () => HtmlCleaner.Clean(new MemoryStream(new byte[101]), options: options),
        ];

        foreach (Action cleaning in cleanings)
        {
            cleaning.Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InputTooLong);
        }

        HtmlCleaner.Clean(new string('a', 100), options: options).Should().NotBeNull();
        HtmlCleaner.Clean(new byte[100], options: options).Should().NotBeNull();
    }

    [Fact]
    public void Clean_EndlessStream_IsRefusedBeforeItsEnd()
    {
        using var stream = new EndlessStream();

        ((Action)(() => HtmlCleaner.Clean(stream))).Should().Throw<ArticleKitException>().Which.Code.Should().Be(ArticleErrorCode.InputTooLong);
        stream.Position.Should().BeLessThan(ArticleLimits.Default.MaxInputLength + 1_000_000);
    }

    [Fact]
    public void Clean_Null_IsRefused()
    {
        ((Action)(() => HtmlCleaner.Clean((string)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => HtmlCleaner.Clean((Stream)null!))).Should().Throw<ArgumentNullException>();
        ((Action)(() => _ = new CleaningOptions { Limits = null! })).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void Clean_InAnyCulture_IsTheSame(string culture)
    {
        CleanedArticle expected = HtmlCleaner.Clean(SamplePage.Html + "<meta name=date content='March 4, 2021'>");
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            HtmlCleaner.Clean(SamplePage.Html.ToUpperInvariant().Replace("<P>", "<P TITLE=I>", StringComparison.Ordinal)).Blocks.Should().HaveCount(expected.Blocks.Count);
            HtmlCleaner.Clean(SamplePage.Html + "<meta name=date content='March 4, 2021'>").Should().BeEquivalentTo(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Clean_AttributesThatAreKept_FitTheirBits() => AttributeFilter.KeptCount.Should().BeLessThanOrEqualTo(64);

    private sealed class EndlessStream : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            _position += count;
            return count;
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }

    [Fact]
    public void Clean_AccentsThatAreCharactersOfTheirOwn_ComposesTextAndWhatIsSaidOfIt()
    {
        const string Html = """
            <html><head><title>Ein Cafe&#x301; in Mu&#x308;nchen</title><meta name="author" content="Rene&#x301; Mu&#x308;ller"><meta name="description" content="Das Cafe&#x301; bleibt.">
            <meta property="article:section" content="Ko&#x308;ln"></head><body><article><h1>Ein Cafe&#x301; in Mu&#x308;nchen</h1>
            <p>Das Cafe&#x301; in Mu&#x308;nchen hatte bis zehn Uhr am Abend offen, wie seit Jahren schon, und die Leute kamen.</p>
            <p>Niemanden in Mu&#x308;nchen sto&#x308;rte es, dass das Cafe&#x301; voll war, denn nebenan gab es noch eines, das la&#x308;nger offen hatte.</p></article></body></html>
            """;

        CleanedArticle article = HtmlCleaner.Clean(Html);

        article.Title.Should().Be("Ein Café in München");
        article.Authors.Should().Equal("René Müller");
        article.Excerpt.Should().Be("Das Café bleibt.");
        article.Section.Should().Be("Köln");
        article.Text.Should().StartWith("Das Café in München hatte").And.Contain("störte").And.NotContainAny("\u0301", "\u0308");
        article.Blocks.Should().HaveCount(2, "the heading repeats the title, however that is written");
    }
}
