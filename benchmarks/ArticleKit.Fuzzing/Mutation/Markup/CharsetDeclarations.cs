namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Declares an encoding that may be none, or not that of the page.</summary>
internal sealed class CharsetDeclarations : ITextMutator
{
    private static readonly string[] Names =
        ["utf-8", "UTF8", "utf-16", "utf-16be", "utf-32", "utf-7", "iso-8859-1", "iso-8859-8-i", "windows-1251", "windows-1252", "gbk", "gb18030", "big5", "shift_jis", "euc-jp", "iso-2022-jp", "iso-2022-kr", "hz-gb-2312", "euc-kr", "koi8-r", "macintosh", "x-user-defined", "replacement", "ibm866", "", "none", "utf-8,utf-8", "\0", "ascii", "unicode", "x-mac-cyrillic", "cp65000", "latin1", "ebcdic-cp-us", "us-ascii;"];

    private static readonly string[] Places =
        ["<meta charset=\"{0}\">", "<meta charset={0}>", "<meta http-equiv=Content-Type content=\"text/html; charset={0}\">", "<?xml version=\"1.0\" encoding=\"{0}\"?>", "<!-- <meta charset={0}> -->", "<meta content='charset=\"{0}' http-equiv=content-type>", "<meta charset='{0}"];

    public string Name => "charset";

    public string Apply(string text, MutationContext context)
    {
        string inserted = context.Random.Pick(Places).Replace("{0}", context.Random.Pick(Names), StringComparison.Ordinal);
        return context.Random.Chance(4, 5) ? inserted + text : context.Insert(text, inserted);
    }
}
