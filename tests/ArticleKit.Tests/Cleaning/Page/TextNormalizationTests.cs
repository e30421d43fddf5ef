using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning.Page;

/// <summary>What becomes of white space, invisible characters and hidden elements.</summary>
public sealed class TextNormalizationTests
{
    [Theory]
    [InlineData("a&#8194;b&#8239;c&#12288;d&#8287;e\u2029f", "a b c d e f")] // every space of Unicode
    [InlineData("  a \r\n\t\v\f b  ", "a b")]
    [InlineData("Mot&nbsp;: «&#8239;oui&#8239;»", "Mot : « oui »")]
    [InlineData("a&#10240;b&#12644;c", "a b c")] // blanks that are no white space to Unicode
    [InlineData("ha&shy;ben, &#xFEFF;a&#x2060;b&#x180E;", "haben, ab")]
    [InlineData("www.&#8203;example.&#8203;com", "www.example.com")]
    [InlineData("a\u0000b\u0007c&#x1b;d&#x9d;e\u007f", "abcde")]
    [InlineData("e&#x301;t&eacute;", "e\u0301té")] // composed when the text is joined
    public void Parse_SpacesAndControls_AreFoldedOrDropped(string text, string expected) => Blocks("<p>" + text).Should().Be(expected);

    [Theory]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")] // Persian: not the same word without it
    [InlineData("\u200cمی\u200c خواهم\u200c", "می خواهم")]
    [InlineData("क्\u200dष और न्\u200d", "क्\u200dष और न्\u200d")] // Hindi: another form of the letter, also at the end
    [InlineData("👩\u200d👩\u200d👧 👁\ufe0f\u200d🗨", "👩\u200d👩\u200d👧 👁\ufe0f\u200d🗨")]
    [InlineData("wa\u200cter\u200dmark\u200bed", "watermarked")]
    [InlineData("សួស្តី\u200bពិភពលោក", "សួស្តី\u200bពិភពលោក")] // Khmer: parts words
    [InlineData("\u200bសួស្តី\u200b.", "សួស្តី.")]
    public void Parse_Joiners_StayWhereTheyMeanSomething(string text, string expected) => Blocks("<p>" + text).Should().Be(expected);

    [Theory]
    [InlineData("\u200eabc\u200f d\u061ce", "abc de")]
    [InlineData("שלום C++\u200f ועוד\u200f", "שלום C++\u200f ועוד")] // or the signs stand on the wrong side
    [InlineData("\u202eabc\u202c \u2066d\u2069", "abc d")]
    public void Parse_DirectionMarks_StayOnlyInTextFromRightToLeft(string text, string expected) => Blocks("<p>" + text).Should().Be(expected);

    [Theory]
    [InlineData("seen\U000E0068\U000E0069\U000E0064 text", "seen text")] // letters that nobody sees
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!", "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F!")]
    [InlineData("葛\U000E0100 x\U000E0101", "葛\U000E0100 x")]
    [InlineData("a\ufe0fb 1\ufe0f\u20e3 ❤\ufe0f ©\ufe0f", "ab 1\ufe0f\u20e3 ❤\ufe0f ©\ufe0f")]
    [InlineData("\ue805 Share \uf09a", "Share")] // icon fonts
    [InlineData("a\ufffe\uffff\ufdd0b", "ab")]
    public void Parse_HiddenAndUnassignedCharacters_AreDropped(string text, string expected) => Blocks("<p>" + text).Should().Be(expected);

    [Fact]
    public void Parse_HalfAPair_BecomesTheReplacementCharacter()
    {
        Blocks("<p>a\ud83d b\udc4d\ud83d\udc4d c\udb40").Should().Be("a\ufffd b\ufffd\ud83d\udc4d c\ufffd");
    }

    [Theory]
    [InlineData("S<b>tart</b>ing <i>o</i>ver", "Starting over")]
    [InlineData("<b>Note:</b>this", "Note:this")] // as a browser shows it
    [InlineData("one<wbr>two", "onetwo")]
    [InlineData("<span class=dropcap>O</span>nce", "Once")]
    [InlineData("one<x-mark>two</x-mark>three", "onetwothree")]
    [InlineData("E = mc<sup>2</sup>, H<sub>2</sub>O", "E = mc2, H2O")]
    [InlineData("one<!-- x -->two<script>x</script>three<style>x</style>", "onetwothree")]
    [InlineData("one <q>two</q>, three", "one “two”, three")] // the marks that a browser adds
    [InlineData("one <q><b>two</b></q> three", "one “two” three")]
    [InlineData("one <q>“two”</q> three", "one “two” three")]
    [InlineData("one<button>two</button>three", "one two three")]
    [InlineData("one<hr>two", "one|two")]
    [InlineData("one<ul><li>two</ul>three", "one|two|three")]
    [InlineData("one<br>&nbsp;<br>two", "one|two")]
    [InlineData("one<br><b></b><br>two", "one|two")]
    [InlineData("<address>one</address>two<footer>three</footer>", "one|two|three")]
    [InlineData("<details><summary>one</summary>two</details>", "one|two")]
    [InlineData("<dl><dt>one<dd>two</dl>", "one|two")]
    [InlineData("<figure><img><figcaption>one</figcaption></figure>two", "one|two")]
    [InlineData("<fieldset><legend>one</legend>two</fieldset>", "one|two")]
    public void Parse_InlineAndBlockElements_GlueAndPartAsABrowserDoes(string body, string expected) => Blocks(body).Should().Be(expected);

