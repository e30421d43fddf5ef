using ArticleKit.Cleaning.Markup;
using CsCheck;
using HtmlAgilityPack;

namespace ArticleKit.Tests.Cleaning.Markup;

public sealed class MarkupPropertyTests
{
    private const int MaxDepth = 16;

    [Fact]
    public void Normalize_AnySoup_IsBalancedAndNoDeeperThanTheLimit() =>
        Soup.Of.Sample(html => Balance.Read(MarkupNormalizer.Normalize(html, MaxDepth).Html).Depth.Should().BeLessThanOrEqualTo(MaxDepth), iter: 20_000);

    [Fact]
    public void Normalize_AnyString_IsBalanced() =>
        Gen.String.Sample(html => Balance.Read(MarkupNormalizer.Normalize(html, MaxDepth).Html));

    [Fact]
    public void Normalize_Twice_KeepsTextAndTree() =>
        Soup.Of.Sample(
            html =>
            {
                NormalizedHtml once = MarkupNormalizer.Normalize(html, MaxDepth);
                string twice = MarkupNormalizer.Normalize(once.Html, MaxDepth).Html;
                Balance.Text(twice).Should().Be(Balance.Text(once.Html));
                if (!once.IsFlattened)
                {
                    twice.Should().Be(once.Html);
                }
            },
            iter: 20_000);

    [Fact]
    public void Normalize_AnySoup_IsReadByTheParserAsItIsWritten() =>
        Soup.Of.Sample(
            html =>
            {
                string normalized = MarkupNormalizer.Normalize(html, MaxDepth).Html;
                var document = new HtmlDocument { DisableServerSideCode = true, OptionUseIdAttribute = false, OptionCheckSyntax = false };
                document.LoadHtml(normalized);
                Outline(document).Should().Equal(Balance.Read(normalized).Outline);
            },
            iter: 20_000);

    [Fact]
    public void Normalize_AnySoup_MapsEveryTagBackToAPlaceInThePage() =>
        Soup.Of.Sample(html =>
        {
            NormalizedHtml page = MarkupNormalizer.Normalize(html, MaxDepth);
            int last = 0;
            for (int i = 0; i < page.Html.Length; i++)
            {
                int original = page.Map.ToOriginal(i);
                original.Should().BeInRange(last, html.Length);
                last = original;
            }
        });

    private static List<string> Outline(HtmlDocument document)
    {
        List<string> outline = [];
        Stack<(HtmlNode Node, int Depth)> stack = new(document.DocumentNode.ChildNodes.Reverse().Select(child => (child, 0)));
        while (stack.TryPop(out (HtmlNode Node, int Depth) next))
        {
            if (next.Node is HtmlTextNode { Text.Length: 0 })
            {
                continue;
            }

            outline.Add(next.Node is HtmlTextNode text
                ? $"{next.Depth} {text.Text.Replace(">", "&gt;", StringComparison.Ordinal)}"
                : $"{next.Depth} <{next.Node.OriginalName}>");
            foreach (HtmlNode child in next.Node.ChildNodes.Reverse())
            {
                stack.Push((child, next.Depth + 1));
            }
        }

        return outline;
    }
}
