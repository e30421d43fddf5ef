using System.Net;
using System.Text;

namespace ArticleKit.Tests.Security;

/// <summary>Markup that would run a script, send something or cover the page if it came through: each class of attack in cases of our own.</summary>
internal static class Attacks
{
    private const string Run = "alert(1)";

    /// <summary>Addresses that do something else than to lead somewhere, and such as only look like it.</summary>
    public static readonly string[] Addresses =
    [
        $"javascript:{Run}", $"JaVaScRiPt:{Run}", $" javascript:{Run}", $"\tjava\tscript:{Run}", $"java\nscript:{Run}", $"java\r\nscript:{Run}", $"java\0script:{Run}",
        $"\0javascript:{Run}", $"\u0001\u001fjavascript:{Run}", $"\u00a0javascript:{Run}", $"\u2028javascript:{Run}", $"\ufeffjavascript:{Run}", $"\u200bjavascript:{Run}",
        $"java&#10;script:{Run}", $"java&Tab;script:{Run}", $"java&NewLine;script:{Run}", $"&#1;javascript:{Run}", $"&#x0;javascript:{Run}", $"javascript&colon;{Run}", $"javascript&#58;{Run}",
        $"javascript&#x3a{Run}", "&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61&#x6C&#x65&#x72&#x74&#x28&#x31&#x29", $"&#0000106avascript:{Run}", $"&#x000006Aavascript:{Run}",
        $"%6Aavascript:{Run}", $"java%0ascript:{Run}", $"\uff4aavascript:{Run}", $"java\u017fcript:{Run}", $"javascr\u0131pt:{Run}", $"j\u00adavascript:{Run}", $"javascript\uff1a{Run}",
        $"javascript://example.com/%0A{Run}", $"javascript:/*--></title></style></textarea></script><svg onload={Run}>", $"feed:javascript:{Run}", $"view-source:javascript:{Run}",
        $"https:javascript:{Run}", $"mailto:javascript:{Run}", $"../javascript:{Run}", $"#javascript:{Run}", $"?javascript:{Run}", "vbscript:msgbox(1)", "VbScript:msgbox(1)", "livescript:x", "mocha:x",
        $"data:text/html,<script>{Run}</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", $"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{Run}'/>",
        "data:image/png;base64,iVBORw0KGgo=", $"data:application/xhtml+xml,<x:script xmlns:x='http://www.w3.org/1999/xhtml'>{Run}</x:script>", "DATA:,x", "data&colon;text/html,x", "blob:https://a.example/1",
        "filesystem:https://a.example/temporary/x", "jar:https://a.example/x!/y", "about:blank", "ms-its:x", "mhtml:https://a.example/x", "file:///etc/passwd", "file://host/share", "\\\\host\\share\\x",
        "//host.example/x", "intent://x#Intent;end", "chrome://settings", "resource://x", "res://x", "ftp://a.example/x", "tel:1", "sms:1", "ws://a.example", "cid:x", "urn:x:y", "http:\\\\a.example\\x", "http:///a.example",
        "https://", "https:", "http://[::1", "http://a.example:99999999/", $"mailto:a@b.example?subject=\"><script>{Run}</script>", $"https://a.example/\"onmouseover=\"{Run}", $"https://a.example/'><script>{Run}</script>",
        $"https://a.example/`onload={Run}", $"https://a.example/ onload={Run} x", "https://a.example/)[x](javascript:x)", "https://a.example/x\\)", "https://user:pass@a.example/", "https://a.example/\u202ex", "https://\u0430.example/",
        "https://a.example/{onclick=x}", "https://a.example/<b>|x", "https://youtu.be/\"><script>x</script>", "https://a.example/x.mp4\"onerror=\"x",
    ];

