using System.Runtime.ExceptionServices;
using ArticleKit.Cleaning;

namespace ArticleKit.Tests;

/// <summary>Pages nested a million deep, on a stack that recursion by depth would overflow, which kills the process.</summary>
public class DeepPageTests
{
    private const int Depth = 1_000_000;
    private const int StackSize = 256 * 1024;
    private const string Sentence = "The bridge was closed on Monday because of a crack in a bolt, and it will open again in May.";

    public static TheoryData<string, string> Tags => new()
    {
        { "<div>", "</div>" }, { "<span>", "</span>" }, { "<b>", "</b>" }, { "<a>", "</a>" }, { "<font>", "</font>" }, { "<x-y>", "</x-y>" },
        { "<table><tr><td>", "</td></tr></table>" }, { "<table>", "</table>" }, { "<ul><li>", "</li></ul>" }, { "<li>", "</li>" }, { "<dl><dd>", "</dd></dl>" },
        { "<blockquote>", "</blockquote>" }, { "<q>", "</q>" }, { "<pre>", "</pre>" }, { "<p>", "</p>" }, { "<h2>", "</h2>" }, { "<em><p>", "</p></em>" },
        { "<svg>", "</svg>" }, { "<svg><g>", "</g></svg>" }, { "<math>", "</math>" }, { "<iframe>", "</iframe>" }, { "<noscript>", "</noscript>" },
        { "<template>", "</template>" }, { "<object>", "</object>" }, { "<select><option>", "</option></select>" }, { "<button>", "</button>" }, { "<form>", "</form>" },
        { "<article>", "</article>" }, { "<section>", "</section>" }, { "<details>", "</details>" }, { "<figure>", "</figure>" }, { "<ruby><rt>", "</rt></ruby>" },
        { "<frameset>", "</frameset>" }, { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<head>", "</head>" }, { "<body>", "</body>" }, { "<html>", "</html>" },
    };

    public static TheoryData<string> Scripts =>
    [
        "<script type=\"application/ld+json\">" + Repeat("[", Depth),
        "<script type=\"application/ld+json\">" + Repeat("{\"a\":", Depth),
        "<script type=\"application/json\">" + Repeat("[", Depth) + "\"articleBody\"" + Repeat("]", Depth),
        "<script>window.__STATE__=" + Repeat("{\"body\":[", Depth / 2) + Repeat("]}", Depth / 2),
        "<script>self.__next_f.push([1,\"" + Repeat("[\\\"$\\\",\\\"p\\\",null,{\\\"children\\\":", 50_000) + "\"])",
    ];

    [Theory]
    [MemberData(nameof(Tags))]
    public void Analyze_DeepElements_GivesTheText(string open, string close)
    {
        int count = Depth / (1 + open.Count('>') / 2);
        string story = $"<p>{Sentence}</p><p>{Sentence}</p>";
        foreach (string html in new[] { Repeat(open, count) + story, Repeat(open, count) + story + Repeat(close, count), Repeat(close, count) + story })
        {
            OnSmallStack(() => Read(html)).Should().Contain("crack in a bolt", because: html[..20]);
        }
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<blockquote>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b>")]
    public void Analyze_DeepestThatLimitsAllow_IsReadAndRendered(string open)
    {
        var options = new CleaningOptions { Limits = new ArticleLimits { MaxDepth = 1000 } };
        OnSmallStack(() => Read($"{Repeat(open, 1000)}<p>{Sentence}</p><p>{Sentence}</p>", options)).Should().Contain("crack in a bolt");
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Analyze_DeepScripts_GivesTheText(string script)
    {
        OnSmallStack(() => Read($"{script}</script><p>{Sentence}</p>")).Should().Contain("crack in a bolt");
    }

    [Theory]
    [InlineData("(")]
    [InlineData("“")]
    [InlineData("\"(")]
    [InlineData("«‹")]
    [InlineData("> ")]
    [InlineData("- \n")]
    public void Analyze_DeepPlainText_GivesTheText(string open)
    {
        string text = Repeat(open, Depth) + Sentence;
        OnSmallStack(() => ArticleAnalyzer.Default.Analyze(Article.FromText(text)).Text).Should().Be(text);
    }

    private static string Read(string html, CleaningOptions? options = null)
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder()
            .CleanHtml(options).ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations().Build()
            .Analyze(Article.FromHtml(html));
        analysis.Content!.ToHtml().Should().Contain("crack");
        analysis.Content.ToMarkdown().Should().Contain("crack");
        ArticleAnalysis.FromJson(analysis.ToJson()).Text.Should().Be(analysis.Text);
        HtmlCleaner.Explain(html, null, options).Article.Text.Should().Be(analysis.Text);
        HtmlCleaner.IsProbablyArticle(html);
        return analysis.Text;
    }

    private static string OnSmallStack(Func<string> read)
    {
        string text = "";
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    text = read();
                }
                catch (Exception exception) when (Keep(exception, out failure))
                {
                }
            },
            StackSize);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return text;
    }

    private static bool Keep(Exception exception, out ExceptionDispatchInfo? kept)
    {
        kept = ExceptionDispatchInfo.Capture(exception);
        return true;
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
