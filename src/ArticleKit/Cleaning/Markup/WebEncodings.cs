using System.Collections.Frozen;
using System.Text;

namespace ArticleKit.Cleaning.Markup;

/// <summary>The encodings of the web by their labels (WHATWG Encoding standard, section 4.2). Labels of others are not believed.</summary>
internal static class WebEncodings
{
    // The name that the framework knows, then the labels that mean it on the web.
    private static readonly string[] Labels =
    [
        "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8",
        // A declaration that could be read byte by byte is not in UTF-16.
        "utf-8 utf-16 utf-16le utf-16be unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff unicodefffe",
        "windows-1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1 latin1 latin-1 l1 us-ascii ascii cp1252 x-cp1252 cp819 ansi_x3.4-1968 x-user-defined",
        "windows-1250 cp1250 x-cp1250",
        "windows-1251 cp1251 x-cp1251",
        "windows-1253 cp1253 x-cp1253",
        "windows-1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 latin5 l5 cp1254 x-cp1254",
        "windows-1255 cp1255 x-cp1255",
        "windows-1256 cp1256 x-cp1256",
        "windows-1257 cp1257 x-cp1257",
        "windows-1258 cp1258 x-cp1258",
        "windows-874 iso-8859-11 iso8859-11 tis-620 dos-874",
        "iso-8859-2 iso8859-2 iso88592 iso_8859-2 latin2 l2",
        "iso-8859-3 iso8859-3 latin3 l3",
        "iso-8859-4 iso8859-4 latin4 l4",
        "iso-8859-5 iso8859-5 iso88595 cyrillic",
        "iso-8859-6 iso8859-6 iso88596 arabic ecma-114 asmo-708",
        "iso-8859-7 iso8859-7 iso88597 greek greek8 ecma-118",
        "iso-8859-8 iso8859-8 iso88598 iso-8859-8-e hebrew visual",
        "iso-8859-8-i logical",
        "iso-8859-13 iso8859-13",
        "iso-8859-15 iso8859-15 iso885915 latin-9 latin9 l9",
        "cp866 ibm866 866",
        "koi8-r koi8 koi koi8_r",
        "koi8-u koi8-ru",
        "macintosh mac x-mac-roman",
        "x-mac-cyrillic x-mac-ukrainian",
        "gb18030 gbk gb2312 gb_2312-80 gb_2312 x-gbk chinese cp936 csgb2312 iso-ir-58",
        "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
        "euc-jp x-euc-jp cseucpkdfmtjapanese",
        "iso-2022-jp csiso2022jp",
        "shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis",
        "ks_c_5601-1987 euc-kr korean ks_c_5601-1989 ksc5601 ksc_5601 windows-949 cseuckr",
    ];

    private static readonly FrozenDictionary<string, string> Names = Labels
        .Select(line => line.Split(' '))
        .SelectMany(names => names.Select(label => KeyValuePair.Create(label, names[0])))
        .DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // Made when they are first asked for: most programs meet a few of them only.
    private static readonly FrozenDictionary<string, Lazy<Encoding>> Encodings = Names.Values
        .Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(name => name, name => new Lazy<Encoding>(() => MakeEncoding(name)), StringComparer.Ordinal);

    internal static IEnumerable<string> AllLabels => Names.Keys;

    /// <summary>What a page is in that declares nothing and reads like text in no encoding.</summary>
    public static Encoding Fallback => Create("windows-1252");

    /// <summary>The encoding that a label in a page means, or null.</summary>
    public static Encoding? Find(string label) => Names.TryGetValue(label.Trim(), out string? name) ? Create(name) : null;

    /// <summary>The encoding that a label means which the server states; there UTF-16 is meant where it is said.</summary>
    public static Encoding? FindStated(string label) => label.Trim().ToLowerInvariant() switch
    {
        "utf-16" or "utf-16le" or "unicode" or "ucs-2" or "iso-10646-ucs-2" or "csunicode" or "unicodefeff" => Encoding.Unicode,
        "utf-16be" or "unicodefffe" => Encoding.BigEndianUnicode,
        _ => Find(label),
    };

    /// <summary>The encoding of a name that this table gives; what cannot be read becomes U+FFFD.</summary>
    public static Encoding Create(string name) => Encodings[name].Value;

    /// <summary>The name of an encoding as the web calls it.</summary>
    public static string NameOf(Encoding encoding) => encoding.CodePage switch
    {
        1200 => "utf-16le",
        1201 => "utf-16be",
        949 => "euc-kr",
        _ => encoding.WebName.ToLowerInvariant(),
    };

    private static Encoding MakeEncoding(string name) => name == "utf-8"
        ? Encoding.UTF8
        : CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\ufffd"))
            ?? Encoding.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\ufffd"));
}