    /// <summary>Places where a page has an address; the sign § stands for it.</summary>
    public static readonly string[] Places =
    [
        "<a href=\"§\">words</a>", "<a href='/fine' ping=\"§\">words</a>", "<p><a href=\"§\"><b>bold</b> words</a> and more", "<map><area href=\"§\">words</map>", "<img width=300 height=300 src=\"§\" alt=words>",
        "<figure><img src=\"§\"><figcaption>words</figcaption></figure>", "<img width=300 height=300 srcset=\"§ 2x\">", "<img width=300 height=300 src=/fine.jpg srcset=\"§ 300w\">", "<img width=300 height=300 data-src=\"§\">",
        "<img width=300 height=300 data-srcset=\"§ 1x\">", "<img width=300 height=300 data-original=\"§\">", "<picture><source srcset=\"§\"><img width=300 height=300></picture>", "<amp-img width=300 height=300 src=\"§\"></amp-img>",
        "<figure><noscript><img src=\"§\"></noscript></figure>", "<img width=300 height=300 src=/fine.jpg longdesc=\"§\" dynsrc=\"§\" lowsrc=\"§\">", "<video src=\"§\" poster=\"§\"></video>", "<video><source src=\"§\"><track src=\"§\"></video>",
        "<audio src=\"§\"></audio>", "<iframe width=500 height=500 title=words src=\"§\"></iframe>", "<iframe width=500 height=500 data-src=\"§\"></iframe>", "<iframe title=words srcdoc=\"§\"></iframe>",
        "<amp-iframe width=500 height=500 title=words src=\"§\"></amp-iframe>", "<embed title=words width=500 height=500 src=\"§\">", "<object title=words data=\"§\"></object>", "<object title=words><param name=movie value=\"§\"></object>",
        "<object title=words><embed src=\"§\"></object>", "<form action=\"§\">words<button formaction=\"§\">go</button><input type=image src=\"§\" formaction=\"§\"></form>", "<blockquote cite=\"§\">words</blockquote>",
        "<blockquote class=twitter-tweet cite=\"§\">words</blockquote>", "<blockquote class=twitter-tweet><p>words</p><a href=\"§\">May 1</a></blockquote>", "<div class=fb-post cite=\"§\">words</div>", "<q cite=\"§\">words</q><ins cite=\"§\">words</ins>",
        "<table background=\"§\"><tr><td background=\"§\"><a href=\"§\">words</a><th>more</table>", "<ul><li><a href=\"§\">words</a></ul>", "<h2><a href=\"§\">words</a></h2>", "<pre><a href=\"§\">words</a></pre>",
        "<svg><a xlink:href=\"§\"><text>words</text></a></svg>", "<svg><use xlink:href=\"§\" href=\"§\"/></svg>", "<svg><image width=300 height=300 href=\"§\" xlink:href=\"§\"/></svg>",
        "<svg><a><animate attributeName=href values=\"§\"/><set attributeName=href to=\"§\"/>words</a></svg>", "<math><maction actiontype=statusline xlink:href=\"§\">words</maction></math>", "<math href=\"§\"><mtext>words</mtext></math>",
        "<link rel=stylesheet href=\"§\"><link rel=import href=\"§\"><link rel=prefetch href=\"§\">", "<base href=\"§\"><a href=x>words</a>", "<meta http-equiv=refresh content=\"0;url=§\">", "<frameset><frame src=\"§\"></frameset>",
        "<applet code=\"§\" archive=\"§\">words</applet>", "<bgsound src=\"§\"><layer src=\"§\">words</layer><ilayer src=\"§\">words</ilayer>", "<isindex action=\"§\"><portal src=\"§\"></portal><fencedframe src=\"§\"></fencedframe>",
        "<div style=\"background:url('§')\">words</div>", "<body background=\"§\">words", "<script src=\"§\"></script><style>@import '§';</style>", "<a href=https://a.example/ target=_top rel=opener>words</a><area target=\"§\">",
    ];

