using ArticleKit.Cleaning.Markup;
using CsCheck;
using HtmlAgilityPack;

namespace ArticleKit.Tests.Cleaning.Markup;

public sealed class MarkupPropertyTests
{
    private const int MaxDepth = 16;

    [Fact]
    public void Normalize_AnySoup_IsBalancedAndNoDeeperThanTheLimit() =>
        Soup.Of.Sample(html => Balance.Read(Normalized(html)).Depth.Should().BeLessThanOrEqualTo(MaxDepth), iter: 20_000);

    [Fact]
    public void Normalize_AnyString_IsBalanced() =>
        Gen.String.Sample(html => Balance.Read(Normalized(html)));

    [Fact]
    public void Normalize_Twice_KeepsTextAndTree() =>
        Soup.Of.Sample(
            html =>
            {
                NormalizedHtml once = Normalize(html);
                string written = TreeText.Of(once);
                string twice = Normalized(written);
                Balance.Text(twice).Should().Be(Balance.Text(written));
                if (!once.IsFlattened)
                {
                    twice.Should().Be(written);
                }
            },
            iter: 20_000);

    [Fact]
    public void Normalize_AnySoup_IsReadByTheParserAsItIsWritten() =>
        Soup.Of.Sample(
            html =>
            {
                string normalized = Normalized(html);
                var document = new HtmlDocument { DisableServerSideCode = true, OptionUseIdAttribute = false, OptionCheckSyntax = false };
                document.LoadHtml(normalized);
                Outline(document).Should().Equal(Balance.Read(normalized).Outline);
            },
            iter: 20_000);

    [Fact]
    public void Normalize_AnySoup_KeepsTheOrderOfPlacesInThePage() =>
        Soup.Of.Sample(html =>
        {
            int last = 0;
            foreach (HtmlNode element in TreeText.Elements(Normalize(html)))
            {
                element.OuterStartIndex.Should().BeInRange(last, html.Length);
                last = element.OuterStartIndex;
            }
        });

    private static NormalizedHtml Normalize(string html) =>
        MarkupNormalizer.Normalize(html, new ArticleLimits { MaxDepth = MaxDepth }, AnalysisBudget.Unlimited);

    private static string Normalized(string html) => TreeText.Of(Normalize(html));

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
