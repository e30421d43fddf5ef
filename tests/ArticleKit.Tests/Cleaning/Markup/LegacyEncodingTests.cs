using System.Text;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Tests.Cleaning.Markup;

/// <summary>Pages whose encoding nothing tells rightly but the bytes themselves.</summary>
public sealed class LegacyEncodingTests
{
    private const string Russian = "Новый театр открылся вчера вечером, и билеты на премьеру были проданы ещё весной.";
    private const string Chinese = "新剧院昨天晚上开幕，首演的票在春天就已经卖完了，许多人在门口等着。";
    private const string Ascii = "<html><body class=\"page\"><p>";

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("cp866", Russian)]
    [InlineData("windows-1250", "Nowy teatr otwarto wczoraj wieczorem, a bilety na premierę były wyprzedane już wiosną. Dyrektorka mówiła krótko.")]
    [InlineData("iso-8859-2", "Nové divadlo se otevřelo včera večer a vstupenky na premiéru byly vyprodány už na jaře. Ředitelka řekla, že je šťastná.")]
    [InlineData("windows-1252", "Das neue Theater wurde gestern eröffnet, und die Karten für die Aufführung waren schon im Frühling verkauft.")]
    [InlineData("windows-1252", "Le nouveau théâtre a ouvert hier soir, et les billets étaient vendus dès le mois de mars.")]
    [InlineData("windows-1252", "She said \u201cthe theatre\u2019s open\u201d \u2013 and so it was.")]
    [InlineData("windows-1253", "Το νέο θέατρο άνοιξε χθες το βράδυ και τα εισιτήρια είχαν εξαντληθεί από την άνοιξη.")]
    [InlineData("windows-1254", "Yeni tiyatro dün akşam açıldı ve gala biletleri ilkbaharda tükenmişti, dedi müdür.")]
    [InlineData("windows-1255", "התיאטרון החדש נפתח אתמול בערב והכרטיסים נמכרו כבר באביב.")]
    [InlineData("windows-1256", "افتتح المسرح الجديد مساء أمس وبيعت التذاكر منذ الربيع.")]
    [InlineData("windows-1257", "Naujasis teatras atidarytas vakar vakare, o bilietai į premjerą buvo išparduoti jau pavasarį.")]
    [InlineData("windows-874", "โรงละครแห่งใหม่เปิดเมื่อคืนนี้ และตั๋วขายหมดตั้งแต่ฤดูใบไม้ผลิ")]
    [InlineData("gb18030", Chinese)]
    [InlineData("big5", "新劇院昨天晚上開幕，首演的票在春天就已經賣完了，許多人在門口等著。")]
    [InlineData("shift_jis", "新しい劇場は昨夜開場し、初演の切符は春に売り切れていた。")]
    [InlineData("euc-jp", "新しい劇場は昨夜開場し、初演の切符は春に売り切れていた。")]
    [InlineData("iso-2022-jp", "新しい劇場は昨夜開場し、初演の切符は春に売り切れていた。")]
    [InlineData("ks_c_5601-1987", "새 극장이 어젯밤에 문을 열었고 첫 공연의 표는 봄에 이미 다 팔렸다.")]
    public void Read_NoDeclaration_IsToldByItsLetters(string name, string text)
    {
        byte[] bytes = WebEncodings.Create(name).GetBytes(Ascii + text);

        HtmlBytes.Read(bytes, null).Text.Should().Be(Ascii + text);
    }

    [Fact]
    public void Read_Guess_IsSaidToBeOne()
    {
        DecodedHtml decoded = HtmlBytes.Read(WebEncodings.Create("windows-1251").GetBytes(Russian), null);

        (decoded.Encoding, decoded.IsGuessed, decoded.WrongDeclaration, decoded.HasInvalidBytes).Should().Be(("windows-1251", true, null, false));
    }

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("\"Windows-1251\"")]
    [InlineData("text/html; charset=windows-1251")]
    [InlineData("text/html;Charset=\"cp1251\"; x=y")]
    public void Read_StatedByTheServer_CountsMoreThanThePage(string stated) =>
        HtmlBytes.Read(WebEncodings.Create("windows-1251").GetBytes("<meta charset=koi8-r>Да"), stated).Text.Should().Be("<meta charset=koi8-r>Да");

    [Theory]
    [InlineData("")]
    [InlineData("no-such-charset")]
    [InlineData("text/html")]
    [InlineData("charset")]
    public void Read_StatedByTheServerInVain_IsNoStatement(string stated) =>
        HtmlBytes.Read(WebEncodings.Create("koi8-r").GetBytes("<meta charset=koi8-r>Да"), stated).Text.Should().Be("<meta charset=koi8-r>Да");

    [Theory]
    [InlineData("iso-8859-1", "naïve – ça va", "utf-8")]
    [InlineData("windows-1251", "Да", "utf-8")]
    [InlineData("gb2312", Chinese, "utf-8")]
    [InlineData("iso-8859-1", Russian, "windows-1251")] // a browser would show "Íîâûé"
    [InlineData("utf-8", Russian, "windows-1251")]
    [InlineData("utf-8", Chinese, "gb18030")]
    [InlineData("shift_jis", Chinese, "gb18030")]
    public void Read_DeclarationThatTheBytesProveWrong_IsNotObeyed(string declared, string text, string real)
    {
        string page = $"<meta charset={declared}><p>{text}";
        DecodedHtml decoded = HtmlBytes.Read(WebEncodings.Create(real).GetBytes(page), null);

        decoded.Text.Should().Be(page);
        decoded.Encoding.Should().Be(real);
        decoded.WrongDeclaration.Should().NotBeNull();
    }

    [Theory]
    [InlineData("windows-1252", "Ã©tude")] // double encoding, as it was saved
    [InlineData("iso-8859-2", "Łódź")]
    [InlineData("windows-1257", "Ąžuolas")]
    [InlineData("euc-kr", "한글")]
    [InlineData("big5", "今天")]
    public void Read_DeclarationThatMayBeRight_IsObeyed(string declared, string text)
    {
        string page = $"<meta charset={declared}><p>{text} x";
        byte[] bytes = WebEncodings.Find(declared)!.GetBytes(page);

        // Whatever is valid in UTF-8 beyond ASCII is UTF-8.
        string expected = declared == "windows-1252" ? page.Replace("Ã©", "é", StringComparison.Ordinal) : page;
        HtmlBytes.Read(bytes, null).Text.Should().Be(expected);
    }

    [Theory]
    [InlineData("utf-16LE", "<p>每个人都知道，这里没有一个字母。</p>")]
    [InlineData("utf-16BE", "<p>每个人都知道，这里没有一个字母。</p>")]
    [InlineData("utf-32", "<p>Новый театр</p>")]
    [InlineData("utf-32BE", "<p>Новый театр</p>")]
    public void Read_WideWithoutMark_IsSeenInAnyScript(string name, string text)
    {
        DecodedHtml decoded = HtmlBytes.Read(Encoding.GetEncoding(name).GetBytes(text), "iso-8859-1");

        decoded.Text.Should().Be(text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16be")]
    public void Read_Utf16StatedForText_IsNotBelieved(string stated) => HtmlBytes.Read("<p>plain é"u8, stated).Text.Should().Be("<p>plain é");

    [Fact]
    public void Read_BytesThatMeanNothing_AreReported()
    {
        HtmlBytes.Read([.. "<p>Привет, как дела, друзья"u8, 0xFF], null).HasInvalidBytes.Should().BeTrue();
        HtmlBytes.Read([.. "<meta charset=windows-1253>"u8, 0xE1, 0xD2], null).Should().BeEquivalentTo(new { Text = "<meta charset=windows-1253>α\ufffd", HasInvalidBytes = true });
        HtmlBytes.Read("<p>a replacement \ufffd that was there before"u8, null).HasInvalidBytes.Should().BeFalse();
    }

    [Fact]
    public void Find_EveryLabel_LeadsToAnEncodingThatCanBeMade() =>
        WebEncodings.AllLabels.Should().OnlyContain(label => WebEncodings.Find(label) != null).And.HaveCountGreaterThan(100);
}
