using ArticleKit.TestSupport.SafeHtml;
using Xunit.Sdk;

namespace ArticleKit.Tests.Security;

/// <summary>Judges that find nothing would make every other test of this folder worthless.</summary>
public sealed class HtmlJudgeTests
{
    public static TheoryData<string> Dangerous =>
    [
        "<script>x</script>", "<p onclick=x>y</p>", "<a href='javascript:x'>y</a>", "<a href=' https://a.example/'>y</a>", "<img src='data:image/png;base64,x' alt>", "<p style='position:fixed'>y</p>", "<form><p>x</p></form>",
        "<iframe src='https://a.example/'></iframe>", "<p id=location>y</p>", "<h2 name=x>y</h2>", "<svg><p>x</p></svg>", "<article><svg><desc>x</desc></svg></article>", "<p>x<!-- y -->", "<template><script>x</script></template>",
        "</div></td></svg></template><script>x</script>", "<a href='https://a.example/' target=_blank>x</a>", "<img src='mailto:x' alt>", "<pre><code class='cover'>x</code></pre>", "<meta http-equiv=refresh content=0>", "<base href='https://a.example/'>",
        "<p><noscript><img src=x onerror=y></noscript>", "<math><mtext>x</mtext></math>", "<style>p{}</style>",
    ];

    [Theory]
    [MemberData(nameof(Dangerous))]
    public void ShouldBeSafe_WhatIsNotAllowed_Fails(string html) =>
        FluentActions.Invoking(() => HtmlJudge.ShouldBeSafe(html, AllowedHtml.Article)).Should().Throw<XunitException>();

    [Theory]
    [InlineData("<p>x<script>y</script>")]
    [InlineData("<p onclick=x>y</p>")]
    [InlineData("<a href='javascript:x'>y</a>")]
    [InlineData("<p style='position:fixed;behavior:url(x)'>y</p>")]
    [InlineData("<iframe src='https://a.example/'></iframe>")]
    [InlineData("<p>x<!-- y -->")]
    public void ShouldChangeNothing_WhatIsRemoved_Fails(string html) =>
        FluentActions.Invoking(() => SanitizerJudge.ShouldChangeNothing(html)).Should().Throw<XunitException>();

    [Fact]
    public void ShouldBeSafe_EverythingThatIsAllowed_Passes()
    {
        const string Html = "<article lang=\"en\">\n<header>\n<h1>a</h1>\n</header>\n<h2>b</h2>\n<ul>\n<li value=\"3\">c <a href=\"https://a.example/?b=c&amp;d\" rel=\"nofollow noopener noreferrer\">d</a></li>\n</ul>\n"
            + "<pre>\n<code class=\"language-c++\">e\n</code></pre>\n<table>\n<thead>\n<tr><th colspan=\"2\">f</th></tr>\n</thead>\n</table>\n<figure>\n<img src=\"https://a.example/g\" alt=\"\" width=\"1\" loading=\"lazy\">\n<figcaption>h</figcaption>\n</figure>\n</article>\n";

        HtmlJudge.ShouldBeSafe(Html, AllowedHtml.Article);
        SanitizerJudge.ShouldChangeNothing(Html);
    }
}
