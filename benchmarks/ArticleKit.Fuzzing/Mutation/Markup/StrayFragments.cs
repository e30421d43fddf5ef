namespace ArticleKit.Fuzzing.Mutation.Markup;

/// <summary>Puts in pieces of pages that cleaners look at closely.</summary>
internal sealed class StrayFragments : ITextMutator
{
    private static readonly string[] Fragments =
    [
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">", "<meta name=author content=\"<b>Ada</b>\">", "<meta property=og:title content>", "<meta name=\"twitter:image\" content=\"data:image/png;base64,AAAA\">", "<link rel=alternate media=print href=\"\">", "<img srcset=\", , 1x, a 99999999999999w\" src>", "<img src=\"data:image/gif;base64,R0lGODlhAQABAAAAACw=\" data-src=a.jpg width=1e9 height=-1>",
        "<picture><source srcset=\"a.jpg 1x,\"><source></picture>", "<td colspan=99999999999 rowspan=0>", "<td rowspan=65535 colspan=1000>", "<ol start=-2147483648 reversed><li value=2147483647><li>", "<ol start=99999999999999><li>", "<h1></h1>", "<h1>\u200b</h1>", "<iframe src=\"https://www.youtube.com/embed/\"></iframe>", "<iframe srcdoc=\"<script>alert(1)</script>\">", "<video poster=\"javascript:x\" src=\"//\">",
        "<a href=\"javascript:alert(1)\" onclick=x>text</a>", "<a href=\"  JaVa\tScRiPt:alert(1)\">t</a>", "<time datetime=\"9999-99-99T99:99:99Z\">x</time>", "<div itemprop=articleBody>", "<div itemscope itemtype=\"https://schema.org/NewsArticle\"><span itemprop=author>", "<p style=\"display:none\">", "<div hidden>", "<p dir=rtl>", "<pre class=\"language-c++ lang-\">", "<pre><code class=language->`````", "<table><tr><td><table><tr>",
        "<table><p>", "<table><tr>x<td>y", "<p><table></p>", "<a><a><a>", "<b><i><u></b></i></u>", "<ul><ul><ul></li>", "<dl><dd><dl>", "<blockquote><q><blockquote>", "<noscript><img src=a.jpg></noscript>", "<template shadowrootmode=open><p>x", "<amp-img src=a.jpg>", "<slot>", "<form><form>", "<body class=a><body id=b>", "<html lang=de><html lang=fr>", "</body></html><p>after", "<head><p>in head</head>", "<frameset cols=\"*\"><frame src=\"a\"><noframes><p>x", "<p>&lt;p&gt;</p>", "<base href=\"javascript:\">", "<base target=_blank>",
        "<div class=\"comment\"><div class=\"comment\">", "<section id=comments><p>By Ada</p>", "<div class=\"article article-body entry-content post\">", "<div role=main>", "<aside><nav><footer>", "<p>Subscribe to read more</p>", "<p>Access denied</p>", "<input type=hidden value=\"<p>\">", "<div data-state='{\"body\":\"<p>text of the article that is long enough to be found</p>\"}'>", "\ufeff<html>", "%PDF-1.4", "GIF89a", "<rss><channel><item><description>",
    ];

    public string Name => "fragments";

    public string Apply(string text, MutationContext context)
    {
        for (int i = context.Random.Size(1, 12); i > 0; i--)
        {
            text = context.Insert(text, context.Random.Pick(Fragments));
        }

        return text;
    }
}
