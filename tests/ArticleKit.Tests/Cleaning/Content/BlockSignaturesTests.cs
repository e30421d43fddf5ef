using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning.Content;

public sealed class BlockSignaturesTests
{
    [Theory]
    [InlineData("<p class=a>one</p><p class=a>two</p>", true)]
    [InlineData("<p class=a1>one</p><p class=a2>two</p>", true)]
    [InlineData("<p class=a>one</p><p class=b>two</p>", false)]
    [InlineData("<p>one</p><div>two</div>", false)]
    [InlineData("<p>one</p><div class=b><p>two</p></div>", false)]
    [InlineData("<h2>one</h2><h3>two</h3>", false)]
    [InlineData("<p class=ab>one</p><p class=ba>two</p>", false)]
    public void Of_TwoBlocks_AreTheSameByKindTagsAndClasses(string body, bool areSame)
    {
        var page = PageDocument.Parse(body, ArticleLimits.Default);
        var signatures = new BlockSignatures(page);

        int first = signatures.Of(page.Blocks[0]);
        int second = signatures.Of(page.Blocks[1]);

        first.Should().Be(0);
        second.Should().Be(areSame ? 0 : 1);
    }
}
