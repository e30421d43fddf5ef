using System.Net;
using System.Text.Json;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Explanation;

namespace ArticleKit.Tests.Cleaning.Scripts;

/// <summary>Where the text of an article may stand in a page, and which text is one.</summary>
public sealed class ScriptedArticleTests
{
    private static readonly string Story = string.Join("\n\n", ScriptPage.Paragraphs);

    private static readonly string State = JsonSerializer.Serialize(ScriptPage.State("content", ScriptPage.Body(ScriptPage.Paragraphs)));

    public static TheoryData<string, string> Places => new()
    {
        { "json", $"<script type=\"application/json\">{State}</script>" },
        { "json of an unknown kind", $"<script type=\"fastboot/shoebox\">{State}</script>" },
        { "assignment", $"<script>(function(){{if(a==b){{c=1}}}})();window.__INITIAL_STATE__ = {State};window.x={{}};</script>" },
        { "assignment with undefined", $"<script>window.__PRELOADED_STATE__={State[..^1]},\"user\":undefined}};</script>" },
        { "arc", $"<script>window.Fusion=window.Fusion||{{}};Fusion.globalContent={State};Fusion.cache={{}}</script>" },
        { "text to parse", $"<script>var state = JSON.parse({JsonSerializer.Serialize(State)});</script>" },
        { "text in single quotes", $"<script>var state = JSON.parse('{State.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}');</script>" },
        { "json within json", $"<script type=\"application/json\">{JsonSerializer.Serialize(new { cache = State })}</script>" },
        { "attribute", $"<div data-state=\"{WebUtility.HtmlEncode(State)}\"></div>" },
        { "structured data", $"<script type=\"application/ld+json\">{JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["@type"] = "NewsArticle", ["headline"] = ScriptPage.Title, ["articleBody"] = Story })}</script>" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Clean_ShellWithDataOfItsArticle_ReadsIt(string place, string script)
    {
        string html = ScriptPage.Of(script);

        CleanedArticle article = HtmlCleaner.Clean(html);

        article.Text.Should().Be(Story, place);
        article.Title.Should().Be(ScriptPage.Title);
        article.Confidence.Should().BeInRange(0.01, 1);
        article.Warnings.Select(warning => warning.Code).Should().Equal("text_from_script");
        article.Blocks.Should().HaveCount(ScriptPage.Paragraphs.Length).And.OnlyContain(block => block.Line == 4);
        article.Blocks.Select(block => block.XPath).Distinct(StringComparer.Ordinal).Should().Equal(place == "attribute" ? "/html/body/div[2]" : "(//script)[1]");
    }

    [Fact]
    public void Clean_TeaserOfTheSameArticle_GoesOnWithTheScript()
    {
        string html = ScriptPage.WithStory("body", ScriptPage.Body(ScriptPage.Paragraphs), $"<article><h1>{ScriptPage.Title}</h1><p>{ScriptPage.Paragraphs[0]}</p><p>{ScriptPage.Paragraphs[1]}</p></article>");

        HtmlCleaner.Clean(html).Text.Should().Be(Story);
    }

    [Fact]
    public void Clean_WholeArticleVisible_KeepsItsElements()
    {
        string html = ScriptPage.WithStory("body", ScriptPage.Body(ScriptPage.Paragraphs), $"<article><h1>{ScriptPage.Title}</h1>{ScriptPage.Body(ScriptPage.Paragraphs)}</article>");

        CleanedArticle article = HtmlCleaner.Clean(html);

        article.Text.Should().Be(Story);
        article.Blocks[0].XPath.Should().Be("/html/body/article[1]/p[1]");
        article.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Clean_OtherArticleInTheData_IsNotTaken()
    {
        object other = new { items = new[] { new { headline = "Bread on Mondays", body = ScriptPage.Body(ScriptPage.Others.Concat(ScriptPage.Others)) } } };
        string html = ScriptPage.Of(ScriptPage.Json(other), $"<article><h1>{ScriptPage.Title}</h1>{ScriptPage.Body(ScriptPage.Paragraphs.Take(2))}</article>");

        HtmlCleaner.Clean(html).Text.Should().Be(string.Join("\n\n", ScriptPage.Paragraphs.Take(2)));
    }

    [Theory]
    [InlineData("comments")]
    [InlineData("relatedArticles")]
    [InlineData("recommended_stories")]
    [InlineData("privacyPolicy")]
    [InlineData("transcript")]
    public void Clean_ForeignPartOfTheSameArticle_IsNotTaken(string name)
    {
        string html = ScriptPage.WithStory(name, ScriptPage.Body(ScriptPage.Others.Concat(ScriptPage.Others)));

        HtmlCleaner.Clean(html).Text.Should().BeEmpty();
    }

    [Fact]
    public void Clean_TextWithAnotherTitle_IsNotTaken()
    {
        string html = ScriptPage.Of(ScriptPage.Json(new { page = new { title = "Terms of use of this site", body = ScriptPage.Body(ScriptPage.Others) } }));

        HtmlCleaner.Clean(html).Text.Should().BeEmpty();
    }

    [Fact]
    public void Clean_TextThatThePageDescribes_IsTaken()
    {
        string html = ScriptPage.Of(ScriptPage.Json(new { data = ScriptPage.Body(ScriptPage.Paragraphs) }), description: ScriptPage.Paragraphs[0]);

        HtmlCleaner.Clean(html).Text.Should().Be(Story);
    }

    [Fact]
    public void Clean_TemplateThatThePageDescribes_IsTaken()
    {
        string html = ScriptPage.Of($"<script type='text/template'>{ScriptPage.Body(ScriptPage.Paragraphs)}</script>", description: ScriptPage.Paragraphs[0]);

        HtmlCleaner.Clean(html).Text.Should().Be(Story);
    }

    [Fact]
    public void Clean_ShellWithoutText_IsStillCalledAShell()
    {
        string html = ScriptPage.Of(ScriptPage.Json(new { settings = Enumerable.Range(0, 200).Select(i => $"option-{i}") }));

        HtmlCleaner.Clean(html).Warnings.Select(warning => warning.Code).Should().Equal("no_main_content", "javascript_shell");
    }

    [Fact]
    public void Clean_LinksAndImagesInTheData_AreMadeAbsolute()
    {
        string body = ScriptPage.Body(ScriptPage.Paragraphs).Replace("captain", "<a href=\"/captain\">captain</a>", StringComparison.Ordinal)
            .Replace("</p><p>It had", "</p><figure><img src=\"/ferry.jpg\" width=\"800\" height=\"600\"></figure><p>It had", StringComparison.Ordinal);
        CleanedArticle article = HtmlCleaner.Clean(ScriptPage.WithStory("html", body), new Uri("https://example.com/a/b"));

        article.Blocks.SelectMany(block => block.Marks).Select(mark => mark.Url).Should().Equal("https://example.com/captain");
        article.Blocks.Where(block => block.Kind == BlockKind.Figure).Select(block => block.Image!.Url).Should().Equal("https://example.com/ferry.jpg");
    }

    [Fact]
    public void Explain_TextFromAScript_TellsWhichElementHoldsIt()
    {
        string html = ScriptPage.WithStory("body", ScriptPage.Body(ScriptPage.Paragraphs), $"<article><h1>{ScriptPage.Title}</h1><p>{ScriptPage.Paragraphs[0]}</p><p>{ScriptPage.Paragraphs[1]}</p></article>");

        CleaningExplanation explanation = HtmlCleaner.Explain(html);

        explanation.Reason.Should().Contain("line 4");
        explanation.Blocks.Where(block => block.Kind == BlockKind.Paragraph).Should().OnlyContain(block => block.Rule == BlockRule.ReplacedByScript && block.Decision == BlockDecision.Dropped);
    }
}
