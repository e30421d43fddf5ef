using ArticleKit.Text;

namespace ArticleKit.Tests;

public class ArticleWarningTests
{
    [Fact]
    public void Equals_SameValues_AreEqual()
    {
        new ArticleWarning("a", "b").Should().Be(new ArticleWarning("a", "b")).And.NotBe(new ArticleWarning("a", "b") { Span = new TextSpan(1, 2) });
        new ArticleWarning("a", "b") { Span = new TextSpan(1, 2) }.Should().Be(new ArticleWarning("a", "b") { Span = new TextSpan(1, 2) });
    }

    [Fact]
    public void ToJson_Span_RoundTrips()
    {
        var analysis = new ArticleAnalysis { Warnings = [new ArticleWarning("a", "b") { Span = new TextSpan(3, 4) }, new ArticleWarning("c", "d")] };

        ArticleAnalysis.FromJson(analysis.ToJson()).Should().Be(analysis);
        analysis.ToJson().Should().Contain("""{"code":"c","message":"d"}""");
    }
}
