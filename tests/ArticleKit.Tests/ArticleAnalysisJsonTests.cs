using System.Text.Json;
using ArticleKit.Cleaning;
using ArticleKit.Tests.Fakes;
using ArticleKit.TestSupport;
using ArticleKit.Topics;

namespace ArticleKit.Tests;

public class ArticleAnalysisJsonTests
{
    private static ArticleAnalysis SampleAnalysis() => new ArticleAnalyzerBuilder()
        .CleanHtml().ScoreReadability().Summarize().ExtractKeyphrases().ExtractQuotations()
        .ClassifyTopics(new FixedClassifier(new TopicScore("transport", 0.75), new TopicScore("society", 0.25)))
        .Build()
        .Analyze(Article.FromHtml(File.ReadAllText(Repository.SamplePage)) with { Id = "ferry" });

    [Fact]
    public void FromJson_OfToJson_GivesTheSameAnalysis()
    {
        ArticleAnalysis analysis = SampleAnalysis();

        ArticleAnalysis read = ArticleAnalysis.FromJson(analysis.ToJson());

        read.Should().BeEquivalentTo(analysis, options => options.ComparingByMembers<ArticleAnalysis>().ComparingByMembers<CleanedArticle>());
        read.ToJson().Should().Be(analysis.ToJson());
        ArticleAnalysis.FromJson(analysis.ToJson(indented: true)).ToJson().Should().Be(analysis.ToJson());
    }

    [Fact]
    public void FromJson_FurtherMetadata_IsKept()
    {
        const string Html = "<html><head><meta property='article:tag' content='bridge'><meta property='article:section' content='Town'><meta property='article:content_tier' content='free'>"
            + "<link rel=license href='https://example.com/cc'><link rel=amphtml href='https://example.com/amp'><meta property='og:image' content='https://example.com/a.png'><meta property='og:image:width' content='7'></head>"
            + "<body><h1>One</h1><p>The bridge opens at last, and the town is glad of it.</p></body></html>";
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().CleanHtml().Build().Analyze(Article.FromHtml(Html));

        CleanedArticle content = ArticleAnalysis.FromJson(analysis.ToJson()).Content!;

        content.Should().BeEquivalentTo(
            new { Section = "Town", Tags = new[] { "bridge" }, LicenseUrl = "https://example.com/cc", AmpUrl = "https://example.com/amp", IsPaywalled = false, LeadImage = new LeadImage("https://example.com/a.png") { Width = 7 } });
    }

    [Fact]
    public void ToJson_Names_AreStable()
    {
        using JsonDocument json = JsonDocument.Parse(SampleAnalysis().ToJson());

        json.RootElement.EnumerateObject().Select(property => property.Name).Should().Equal(
            "id", "title", "byline", "published", "modified", "siteName", "language", "url", "excerpt", "text", "wordCount", "sentenceCount",
            "readingTime", "content", "readability", "summary", "keyphrases", "quotations", "topics", "warnings");
        json.RootElement.GetProperty("topics")[0].GetProperty("topic").GetString().Should().Be("transport");
        json.RootElement.GetProperty("content").GetProperty("blocks")[0].GetProperty("kind").GetString().Should().Be("paragraph");
        json.RootElement.GetProperty("quotations")[0].EnumerateObject().Select(property => property.Name).Should().Equal(
            "text", "span", "contentSpan", "kind", "speaker", "speakerSpan", "resolvedSpeaker", "verb", "verbSpan", "isClosed", "isContinuation");
        json.RootElement.GetProperty("quotations")[0].GetProperty("kind").GetString().Should().Be("direct");
        json.RootElement.GetProperty("warnings")[0].GetProperty("span").GetProperty("start").GetInt32().Should().BePositive();
        json.RootElement.GetProperty("summary").GetProperty("sentences")[0].EnumerateObject().Select(property => property.Name)
            .Should().Equal("text", "span", "score", "rank");
    }

