using ArticleKit.Benchmarks.Pages;

namespace ArticleKit.Benchmarks.Tests.Pages;

public sealed class PageGeneratorTests
{
    [Theory]
    [InlineData(10_000)]
    [InlineData(100_000)]
    [InlineData(1_000_000)]
    public void Page_AnyLength_IsAboutAsLongAndAlwaysTheSame(int length)
    {
        string page = PageGenerator.Page(length);

        page.Length.Should().BeInRange(length * 9 / 10, (length * 11 / 10) + 6000);
        PageGenerator.Page(length).Should().Be(page);
        PageGenerator.Page(length, seed: 2).Should().NotBe(page);
    }

    /// <summary>The middle figures of 23 real news pages of 80 to 120 KB; `proportions` shows them where those pages are.</summary>
    [Fact]
    public void Page_OfMedianLength_HasTheProportionsOfRealPages()
    {
        PageProportions page = PageProportions.MedianOf([.. Enumerable.Range(1, 5).Select(seed => PageProportions.Of(PageGenerator.Page(100_000, seed)))]);

        page.Scripts.Should().BeApproximately(0.27, 0.03);
        page.Styles.Should().BeApproximately(0.036, 0.015);
        page.Tags.Should().BeApproximately(0.45, 0.07);
        page.Text.Should().BeApproximately(0.074, 0.02);
        page.TagsPerThousand.Should().BeApproximately(5.4, 0.6);
        page.AttributesPerTag.Should().BeApproximately(1.64, 0.2);
        page.ScriptsPerHundredThousand.Should().BeApproximately(43, 10);
    }

    [Fact]
    public void Page_Cleaned_GivesItsStory()
    {
        ArticleAnalysis analysis = Article.FromHtml(PageGenerator.Page(100_000)).Analyze();

        analysis.Text.Length.Should().BeInRange(3500, 7000);
        analysis.Published!.Value.Year.Should().Be(2026);
        analysis.Language.Should().Be("en");
    }
}
