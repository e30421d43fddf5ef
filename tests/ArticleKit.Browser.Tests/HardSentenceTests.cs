using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>How a reader learns why a sentence is hard: by mouse, by keyboard, and without either.</summary>
public sealed class HardSentenceTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int PhoneWidth = 390;

    [ChromiumTheory]
    [InlineData(ColorScheme.Light, 1200)]
    [InlineData(ColorScheme.Dark, PhoneWidth)]
    public async Task Hover_EachPieceOfAHardSentence_ShowsWhyAndCoversNothing(ColorScheme scheme, int width)
    {
        foreach (ArticleAnalysis analysis in (ArticleAnalysis[])[Reports.Sample, Reports.Divided])
        {
            await using OpenedReport report = await browser.OpenAsync(analysis.ToHtml(), scheme, width);
            ILocator pieces = report.Page.Locator(".text .hard");
            int count = await pieces.CountAsync();

            count.Should().BeGreaterThan(1);
            for (int i = 0; i < count; i++)
            {
                // What was shown before is away, and so everything at its place. A piece that is broken into lines has the middle of its box anywhere; the beginning is always its own.
                await report.Page.Mouse.MoveAsync(1, 1);
                await pieces.Nth(i).ScrollIntoViewIfNeededAsync();
                float[] place = await pieces.Nth(i).EvaluateAsync<float[]>("piece => { const line = piece.getClientRects()[0]; return [line.left + 4, line.top + line.height / 2]; }");
                await report.Page.Mouse.MoveAsync(place[0], place[1]);

                (await ShownAsync(report.Page)).Should().Be(1);
                (await report.Page.Locator(".why:visible").InnerTextAsync()).Should().StartWith("Hard to read: ");
                (await CoveredAsync(report.Page)).Should().BeEmpty();
                (await pieces.Nth(i).EvaluateAsync<bool>("piece => piece.matches(':hover')")).Should().BeTrue("nothing moves away from the pointer");
            }

            await report.AssertAccessibleAsync();
            await report.AssertNoSidewaysScrollingAsync();
            await report.Page.Mouse.MoveAsync(1, 1);
            (await ShownAsync(report.Page)).Should().Be(0);
        }
    }

    [ChromiumTheory]
    [InlineData(1200)]
    [InlineData(PhoneWidth)]
    public async Task Tab_ToTheNumberOfAHardSentence_ShowsWhyAndLeadsToTheListAndBack(int width)
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Sample.ToHtml(), ColorScheme.Dark, width);
        int numbers = await report.Page.Locator(".ref a").CountAsync();

        numbers.Should().BeGreaterThan(1);
        for (int i = 0; i < numbers; i++)
        {
            ILocator number = report.Page.Locator(".ref a").Nth(i);
            for (int press = 0; press < 100 && !await number.EvaluateAsync<bool>("link => link === document.activeElement"); press++)
            {
                await report.Page.Keyboard.PressAsync("Tab");
            }

            (await ShownAsync(report.Page)).Should().Be(1);
            (await CoveredAsync(report.Page)).Should().BeEmpty();
            string why = await report.Page.Locator(".why:visible").InnerTextAsync();
            (await number.EvaluateAsync<string>("link => document.getElementById(link.getAttribute('aria-describedby')).textContent")).Should().Be(why);
        }

        await report.AssertAccessibleAsync();
        await report.Page.Keyboard.PressAsync("Enter");
        (await report.Page.EvaluateAsync<string>("location.hash")).Should().Be($"#why-{numbers}");
        (await IsInViewAsync(report.Page, $"#why-{numbers}")).Should().BeTrue();
        await report.Page.Keyboard.PressAsync("Tab");
        (await report.Page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Show in the text");
        await report.Page.Keyboard.PressAsync("Enter");
        (await IsInViewAsync(report.Page, $"#hard-{numbers}")).Should().BeTrue();
        report.Messages.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task ToHtml_StyleThatIsRemoved_HidesTheReasonsInTheTextAndKeepsDrawingsSmall()
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Sample.ToHtml());

        await report.Page.EvaluateAsync("document.querySelectorAll('style').forEach(style => style.remove())");

        (await ShownAsync(report.Page)).Should().Be(0);
        (await report.Page.EvaluateAsync<double>("Math.max(...[...document.querySelectorAll('svg:not(.strip)')].map(drawing => drawing.getBoundingClientRect().height))")).Should().BeLessThan(150);
        (await report.Page.Locator(".reasons li").First.InnerTextAsync()).Should().Contain("Hard to read: ");
    }

    [ChromiumFact]
    public async Task ToHtml_Printed_HasTheReasonsInTheListOnly()
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Sample.ToHtml());
        await report.Page.Locator(".ref a").First.FocusAsync();

        await report.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        (await ShownAsync(report.Page)).Should().Be(0);
        (await report.Page.Locator(".reasons li [id]").First.IsVisibleAsync()).Should().BeTrue();
    }

    private static Task<int> ShownAsync(IPage page) => page.Locator(".why:visible").CountAsync();

    private static Task<bool> IsInViewAsync(IPage page, string selector) =>
        page.Locator(selector).EvaluateAsync<bool>("element => { const line = element.getClientRects()[0]; return line.top >= 0 && line.bottom <= innerHeight; }");

    /// <summary>The texts that the reason which is shown lies over.</summary>
    private static Task<string[]> CoveredAsync(IPage page) => page.EvaluateAsync<string[]>("""
        (() => {
          const shown = [...document.querySelectorAll('.why')].find(why => why.getClientRects().length > 0), box = shown.getBoundingClientRect(), covered = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
          while (walker.nextNode()) {
            if (shown.contains(walker.currentNode) || walker.currentNode.textContent.trim() === '') continue;
            range.selectNodeContents(walker.currentNode);
            for (const line of range.getClientRects()) {
              if (Math.min(line.right, box.right) - Math.max(line.left, box.left) > 1 && Math.min(line.bottom, box.bottom) - Math.max(line.top, box.top) > 1) covered.push(walker.currentNode.textContent);
            }
          }
          return covered;
        })()
        """);
}
