using ArticleKit.Benchmarks.Pages;

namespace ArticleKit.Benchmarks.Tests.Pages;

public sealed class PageProportionsTests
{
    [Fact]
    public void Of_Page_CountsWhatItIsMadeOf()
    {
        PageProportions page = PageProportions.Of("<p class=\"a\" id=b>Two  words</p><script>if(a<b){}</script><style>p{}</style><!-- <i> -->");

        page.Scripts.Should().BeApproximately(26 / 88.0, 1e-9);
        page.Styles.Should().BeApproximately(18 / 88.0, 1e-9);
        page.Tags.Should().BeApproximately(22 / 88.0, 1e-9);
        page.Text.Should().BeApproximately(9 / 88.0, 1e-9);
        page.TagsPerThousand.Should().BeApproximately(1000 / 88.0, 1e-9);
        page.AttributesPerTag.Should().Be(2);
    }

    [Fact]
    public void Of_EmptyPage_HasNothing() => PageProportions.Of("").Should().Be(PageProportions.MedianOf([PageProportions.Of("")]));
}