    [Theory]
    [InlineData("<pre>a\r\n  b\r\tc\u2028d</pre>", "a\n  b\n\tc\nd")]
    [InlineData("<pre>a&nbsp;&nbsp;b\u3000c</pre>", "a  b c")]
    [InlineData("<pre>\r\n\r\na\r\n\r\n</pre>", "a")]
    [InlineData("<pre><code><span>if</span> (a)\n  <b>b</b>();</code></pre>", "if (a)\n  b();")]
    [InlineData("<pre>a\u200bb\u00adc</pre>", "abc")]
    public void Parse_Preformatted_KeepsItsLinesAndBlanks(string body, string expected) => Blocks(body).Should().Be(expected);

    [Theory]
    [InlineData("<span style='font-size:0'>two</span>")]
    [InlineData("<span style='font-size: 0px; color: #fff'>two</span>")]
    [InlineData("<span style='font-size:1px'>two</span>")]
    [InlineData("<span style='position:absolute;left:-9999px'>two</span>")]
    [InlineData("<span style='text-indent:-1000em'>two</span>")]
    [InlineData("<span style='visibility:collapse'>two</span>")]
    [InlineData("<span hidden=''>two</span>")]
    [InlineData("<i class='material-icons'>arrow_forward</i>")]
    [InlineData("<a href='#x' aria-hidden=true>¶</a>")]
    [InlineData("<span aria-hidden=true>→</span>")]
    [InlineData("<template>two</template>")]
    [InlineData("<noscript>two</noscript>")]
    [InlineData("<textarea>two</textarea>")]
    [InlineData("<svg><text>two</text></svg>")]
    public void Parse_WhatNobodySees_IsNoText(string hidden) => Blocks($"<p>one{hidden}three").Should().Be("onethree");

    [Theory]
    [InlineData("<span style='font-size:0.9em'>two</span>")]
    [InlineData("<span style='font-size:10px'>two</span>")]
    [InlineData("<span style='font-size:0'><b style='font-size:14px'>two</b></span>")]
    [InlineData("<span style='left:-10px'>two</span>")]
    [InlineData("<span style='text-indent:-2em'>two</span>")]
    [InlineData("<span style='opacity:0'>two</span>")] // fades in
    [InlineData("<span aria-hidden=true>two</span>")]
    [InlineData("<span aria-hidden=false>two</span>")]
    [InlineData("<span class='material-text'>two</span>")]
    [InlineData("<template shadowrootmode=open>two</template>")]
    [InlineData("<font color=red>two</font>")]
    public void Parse_WhatIsSeen_IsText(string shown) => Blocks($"<p>one{shown}three").Should().Be("onetwothree");

    [Theory]
    [InlineData("今天天气很好", 3)]
    [InlineData("今天", 1)]
    [InlineData("首页 联系", 2)]
    [InlineData("用 iPhone 手机", 3)]
    [InlineData("用iPhone手机", 3)]
    [InlineData("これはペンです", 4)]
    [InlineData("안녕하세요 여러분", 2)]
    [InlineData("สะพานจะเปิดให้รถ", 4)]
    [InlineData("नमस्ते दुनिया", 2)]
    [InlineData("cafe\u0301s là", 2)]
    [InlineData("it's well-known – 3.14", 4)]
    public void Parse_Words_AreCountedInEveryScript(string text, int words) => Parse("<p>" + text).Blocks[0].Words.Should().Be(words);

    [Fact]
    public void Clean_Text_IsInNormalizationFormC()
    {
        CleanedArticle article = HtmlCleaner.Clean("<p>Cafe\u0301 cha\u0302teau, 한글, \u212b.</p>");

        article.Text.Should().Be("Café château, 한글, Å.");
    }

    private static PageDocument Parse(string html) => PageDocument.Parse(html, ArticleLimits.Default);

    private static string Blocks(string body) => string.Join('|', Parse(body).Blocks.Select(block => block.Text));
}
