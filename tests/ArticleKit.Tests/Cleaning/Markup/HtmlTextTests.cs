using ArticleKit.Cleaning.Markup;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Markup;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("no reference", "no reference")]
    [InlineData("a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;", "a & b <c> \"d\" 'e'")]
    [InlineData("&#128077;", "\ud83d\udc4d")]
    [InlineData("&#x1F44D;&#X1f44d;", "\ud83d\udc4d\ud83d\udc4d")]
    [InlineData("&#150;&#146;&#x80;", "–’€")]
    [InlineData("&#0;&#xD800;&#x110000;&#99999999999;", "\ufffd\ufffd\ufffd\ufffd")]
    [InlineData("&#65 &#x41b", "A \u041b")]
    [InlineData("&nbsp;&hellip;&mdash;", "\u00a0…—")]
    [InlineData("&comma;&lsqb;&NewLine;&check;&ccaron;&CounterClockwiseContourIntegral;", ",[\n✓č∳")]
    [InlineData("&NotEqualTilde;&Afr;", "\u2242\u0338\ud835\udd04")]
    [InlineData("&amp &lt &copy 2024, caf&eacute!", "& < © 2024, café!")]
    [InlineData("AT&T, R&D, &unknown;, &;, &#;, &#x;, &", "AT&T, R&D, &unknown;, &;, &#;, &#x;, &")]
    [InlineData("&copyright &notit", "&copyright &notit")]
    [InlineData("&ampamp; &nbspx &ltb&gt", "&amp; \u00a0x <b>")]
    [InlineData("&COPY;&Eacute;&eacute;", "©Éé")]
    [InlineData("&amp;lt;", "&lt;")]
    public void Decode_References_AreReadAsABrowserReadsThem(string text, string expected) => HtmlText.Decode(text).Should().Be(expected);

    [Fact]
    public void Decode_ManyReferences_IsFinishedAtOnce() =>
        HtmlText.Decode(string.Concat(Enumerable.Repeat("&amp&#&", 1_000_000))).Should().HaveLength(4_000_000);

    [Fact]
    public void Decode_AnyText_NeverThrows() =>
        Soup.AnyOf("&", "#", "x", "1", "F", ";", "amp", "nbsp", "\0", "\ud800", "é").Array[0, 40]
            .Sample(parts => HtmlText.Decode(string.Concat(parts)) is not null);
}
