using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Tests.Cleaning.Content;

public sealed class ElementKindTests
{
    [Theory]
    [InlineData("teaser item-12", "teaser item-7", true)]
    [InlineData("a1b2c3d4e5", "abcde", true)]
    [InlineData("teaser", "teasers", false)]
    [InlineData("a long name of classes", "a long name of classez", false)]
    [InlineData("", "x", false)]
    public void Of_Classes_AreSameApartFromDigits(string first, string second, bool areSame)
    {
        PageDocument page = PageDocument.Parse($"<div class=\"{first}\">one</div><div class=\"{second}\">two</div>", ArticleLimits.Default);
        PageNode[] boxes = [.. page.Nodes.Where(node => node.Html.Name == "div")];

        (ElementKind.Of(boxes[0]) == ElementKind.Of(boxes[1])).Should().Be(areSame);
    }

    [Fact]
    public void Of_OtherElement_IsOtherKind()
    {
        PageDocument page = PageDocument.Parse("<div class=\"x\">one</div><section class=\"x\">two</section>", ArticleLimits.Default);

        ElementKind.Of(page.Nodes.Single(node => node.Html.Name == "div")).Should().NotBe(ElementKind.Of(page.Nodes.Single(node => node.Html.Name == "section")));
    }
}
