using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>The report of many articles, as a browser shows it, and its sorting.</summary>
public sealed class CorpusReportTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int PhoneWidth = 390;

    [ChromiumTheory]
    [InlineData(ColorScheme.Light, 1200)]
    [InlineData(ColorScheme.Dark, 1200)]
    [InlineData(ColorScheme.Light, PhoneWidth)]
    [InlineData(ColorScheme.Dark, PhoneWidth)]
    public async Task ToHtml_Corpus_IsAccessibleAndAsksForNothing(ColorScheme scheme, int width)
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Corpus.ToHtml(), scheme, width);

        report.Messages.Should().BeEmpty();
        report.OtherRequests.Should().BeEmpty();
        await report.AssertAccessibleAsync();
        await report.AssertTargetsAreLargeAsync();
        (await report.Page.Locator("details[open] table").First.IsVisibleAsync()).Should().BeTrue("what is folded was looked at too");
        await report.AssertNoSidewaysScrollingAsync();
        (await report.Page.EvaluateAsync<bool>("typeof window.executed === 'undefined'")).Should().BeTrue();
    }

    [ChromiumFact]
    public async Task ToHtml_HeadingsThatAreClicked_SortTheTableUpAndDown()
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Corpus.ToHtml());
        int columns = await report.Page.Locator("#articles thead th button").CountAsync();

        columns.Should().BeGreaterThan(3);
        for (int column = 0; column < columns; column++)
        {
            ILocator button = report.Page.Locator("#articles thead th button").Nth(column);
            await button.ClickAsync();
            await AssertSortedAsync(report.Page, column, "ascending");

            // The same by the keyboard.
            await button.FocusAsync();
            await report.Page.Keyboard.PressAsync("Enter");
            await AssertSortedAsync(report.Page, column, "descending");
        }

        report.Messages.Should().BeEmpty();
    }

    [ChromiumFact]
    public async Task ToHtml_NoScripts_ShowsTheTableWithoutButtons()
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Corpus.ToHtml(), scripts: false);

        (await report.Page.Locator("#articles tbody tr").CountAsync()).Should().Be((int)Reports.Corpus.ArticleCount);
        (await report.Page.Locator("button").CountAsync()).Should().Be(0);
    }

    private static async Task AssertSortedAsync(IPage page, int column, string direction)
    {
        string[] directions = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#articles thead th')].map(head => head.getAttribute('aria-sort') ?? '')");
        directions.Where(sorted => sorted.Length > 0).Should().Equal(direction);
        directions[column].Should().Be(direction);

        // What is empty comes last in either direction.
        string?[] cells = await page.EvaluateAsync<string?[]>(
            "column => [...document.querySelectorAll('#articles tbody tr')].map(row => row.cells[column].textContent === '' ? null : (row.cells[column].dataset.v ?? row.cells[column].textContent.toLowerCase()))",
            column);
        cells.SkipWhile(cell => cell is not null).Should().NotContain(cell => cell != null);
        string[] shown = [.. cells.OfType<string>()];
        shown.Should().NotBeEmpty();
        Comparison<string> compare = shown.All(cell => double.TryParse(cell, System.Globalization.CultureInfo.InvariantCulture, out _))
            ? (a, b) => double.Parse(a, System.Globalization.CultureInfo.InvariantCulture).CompareTo(double.Parse(b, System.Globalization.CultureInfo.InvariantCulture))
            : string.CompareOrdinal;
        shown.Zip(shown.Skip(1), (a, b) => direction == "ascending" ? compare(a, b) : compare(b, a)).Should().OnlyContain(order => order <= 0);
    }
}
