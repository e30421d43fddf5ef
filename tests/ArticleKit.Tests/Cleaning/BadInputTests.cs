using System.Text;
using ArticleKit.Cleaning;

namespace ArticleKit.Tests.Cleaning;

/// <summary>Input that is broken, or no page at all: the article comes out all the same, or a warning tells why none does.</summary>
public sealed class BadInputTests
{
    private const string One = "The old lighthouse on the northern cape will be lit again in May, after a group of neighbours spent nine winters repairing its lamp, its stairs and its leaking roof.";
    private const string Two = "Its last keeper, who is ninety now, was asked to press the switch, and she said that she would do so only if somebody carried her up, because there are still two hundred steps.";

    public static TheoryData<string> Breaks => new(
        "<!-- never closed",
        "<!DOCTYPE",
        "<![CDATA[ x ]]>",
        "<![CDATA[ never closed",
        "<% var a = 1; %>",
        "<%",
        "<?php echo 1; ?>",
        "<?php",
        "<script>var a = 1 < 2;",
        "<style>p { color: red }",
        "<textarea>",
        "<title>",
        "<noscript>",
        "<svg>",
        "<math>",
        "<select><option>",
        "<a href=\"x>",
        "<img alt='",
        "</p></p></div></body></html>",
        "<p><p><p></div>",
        "<table><tr>",
        "<table><td></table></td>",
        "<b><i></b></i>",
        "<form><form></form>",
        "<body><html><head>",
        "<object><param>",
        "<marquee><blink><font>",
        "&#;&#x;&#xFFFFFFFF;&",
        "\0\0\u0001\u001f",
        "\ufeff",
        "<\0div\0>",
        "<div \0='\0' =\"\" '\">");

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Clean_BrokenBeforeTheArticle_KeepsIt(string broken)
    {
        CleanedArticle article = HtmlCleaner.Clean($"<html><body><div>{broken}</div>\n<div><p>{One}</p><p>{Two}</p></div></body></html>");

        article.Text.Should().Contain(One).And.Contain(Two);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void Clean_BrokenBetweenParagraphs_KeepsThem(string broken)
    {
        CleanedArticle article = HtmlCleaner.Clean($"<html><body><div><p>{One}</p>{broken}<p>{Two}</p></div></body></html>");

        article.Text.Should().Contain(One).And.Contain(Two);
    }

    [Fact]
    public void Clean_ImagesOfMegabytesInline_LeavesThemOut()
    {
        string image = "data:image/png;base64," + new string('A', 5_000_000);

        CleanedArticle article = HtmlCleaner.Clean($"<p>{One}</p><img src=\"{image}\" alt=x><p style=\"background:url({image})\">{Two}</p>");

        article.Text.Should().Be($"{One}\n\n{Two}");
    }

    [Fact]
    public void Clean_AttributesByTheThousand_AreRead()
    {
        string attributes = string.Concat(Enumerable.Range(0, 5000).Select(i => $" data-a{i}='{i}'"));

        HtmlCleaner.Clean($"<p{attributes}>{One}</p><p title='{new string('x', 1_000_000)}'>{Two}</p>").Text.Should().Be($"{One}\n\n{Two}");
    }

    [Fact]
    public void Clean_NestingByTheHundredThousand_IsFlattenedWithAWarning()
    {
        CleanedArticle article = HtmlCleaner.Clean(string.Concat(Enumerable.Repeat("<div>", 200_000)) + $"<p>{One}</p><p>{Two}</p>");

        article.Text.Should().Contain(One).And.Contain(Two);
        article.Warnings.Select(warning => warning.Code).Should().Contain("nesting_flattened");
    }

    [Fact]
    public void Clean_SiblingsByTheHundredThousand_KeepsTheArticle() =>
        HtmlCleaner.Clean($"<div><p>{One}</p><p>{Two}</p></div><div>" + string.Concat(Enumerable.Repeat("<i>x</i>", 100_000)) + "</div>").Text.Should().Contain(One).And.Contain(Two);

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n\r\n")]
    public void Clean_LineEndsOfAnyKind_MakeNoDifference(string lineEnd)
    {
        string page = $"<div>\n<p>{One.Replace(' ', '\n')}</p>\n<p>\n{Two}\n</p>\n</div>";

        HtmlCleaner.Clean(page.Replace("\n", lineEnd, StringComparison.Ordinal)).Text.Should().Be($"{One}\n\n{Two}");
    }

    [Theory]
    [InlineData("\u00a0\u2003\u200b\ufeff")]
    [InlineData("<p>&nbsp;</p><br><div>\u200e</div>")]
    [InlineData("<!-- only a comment -->")]
    [InlineData("<img src=a><hr><input>")]
    public void Clean_NothingToRead_IsEmptyWithAWarning(string html)
    {
        CleanedArticle article = HtmlCleaner.Clean(html);

        article.Text.Should().BeEmpty();
        article.Warnings.Should().Contain(warning => warning.Code == "no_main_content");
    }

    [Fact]
    public void Clean_Xhtml_IsReadLikeHtml() => HtmlCleaner.Clean(
        $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x.dtd\">\n"
        + $"<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Cape</title><script type=\"a\"/></head><body><div><p>{One}</p><br/><p>{Two}</p></div></body></html>")
        .Text.Should().Contain(One).And.Contain(Two);

    [Fact]
    public void Clean_Feed_IsNoFailure() => HtmlCleaner.Clean(
        $"<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Cape</title><item><title>Light</title><link>http://example.com/</link><description><![CDATA[<p>{One}</p>]]></description></item></channel></rss>")
        .Should().NotBeNull();

    [Theory]
    [InlineData("{\"title\": \"Light\", \"body\": \"The old lighthouse will be lit again.\", \"tags\": [1, 2, null]}")]
    [InlineData("key,value\n1,2\n3,4")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/html\n\n<p>The old lighthouse</p>\n--x--")]
    public void Clean_OtherText_IsNoFailure(string text) => HtmlCleaner.Clean(text).Text.Should().NotContain("<");

    [Fact]
    public void Clean_Utf16WithoutMark_IsRead()
    {
        string page = $"<html><body><p>{One}</p><p>{Two}</p></body></html>";

        HtmlCleaner.Clean(Encoding.Unicode.GetBytes(page)).Text.Should().Be($"{One}\n\n{Two}");
        HtmlCleaner.Clean(Encoding.BigEndianUnicode.GetBytes(page)).Text.Should().Be($"{One}\n\n{Two}");
    }

    [Theory]
    [InlineData("of\0harbour, ", "ofharbour,")]
    [InlineData("a\0 quiet harbour\0 town ", "a quiet harbour town")]
    public void Clean_StrayZeroBytesInAShortText_AreNoUtf16(string text, string expected) =>
        HtmlCleaner.Clean(System.Text.Encoding.UTF8.GetBytes(text)).Text.Should().Be(expected);

    [Fact]
    public void Clean_CutAnywhere_IsNoFailureAndAddsNothing()
    {
        string page = $"<html><head><title>Cape</title><script>if (a < b) c();</script></head><body><!-- x --><div class=\"a\"><p>{One}</p><p>{Two} &amp; more</p></div></body></html>";
        for (int length = 0; length <= page.Length; length++)
        {
            string text = HtmlCleaner.Clean(page[..length]).Text;

            // A tag that breaks off after its first character is text.
            foreach (string word in text.Split([' ', '\n', '<', '/'], StringSplitOptions.RemoveEmptyEntries))
            {
                (One + Two + " & more &am Cape").Should().Contain(word);
            }
        }
    }
}
