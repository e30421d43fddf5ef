using System.Runtime.ExceptionServices;
using ArticleKit.Cleaning;

namespace ArticleKit.Tests;

/// <summary>Pages nested a million deep, on a stack that recursion by depth would overflow, which kills the process.</summary>
public class DeepPageTests
{
    private const int Depth = 1_000_000;
    private const int StackSize = 256 * 1024;
    private const string Sentence = "The bridge was closed on Monday because of a crack in a bolt, and it will open again in May.";
    private const string Story = $"<p>{Sentence}</p><p>{Sentence}</p>";

    /// <summary>What can stand within its like.</summary>
    public static TheoryData<string, string> Nesting => new()
    {
        { "<div>", "</div>" }, { "<span>", "</span>" }, { "<b>", "</b>" }, { "<font>", "</font>" }, { "<x-y>", "</x-y>" },
        { "<table><tr><td>", "</td></tr></table>" }, { "<ul><li>", "</li></ul>" }, { "<dl><dd>", "</dd></dl>" }, { "<blockquote>", "</blockquote>" }, { "<q>", "</q>" },
        { "<pre>", "</pre>" }, { "<math>", "</math>" }, { "<select><option>", "</option></select>" }, { "<form>", "</form>" }, { "<article>", "</article>" },
        { "<section>", "</section>" }, { "<details>", "</details>" }, { "<figure>", "</figure>" }, { "<head>", "</head>" }, { "<body>", "</body>" }, { "<html>", "</html>" },
    };

    /// <summary>What ends the one before it, so that it gives many elements beside each other.</summary>
    public static TheoryData<string, string> EndingTheirLike => new()
    {
        { "<p>", "</p>" }, { "<li>", "</li>" }, { "<a>", "</a>" }, { "<h2>", "</h2>" }, { "<button>", "</button>" }, { "<em><p>", "</p></em>" }, { "<table>", "</table>" },
    };

    /// <summary>What shows nothing of its content, or something else in its place.</summary>
    public static TheoryData<string, string> Hiding => new()
    {
        { "<svg>", "</svg>" }, { "<svg><g>", "</g></svg>" }, { "<iframe>", "</iframe>" }, { "<noscript>", "</noscript>" }, { "<template>", "</template>" },
        { "<object>", "</object>" }, { "<ruby><rt>", "</rt></ruby>" }, { "<frameset>", "</frameset>" }, { "<!--", "-->" }, { "<![CDATA[", "]]>" }, { "<title>", "</title>" },
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
    [MemberData(nameof(Nesting))]
    public void Analyze_DeepElements_GivesTheText(string open, string close) => CheckAll(open, close, Depth / open.Count(c => c == '<'));

    [Theory]
    [MemberData(nameof(EndingTheirLike))]
    public void Analyze_ManyElementsThatEndTheirLike_GivesTheText(string open, string close) => CheckAll(open, close, 100_000);

    [Theory]
    [MemberData(nameof(Hiding))]
    public void Analyze_DeepElementsThatHide_GivesTheTextBeforeThem(string open, string close)
    {
        const int Count = 100_000;
        OnSmallStack(() => Read($"{Story}{Repeat(open, Count)}<p>Hidden.</p>")).Should().Contain("crack in a bolt");
        OnSmallStack(() => Read($"{Story}{Repeat(open, Count)}<p>Hidden.</p>{Repeat(close, Count)}")).Should().Contain("crack in a bolt");
        OnSmallStack(() => Read($"{Repeat(close, Count)}{Story}")).Should().Contain("crack in a bolt");
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

    private static void CheckAll(string open, string close, int count)
    {
        foreach (string html in new[] { Repeat(open, count) + Story, Repeat(open, count) + Story + Repeat(close, count), Repeat(close, count) + Story })
        {
            OnSmallStack(() => Read(html)).Should().Contain("crack in a bolt", because: html[..20]);
        }
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