    [Fact]
    public void ToJson_TextOfThePage_StandsThereOnce()
    {
        ArticleAnalysis analysis = SampleAnalysis();

        string json = analysis.ToJson();

        using JsonDocument parsed = JsonDocument.Parse(json);
        parsed.RootElement.GetProperty("content").TryGetProperty("text", out _).Should().BeFalse();
        parsed.RootElement.GetProperty("text").GetString().Should().Be(analysis.Text);
        ArticleAnalysis.FromJson(json).Content!.Text.Should().Be(analysis.Text);
    }

    [Fact]
    public void ToJson_ContentWithATextOfItsOwn_KeepsBoth()
    {
        ArticleAnalysis analysis = SampleAnalysis() with { Text = "Another text." };

        ArticleAnalysis read = ArticleAnalysis.FromJson(analysis.ToJson());

        read.Text.Should().Be("Another text.");
        read.Content!.Text.Should().Be(analysis.Content!.Text);
    }

    [Fact]
    public void ToJson_WhatWasNotAskedFor_IsAbsent()
    {
        using JsonDocument json = JsonDocument.Parse(new ArticleAnalyzerBuilder().Build().Analyze(Article.FromText("A text.")).ToJson());

        json.RootElement.EnumerateObject().Select(property => property.Name)
            .Should().Equal("text", "wordCount", "sentenceCount", "readingTime", "warnings");
    }

    [Fact]
    public void ToJson_LoneSurrogatesAndNuls_KeepTheirPlaces()
    {
        ArticleAnalysis analysis = Article.FromText("A \uD83D half\0 and a \uD83D\uDE00 whole one.", "\uDE00 title").Analyze();

        ArticleAnalysis read = ArticleAnalysis.FromJson(analysis.ToJson());

        read.Text.Should().Be("A \uFFFD half\0 and a \uD83D\uDE00 whole one.");
        read.Title.Should().Be("\uFFFD title");
    }

    [Fact]
    public void FromJson_EmptyObject_HasNoNullWhereNoneBelongs()
    {
        ArticleAnalysis analysis = ArticleAnalysis.FromJson("""{"content":{}}""");

        analysis.Text.Should().BeEmpty();
        analysis.Warnings.Should().BeEmpty();
        analysis.Content!.Authors.Should().BeEmpty();
        analysis.Content.Blocks.Should().BeEmpty();
        analysis.Content.Text.Should().BeEmpty();
    }

    [Fact]
    public void FromJson_LoneSurrogate_ThrowsJsonException() =>
        FluentActions.Invoking(() => ArticleAnalysis.FromJson($$"""{"title":"{{'\ud800'}}"}""")).Should().Throw<JsonException>();

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"wordCount":"many"}""")]
    [InlineData("""{"topics":[{"topic":1}]}""")]
    [InlineData("""{"warnings":[null]}""")]
    [InlineData("""{"keyphrases":[null]}""")]
    [InlineData("""{"summary":{"sentences":[null]}}""")]
    [InlineData("""{"summary":{"sentences":[{"span":{"start":0,"length":1},"score":1,"rank":1}]}}""")]
    [InlineData("""{"summary":{"sentences":[{"text":"a","span":{"start":0,"length":1},"score":1e999,"rank":1}]}}""")]
    [InlineData("""{"topics":[{"topic":"a","probability":-1e999}]}""")]
    [InlineData("""{"content":{"blocks":[null]}}""")]
    [InlineData("""{"content":{"blocks":[{"kind":"table","rows":[null]}]}}""")]
    [InlineData("""{"content":{"blocks":[{"kind":"table","rows":[{"cells":[null]}]}]}}""")]
    [InlineData("""{"content":{"authors":[null]}}""")]
    public void FromJson_NoAnalysis_ThrowsJsonException(string json)
    {
        FluentActions.Invoking(() => ArticleAnalysis.FromJson(json)).Should().Throw<JsonException>();
    }
}
