using System.Text;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Tests.Cleaning.Markup;

public sealed class HtmlBytesTests
{
    [Theory]
    [InlineData("windows-1251", "Привет, мир")]
    [InlineData("koi8-r", "Привет, мир")]
    [InlineData("gbk", "今天天气很好")]
    [InlineData("gb2312", "今天天气很好")]
    [InlineData("shift_jis", "今日は晴れです")]
    [InlineData("x-sjis", "今日は晴れです")]
    [InlineData("euc-jp", "今日は晴れです")]
    [InlineData("iso-2022-jp", "今日は晴れです")]
    [InlineData("euc-kr", "안녕하세요")]
    [InlineData("big5", "今天天氣很好")]
    [InlineData("iso-8859-1", "naïve “quote” €")]
    [InlineData("iso-8859-2", "Příliš žluťoučký kůň")]
    [InlineData("iso-8859-9", "Güneş ışığı")]
    [InlineData("utf-8", "日本 é 👍")]
    public void Decode_DeclaredEncoding_IsRead(string label, string text)
    {
        string decoded = HtmlBytes.Decode(Encode($"<html><head><meta charset={label}><p>{text}", label));

        decoded.Should().EndWith($"<p>{text}");
    }

    [Theory]
    [InlineData("<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=windows-1251'>")]
    [InlineData("<meta content=\"text/html;charset = windows-1251\" http-equiv=content-type>")]
    [InlineData("<?xml version='1.0' encoding='windows-1251'?>")]
    [InlineData("<meta charset=\"no-such\"><meta charset=\"cp1251\">")]
    [InlineData("<!-- <meta charset=\"koi8-r\"> --><meta charset=\"windows-1251\">")]
    [InlineData("<link charset=\"koi8-r\"><form accept-charset=\"koi8-r\"></form><meta charset=\"windows-1251\">")]
    [InlineData("<meta name=\"description\" content=\"the charset=koi8-r of old\"><meta charset=\"windows-1251\">")]
    public void Decode_DeclarationInAnyForm_IsFound(string declaration) =>
        HtmlBytes.Decode(Encode(declaration + "<p>Привет", "windows-1251")).Should().EndWith("<p>Привет");

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-32")]
    [InlineData("ibm037")]
    [InlineData("none\"><")]
    [InlineData("")]
    public void Decode_EncodingThatIsNotOfTheWeb_IsNotBelieved(string label) =>
        HtmlBytes.Decode(Encoding.UTF8.GetBytes($"<meta charset=\"{label}\"><p>plain")).Should().EndWith("<p>plain");

    [Fact]
    public void Decode_Utf8DeclaredAsSomethingElse_IsUtf8() =>
        HtmlBytes.Decode("<meta charset=windows-1251><p>Привет"u8).Should().EndWith("<p>Привет");

    [Fact]
    public void Decode_WithoutDeclaration_IsUtf8WhereValidElseWindows1252()
    {
        HtmlBytes.Decode("<p>Привет"u8).Should().Be("<p>Привет");
        HtmlBytes.Decode(Encode("<p>na\u00efve \u201cquote\u201d", "windows-1252")).Should().Be("<p>naïve “quote”");
    }

    [Fact]
    public void Decode_Utf8WithAFewBrokenBytes_IsStillUtf8()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("<p>Привет, как дела"), 0xFF, .. Encoding.UTF8.GetBytes(" друзья")];

        HtmlBytes.Decode(bytes).Should().Be("<p>Привет, как дела\ufffd друзья");
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void Decode_ByteOrderMark_CountsMoreThanTheDeclaration(string name)
    {
        Encoding encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=koi8-r><p>Привет")];

        HtmlBytes.Decode(bytes).Should().Be("<meta charset=koi8-r><p>Привет");
    }

    [Fact]
    public void Decode_Utf16WithoutByteOrderMark_IsSeen()
    {
        const string Page = "<html><head><meta charset=utf-16></head><body><p>caf\u00e9 \u041f\u0440\u0438\u0432\u0435\u0442</p>";

        HtmlBytes.Decode(Encoding.Unicode.GetBytes(Page)).Should().Be(Page);
        HtmlBytes.Decode(Encoding.BigEndianUnicode.GetBytes(Page)).Should().Be(Page);
    }

    [Fact]
    public void Decode_Nothing_IsEmpty() => HtmlBytes.Decode([]).Should().BeEmpty();

    private static byte[] Encode(string text, string label) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(label == "iso-8859-1" ? "windows-1252" : label == "iso-8859-9" ? "windows-1254" : label == "x-sjis" ? "shift_jis" : label)
            ?? Encoding.GetEncoding(label)).GetBytes(text);
}
