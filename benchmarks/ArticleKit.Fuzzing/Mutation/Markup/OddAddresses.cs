namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Puts addresses of nonsense where pages state addresses.</summary>
internal sealed class OddAddresses : ITextMutator
{
    private static readonly string[] Places =
        ["<link rel=canonical href='{0}'>", "<base href='{0}'>", "<meta property=og:url content='{0}'>", "<meta property=og:image content='{0}'>", "<a href='{0}'>a link with words</a>", "<img src='{0}'>", "<link rel=amphtml href='{0}'>", "<link rel=license href='{0}'>", "<iframe src='{0}'></iframe>", "<meta http-equiv=refresh content='0; url={0}'>", "<frame src='{0}'>", "<blockquote cite='{0}'>", "<p>See {0} for more.</p>"];

    private static readonly string[] Schemes =
        ["http://", "https://", "//", "/", "", "javascript:", "data:text/html,", "file:///", "mailto:", "about:", "ftp://", "HTTP:", "http:/", "http:\\\\", "?", "#", "\u0001http://", "view-source:http://", "blob:", "http://user:pass@", "vbscript:"];

    private static readonly string[] Rests =
        ["", "a", "[::1", "[::1]:99999/", "a:b:c/", "a.org:999999999999/", "%", "%zz%", "%00", "a b", "..", "../../../../..", "a.org/\0", "xn--", "xn--a", "ａ.ｏｒｇ", "é.org/ü?ß#ø", "\ud800.org", "a..b", ".", "-", "256.256.256.256", "0x7f.1", "a.org/?\u202e", "//////", "\\\\\\", "a.org/2026/13/45/x", "a.org/9999/99/99/", "{0}", "&amp;x=1&y", "a.org/\r\nx", "@@@", ":", "a@b@c", "?#?#?#"];

    public string Name => "odd addresses";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.From(1, 6); i > 0; i--)
        {
            string rest = context.Random.Chance(1, 10) ? Repeated.Of(context.Random.Pick(Rests), context.Random.Size(2, 30_000)) : context.Random.Pick(Rests);
            string inserted = context.Random.Pick(Places).Replace("{0}", context.Random.Pick(Schemes) + rest, StringComparison.Ordinal);
            text = context.Random.Chance(1, 2) ? inserted + text : context.Insert(text, inserted);
        }

        return text;
    }
}