    /// <summary>Elements and attributes that run, fetch, cover or send something.</summary>
    public static readonly string[] Elements =
    [
        $"<script>{Run}</script>words", $"<SCRIPT SRC=https://a.example/x.js></SCRIPT>words", $"<scr<script>ipt>{Run}</scr</script>ipt>words", $"<script/x>{Run}</script>words", $"<<script>{Run}//<</script>words",
        $"<script\n>{Run}</script\t\n>words", $"<script type=text/javascript>words", $"<script\0>{Run}</script>words", $"<s\0cript>{Run}</script>words", $"<\u0001script>{Run}</script>words", $"<script x=\">\" >{Run}</script>words",
        $"<xss:script xmlns:xss='http://www.w3.org/1999/xhtml'>{Run}</xss:script>words", $"<?xml version=1?><x:script xmlns:x='http://www.w3.org/1999/xhtml'>{Run}</x:script>words", $"<!--[if gte IE 4]><script>{Run}</script><![endif]-->words",
        $"<img src=x onerror={Run}>", $"<img width=300 height=300 src=https://a.example/i.jpg onload={Run} onerror=\"{Run}\">", $"<img/src=x/onerror={Run}>", $"<img src='x'onerror='{Run}'>", $"<img src=\"x\"`onerror={Run}>", $"<IMG \"\"\"><SCRIPT>{Run}</SCRIPT>\">",
        $"<p onclick={Run} onmouseover=\"{Run}\" ONFOCUS='{Run}' tabindex=1 autofocus>words", $"<p on\0click={Run} /onclick={Run} \"onclick={Run} x\u000bonclick={Run} &#111;nclick={Run}>words", $"<a onclick={Run} href=https://a.example/>words</a>",
        $"<a href=https://a.example/ onclick=\n{Run}\n>words</a>", $"<h2 onclick={Run}>words</h2><li onclick={Run}>words", $"<body onload={Run} onpageshow={Run} onhashchange={Run}>words", $"<svg onload={Run}><desc>words</desc></svg>",
        $"<svg/onload={Run}>words", $"<svg><script>{Run}</script><script href=data:,x /><script xlink:href='https://a.example/'/></svg>words", $"<svg><animate onbegin={Run} attributeName=x dur=1s>words</svg>",
        $"<svg><set attributeName=onmouseover to={Run}>words</svg>", $"<svg><foreignObject><body onload={Run}><p>words</p></foreignObject></svg>", $"<svg><handler type=text/javascript>{Run}</handler><listener event=load handler=#x></svg>words",
        $"<math><mtext><script>{Run}</script>words</mtext></math>", $"<details open ontoggle={Run}><summary>words</summary>more</details>", $"<video onloadstart={Run} src=https://a.example/v.mp4></video>", $"<audio src=x onerror={Run}>words</audio>",
        $"<marquee onstart={Run}>words</marquee>", $"<input autofocus onfocus={Run}>words", $"<select autofocus onfocus={Run}><option>words</select>", $"<textarea autofocus onfocus={Run}>words</textarea>", $"<keygen autofocus onfocus={Run}>words",
        $"<form id=f action=https://a.example/><input name=q><button form=f>send</button>words</form><button form=f formaction=javascript:x>words</button>", $"<isindex type=image src=1 onerror={Run}>words", $"<iframe srcdoc='<script>{Run}</script>'></iframe>words",
        $"<iframe width=500 height=400 src=https://www.youtube.com/embed/x onload={Run} srcdoc=\"<b>\"></iframe>", "<object type=text/x-scriptlet data=https://a.example/></object>words", "<embed src=https://a.example/x.swf allowscriptaccess=always width=500 height=500>",
        "<meta http-equiv=refresh content='0;url=javascript:x'>words", "<meta http-equiv=Set-Cookie content='a=b'>words", "<meta http-equiv=Content-Security-Policy content=\"default-src *\">words", "<meta charset=utf-7>+ADw-script+AD4-x+ADw-/script+AD4-words",
        "<base href=https://a.example/ target=_blank><a href=x target=x rel=opener>words</a>", "<link rel=stylesheet href=https://a.example/x.css>words", "<style>*{position:fixed;background:url(javascript:x)}</style>words", "<style>@import'https://a.example/';</style>words",
        "<p style='position:fixed;top:0;left:0;width:100%;height:100%;z-index:9999'>words</p>", "<p style=\"width:expression(alert(1))\">words", "<p style=\"-moz-binding:url(https://a.example/x.xml#y)\">words", "<p style=\"behavior:url(x.htc)\">words",
        "<p style='background:\\75\\72\\6c(javascript:x)'>words", "<xml id=x><a b=c></xml><span datasrc=#x datafld=a dataformatas=html>words</span>", "<?import namespace=t implementation='#default#time2'><t:set attributeName=innerHTML to=x>words",
        "<template><script>x</script><p>words</p></template>", "<div><template shadowrootmode=open><script>x</script></template>words</div>", "<slot name=x>words</slot><dialog open>words</dialog><div popover id=p>words</div><button popovertarget=p>words</button>",
        "<form id=attributes><input name=nodeName><input name=parentNode></form><img name=getElementById id=body src=https://a.example/i.jpg width=300 height=300>words", "<a id=location href=https://a.example/ name=cookie>words</a><a id=location name=href>words</a>",
        "<h2 id=__proto__ name=constructor>words</h2><p id=innerHTML>words", "<iframe name=top src=https://www.youtube.com/embed/y width=500 height=400></iframe>", "<object name=self data=https://a.example/ title=x></object>", "<p contenteditable accesskey=x draggable=true itemprop=x is=x-y slot=z part=w nonce=1>words",
        "<table><caption onclick=x>words</caption><tr onclick=x><td onclick=x colspan='2\"onclick=x' rowspan='1;x'>words<th scope=row abbr=x>more</table>", "<ol start='1\"onclick=x' reversed type=x><li value='2 onclick=x'>words</ol>", "<img width='300\"onload=x' height='100%;x' src=https://a.example/a.jpg>",
        "<pre class='language-js\"onclick=x'>words</pre><pre class='language-js onclick'>words</pre><pre class='lang-&lt;b&gt;'>words</pre><pre class='language-mermaid'>click A call x()</pre>", "<code class='x\" onclick=x'>words</code>", "<p lang='\"onclick=x' dir=rtl>words",
    ];

