using System.Text;

namespace ArticleKit.Cleaning.Markup.Detection;

/// <summary>An encoding that a page without a declaration may be in, and the languages that it is used for.</summary>
/// <param name="Name">Its name as the framework knows it.</param>
/// <param name="Cost">What speaks against it beforehand, as a logarithm: rare encodings need more evidence.</param>
/// <param name="Languages">What is written in it.</param>
internal sealed record EncodingCandidate(string Name, double Cost, IReadOnlyList<LanguageLetters> Languages)
{
    private static readonly LanguageLetters[] Western =
    [
        LanguageLetters.Latin("äüöß"),
        LanguageLetters.Latin("éèàêçîôâùûœëïæ"),
        LanguageLetters.Latin("óíáéñúüª"),
        LanguageLetters.Latin("ãçáéíóêõúâàôª"),
        LanguageLetters.Latin("àèòùéìó"),
        LanguageLetters.Latin("äöåé"),
        LanguageLetters.Latin("øåæéóèö"),
        LanguageLetters.Latin("ëéïèöüç"),
        LanguageLetters.Latin("áíðúóþæýöé"),
        LanguageLetters.Latin("àéèóíòúçüï"),
        LanguageLetters.Latin("ëç"),
    ];

    private static readonly LanguageLetters[] Central =
    [
        LanguageLetters.Latin("łąęóżśćńź"),
        LanguageLetters.Latin("íáéěřčžýšůúóďňť"),
        LanguageLetters.Latin("áíéčýžšľúťňóôďäŕĺ"),
        LanguageLetters.Latin("áéöőíóüúű"),
        LanguageLetters.Latin("ăîşţâ"),
        LanguageLetters.Latin("čšžćđ"),
    ];

    private static readonly LanguageLetters[] Baltic =
    [
        LanguageLetters.Latin("ėšžųūįąčę"),
        LanguageLetters.Latin("āīēšņļūžģčķ"),
        LanguageLetters.Latin("äõüöšž"),
    ];

    private static readonly LanguageLetters[] Cyrillic =
    [
        LanguageLetters.Script("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ"),
        LanguageLetters.Script("оанивтерсклудмпязьбгіийчхїжюцшєщфґ"),
        LanguageLetters.Script("аиоетнрсвлдпкзмъугбчяжщшцйхфюь"),
        LanguageLetters.Script("аоиенрсјтукдвмпзлгбшчцжћхљњђфџѓќѕў"),
    ];

    private static readonly LanguageLetters[] Greek = [LanguageLetters.Script("αοιετσνηρυπκμςλωάίόγέδήχθύφώβξζψϊ")];

    private static readonly LanguageLetters[] Arabic =
    [
        LanguageLetters.Script("اليمونتربةعدسفحكقهأجشطصىخإضذثآزءغئظؤ،ً؟ّلا"),
        LanguageLetters.Script("ایرندمهوتبسشکلزفگعخقپحجآچصطضذغظثژ،ئيك\u200cء؟"),
    ];

    private static readonly LanguageLetters[] Hebrew = [LanguageLetters.Script("יהולאתמברשנעדחפקגסכטצםןזךףץ")];

    private static readonly LanguageLetters[] Turkish = [LanguageLetters.Latin("ıüşğçöİâ")];

    private static readonly LanguageLetters[] Vietnamese =
        [LanguageLetters.Latin("\u0300\u0301đ\u0323\u0309ưôâơêăáàíéúóù\u0303èòìý")];

    private static readonly LanguageLetters[] Thai =
        [LanguageLetters.Script("านรกอเงมย่ลวด้ทสตะิปบคัห์แีจพไใขุชโึถูผโซธื็ศญณฐฟษภฉฝฮๆำ")];

    /// <summary>All of them, the likeliest first.</summary>
    public static IReadOnlyList<EncodingCandidate> All { get; } =
    [
        new("windows-1252", 0, Western),
        new("windows-1251", 1, Cyrillic),
        new("windows-1250", 1.5, Central),
        new("gb18030", 1.5, [LanguageLetters.Ideographs(FrequentCharacters.SimplifiedChinese)]),
        new("shift_jis", 1.5, [LanguageLetters.Ideographs(FrequentCharacters.Kanji, FrequentCharacters.Kana)]),
        new("euc-jp", 2, [LanguageLetters.Ideographs(FrequentCharacters.Kanji, FrequentCharacters.Kana)]),
        new("ks_c_5601-1987", 2, [LanguageLetters.Ideographs(FrequentCharacters.Hangul)]),
        new("big5", 2, [LanguageLetters.Ideographs(FrequentCharacters.TraditionalChinese)]),
        new("windows-1254", 2, Turkish),
        new("windows-1253", 2, Greek),
        new("windows-1255", 2, Hebrew),
        new("windows-1256", 2, Arabic),
        new("windows-1257", 2, Baltic),
        new("windows-874", 2, Thai),
        new("iso-8859-2", 2, Central),
        new("koi8-r", 2, [.. Cyrillic.Take(1)]),
        new("koi8-u", 2.5, [.. Cyrillic.Skip(1).Take(1)]),
        new("iso-8859-7", 2.5, Greek),
        new("windows-1258", 4, Vietnamese),
        new("iso-8859-5", 4, Cyrillic),
        new("iso-8859-6", 4, [.. Arabic.Take(1)]),
        new("cp866", 4, Cyrillic),
        new("x-mac-cyrillic", 5, Cyrillic),
    ];

    /// <summary>Reads bytes in this encoding; what it does not have becomes U+FFFD.</summary>
    public Encoding Encoding => WebEncodings.Create(Name);
}
