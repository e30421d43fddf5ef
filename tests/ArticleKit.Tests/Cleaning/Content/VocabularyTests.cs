using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning.Content;

public class VocabularyTests
{
    [Fact]
    public void Of_BlockThatSharesWords_IsNearerThanOneThatDoesNot()
    {
        PageDocument page = PageDocument.Parse(
            "<p>The council repairs the bridge in spring</p><p>That bridge was built by the council</p><p>Subscribe today without paying anything</p>", ArticleLimits.Default);
        double[] first = [0.9, 0.9, 0.2];

        var vocabulary = new Vocabulary(page, first, "Council to repair bridge");

        vocabulary.Of(1, first[1]).Shared.Should().BeGreaterThan(vocabulary.Of(2, first[2]).Shared);
        vocabulary.Of(0, first[0]).InTitle.Should().BeGreaterThan(0);
        vocabulary.Of(2, first[2]).InTitle.Should().Be(0);
    }

    [Fact]
    public void Of_BlockWithoutLongWords_IsUnknown()
    {
        PageDocument page = PageDocument.Parse("<p>A b c</p>", ArticleLimits.Default);

        new Vocabulary(page, [0.5], null).Of(0, 0.5).Should().Be((-1, -1));
    }
}