    /// <summary>Markup that one parser reads otherwise than another, or otherwise after it was written and read again.</summary>
    public static readonly string[] Mutations =
    [
        $"<noscript><p title=\"</noscript><img src=x onerror={Run}>\">words</noscript>", $"<svg><style><img src=x onerror={Run}></style></svg>words", $"<math><style><img src=x onerror={Run}></style></math>words",
        $"<svg><p><style><a title=\"</style><img src=x onerror={Run}>\">words", $"<math><mi><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror={Run}&gt;\">words", $"<form><math><mtext></form><form><mglyph><style></math><img src onerror={Run}>words",
        $"<math><annotation-xml encoding=text/html><style><img src=x onerror={Run}></style></annotation-xml></math>words", $"<svg><title><style><img src=x onerror={Run}></style></title></svg>words", $"<svg></p><style><a id=\"</style><img src=1 onerror={Run}>\">words",
        $"<title><img src=x onerror={Run}></title>words", $"<textarea><img src=x onerror={Run}></textarea>words", $"<textarea></textarea><p>words<textarea><script>{Run}</script>", $"<xmp><p>words</xmp><script>{Run}</script></xmp>", $"<xmp><img src=x onerror={Run}></xmp>words",
        $"<listing>&lt;img src=x onerror={Run}&gt;</listing>words", $"<iframe><img src=x onerror={Run}></iframe>words", $"<noembed><img src=x onerror={Run}></noembed><noframes><img src=x onerror={Run}></noframes>words",
        $"<!--><img src=x onerror={Run}>-->words", $"<!---><img src=x onerror={Run}>-->words", $"<!-- --!><img src=x onerror={Run}>-->words", $"<!--<img src=\"--><img src=x onerror={Run}//\">words", $"<!-- <!-- --><img src=x onerror={Run}>-->words",
        $"<![CDATA[<img src=x onerror={Run}>]]>words", $"<svg><![CDATA[><img src=x onerror={Run}>]]></svg>words", $"<svg><![CDATA[</svg><img src=x onerror={Run}>]]>words", $"<?php <img src=x onerror={Run}> ?>words", $"<% <img src=x onerror={Run}> %>words",
        $"</ <img src=x onerror={Run}>words", $"<!x <img src=x onerror={Run}>words", $"<a title=\"a>b<img src=x onerror={Run}>\" href=https://a.example/>words</a>", $"<p title='<a href=\"x\" onclick={Run}>'>words", $"<a href=\"https://a.example/\"title=\"x\"onclick=\"{Run}\">words</a>",
        $"<a href=https://a.example/?x=\"onclick={Run}>words</a>", $"<a href='https://a.example/\"onclick=\"{Run}'>words</a>", $"<p =x onclick={Run}>words", $"<p x==\"onclick={Run}>words", $"<p x=`onclick={Run}`>words", $"<p/onclick={Run}/>words", $"<p\fonclick={Run}>words",
        $"<select><template><img src=x onerror={Run}></template><option><script>{Run}</script>words</select>", $"<table><p>words<a href=javascript:x>one<tr><a href=javascript:x>two<td>three", $"<table><tr><td><svg><desc><td><img src=x onerror={Run}>words</table>",
        $"<a href=https://a.example/><div>one<a href=javascript:x>two</a></div>three</a>", "<b><i><p>one</b>two</i>three<u><a href=https://a.example/>four</u>five</a>", $"<p>words<plaintext></p><script>{Run}</script>", $"<frameset><frame onload={Run}></frameset><p>words",
        $"<img alt=\"``onerror={Run}\" width=300 height=300 src=https://a.example/a.jpg>", $"<img alt=\"\"\"><script>{Run}</script>\" width=300 height=300 src=https://a.example/b.jpg>", $"<img width=300 height=300 src=https://a.example/c.jpg alt='&quot;&gt;&lt;script&gt;{Run}&lt;/script&gt;'>",
        $"<p>&lt;script&gt;{Run}&lt;/script&gt;</p>", $"<p>&amp;lt;img src=x onerror={Run}&amp;gt;</p>", $"<p>&#60img src=x onerror={Run}&#62</p>", $"<p>&#x3c;&#x3C;img src=x onerror={Run}></p>", $"<p>\uff1cscript\uff1e{Run}\uff1c/script\uff1e</p>", $"<p>\u2039script\u203a{Run}</p>",
        $"<p>words\u2028<script>{Run}</script>\u2029", $"<p>\ud800<script>{Run}</script>\udc00words", $"<p>words\0<scr\0ipt>{Run}</scr\0ipt>", $"<p>\u0085\u000b\u000cwords\u001b[2J<\u0000p onclick={Run}>", "<p>\ufffe\uffff\ufdd0words", $"<div title=\"&quot;>&lt;script>{Run}&lt;/script>\">words</div>",
        $"<o:p><o:script>{Run}</o:script>words</o:p>", $"<image src=https://a.example/d.jpg width=300 height=300 onerror={Run}>words", $"<br/onclick={Run}>words<hr onclick={Run}>more", $"<p>words<!doctype html [<!ENTITY x \"<script>{Run}</script>\">]>&x;",
    ];

