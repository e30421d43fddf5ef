using ArticleKit.Quotations;
using ArticleKit.TestSupport;

namespace ArticleKit.Tests;

public class WholeChainTests
{
    [Fact]
    public void Analyze_SamplePage_FindsTheStoryAndNothingElse()
    {
        ArticleAnalysis analysis = Article.FromHtml(File.ReadAllBytes(Repository.SamplePage)).Analyze();

        analysis.Title.Should().Be("Night ferry returns to Harrow Sound after eleven years");
        analysis.Byline.Should().Be("Marta Ellingsen");
        analysis.Published.Should().Be(new DateTimeOffset(2026, 3, 14, 6, 45, 0, TimeSpan.Zero));
        analysis.Modified.Should().Be(new DateTimeOffset(2026, 3, 14, 11, 20, 0, TimeSpan.Zero));
        analysis.SiteName.Should().Be("The Sound Courier");
        analysis.Language.Should().Be("en-GB");
        analysis.Url.Should().Be("https://www.soundcourier.example/news/2026/03/night-ferry-returns");
        analysis.Text.Should().Contain("The night boat between Kelby").And.Contain("look for his bicycle")
            .And.Contain("Nobody gets rich").And.Contain("Children under 16").And.Contain("A timetable drawn on a napkin");
        analysis.Text.Should().NotContainAny(
            "cookies", "Subscribe from", "Share this story", "Related stories", "Ferry strike", "newsletter", "quayside_quentin", "The cake was real",
            "Most read", "Seal found", "All rights reserved", "Advertisement", "dataLayer", "&ldquo;");
        analysis.WordCount.Should().BeInRange(560, 680);
        analysis.Summary!.Sentences.Should().HaveCount(3);
        analysis.Keyphrases!.Select(keyphrase => keyphrase.Text).Should().Contain(phrase => phrase.Contains("Orrin", StringComparison.Ordinal));
        analysis.Readability!.FleschKincaidGrade.Should().BeInRange(5, 14);
        analysis.Quotations!.Select(quotation => quotation.ResolvedSpeaker).Should().Contain(["Ailsa Brandt", "Ines Okafor", "Peter Lund"]);

        // The page quotes the chairman of the harbour board without a closing mark.
        analysis.Warnings.Select(warning => warning.Code).Should().Equal("unbalanced_quotes");
    }

    [SharedMaterialFact]
    public void Analyze_SeedStory_FindsSentencesSummaryAndScores()
    {
        string story = SharedMaterial.SeedStory;

        ArticleAnalysis analysis = Article.FromText(story).Analyze();

        analysis.Text.Should().Be(story);
        analysis.WordCount.Should().BeInRange(300, 600);
        analysis.SentenceCount.Should().BeInRange(10, 40);
        analysis.Summary!.Sentences.Should().HaveCount(3).And.BeInAscendingOrder(sentence => sentence.Span.Start);
        analysis.Keyphrases.Should().NotBeEmpty();
        analysis.Readability!.FleschReadingEase.Should().BeInRange(0, 100);
        analysis.Warnings.Select(warning => warning.Code).Should().Equal("unbalanced_quotes", "glued_words", "smog_under_30_sentences");
        analysis.Warnings[1].Span!.Value.In(story).ToString().Should().Be("its'mouth");
        ArticleAnalysis.FromJson(analysis.ToJson()).ToJson().Should().Be(analysis.ToJson());
    }

    [SharedMaterialFact]
    public void Analyze_SeedStory_FindsWhoSaidWhatThoughItsQuotesAreBroken()
    {
        ArticleAnalysis analysis = Article.FromText(SharedMaterial.SeedStory).Analyze();

        analysis.Quotations.Should().HaveCount(3).And.OnlyContain(quotation => quotation.ResolvedSpeaker == "Vladimir Saldo");
        analysis.Quotations!.Select(quotation => quotation.Speaker).Should().Equal("Vladimir Saldo", "he", "he");
        analysis.Quotations!.Select(quotation => quotation.Verb).Should().Equal("said", "explained", "said");
        analysis.Quotations!.Select(quotation => quotation.IsClosed).Should().Equal(true, true, false);
        Quotation broken = analysis.Quotations![2];
        broken.Text.Should().NotContain("\"");
        analysis.Warnings.Single(warning => warning.Code == "unbalanced_quotes").Span.Should().Be(broken.Span);
    }
}
