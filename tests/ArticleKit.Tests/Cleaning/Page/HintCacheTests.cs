using ArticleKit.Cleaning.Page;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Page;

public sealed class HintCacheTests
{
    [Fact]
    public void Read_AnyNames_AreReadAsWithoutCache()
    {
        var cache = new HintCache();
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["nav mocent-article"], 0, 8], Gen.Int[0, 3].Select(i => new[] { "nav", "comment", "article-body", "sidebar menu" }[i]))
            .Sample(names => cache.Read(names).Should().Be(HintReader.Read(names)), threads: 1);
    }
}