    /// <summary>Words that are harmless as text and must remain text, in HTML and in Markdown.</summary>
    public static readonly string[] Texts =
    [
        $"\"><script>{Run}</script>", $"'><img src=x onerror={Run}>", $"`><img src=x onerror={Run}>", $"</textarea></title></style></script></xmp><script>{Run}</script>", $"--><script>{Run}</script>", $"]]><script>{Run}</script>", $"<!--<img src=\"--><img src=x onerror={Run}//\">",
        $"\" onmouseover=\"{Run}", $"&lt;script&gt;{Run}&lt;/script&gt;", "&amp;lt;b&amp;gt;", "&quot;&#39;&#x22;", $"<details open ontoggle={Run}>", $"[x](javascript:{Run})", $"![x](javascript:{Run})", $"[x](<javascript:{Run}>)", $"[x](https://a.example \"\" onclick={Run})",
        $"<javascript:{Run}>", $"<https://a.example/\"onclick={Run}>", "<a@b.example>", $"[x]: javascript:{Run}", $"[x]: javascript:{Run} \"title\"", "[x]", "[x][x]", "![x]", "[^1]", $"[^1]: <script>{Run}</script>", $"*[x]: <script>{Run}</script>", "```", $"```\n<script>{Run}</script>", "````html", "~~~",
        $"~~~ html onclick={Run}", $"``` {{onclick={Run}}}", $"    <script>{Run}</script>", $"\t<script>{Run}</script>", $"{{onclick={Run}}}", $"words {{onclick={Run}}}", $"words{{#location .cover onclick=\"{Run}\" style=position:fixed}}", $"*words*{{onclick={Run}}}", $"`words`{{onclick={Run}}}",
        $"# words {{onclick={Run}}}", "::: cover", ":::cover\nwords\n:::", "::words::{.cover}", "$\\href{javascript:x}{y}$", "$$\\href{javascript:x}{y}$$", "$$", "| a | b |\n| --- | --- |\n| c | d |", "a | b\n--- | ---", "+---+---+\n| a | b |\n+---+---+", "^^^ words", "^^ words", "^words^ ~words~ ++words++ ==words==", "\"\"words\"\"",
        ":   words", "term\n:   words", "[ ] words", "[x] words", "- [x] words", "---", "---\nlayout: x\n---", "===", "***", "<br onclick=x>", "<sub onclick=x>x</sub>", "</sub></strong></p></article><script>x</script>", "www.a.example/\"onclick=x", "https://a.example/\"><script>x</script>", "mailto:x@a.example\"onclick=x",
        "a. words", "i. words", "1. words", "1) words", "* words", "> words", "# words", "words\\", "\\<script>x</script>", "\\\\<script>x</script>", "\\`<script>x</script>\\`", "``<script>x</script>`", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "<%= x %>", "@import 'x';", "\u001b]8;;javascript:x\u0007words",
        "\u202e\u2066words\u2069", "javascript:alert(1)", "![](https://youtu.be/x)", "<!-- words -->", "<![CDATA[words]]>", "<?words?>", "&words", "&#0;", "!", "words!", "\0words\ud800",
    ];

    public static IEnumerable<string> AddressPages => Places.Select(place => string.Concat(Addresses.Select(address => "<p>Before.</p>" + place.Replace("§", Quote(address), StringComparison.Ordinal))));

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    /// <summary>A page that is surely an article, with an attack amid its text.</summary>
    public static string Page(string attack, string head = "") => new StringBuilder("<!DOCTYPE html><html lang=en><head><title>The harbour ferry sails again</title>").Append(head)
        .Append("</head><body><main><article><h1>The harbour ferry sails again</h1>").Append(Prose("first")).Append(attack).Append(Prose("second")).Append("</article></main></body></html>").ToString();

    public static string Prose(string name) => string.Concat(Enumerable.Range(1, 4).Select(number =>
        $"<p>This is the {name} part, paragraph {number}. The ferry had been in the dock since the autumn storm, the harbour master said, and the repair of its engine took far longer than anybody on the island had hoped.</p>"));

    // Quotes end the attribute; everything else is given as it stands.
    private static string Quote(string address) => address.Replace("\"", "&quot;", StringComparison.Ordinal);
}
