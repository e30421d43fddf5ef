using ArticleKit.Display;
using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>Fragments of reports in a page of somebody else.</summary>
public sealed class FragmentTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int PhoneWidth = 390;

    private const string Measure = """
        [...document.querySelectorAll('[data-host]')].map(element => { const style = getComputedStyle(element); return [...style].filter(name => !/size|width|height|origin|transform|inset/.test(name)).map(name => name + ':' + style.getPropertyValue(name)).join(';'); })
        """;

    [ChromiumTheory]
    [InlineData(1, ColorScheme.Light, 1200)]
    [InlineData(1, ColorScheme.Dark, PhoneWidth)]
    [InlineData(2, ColorScheme.Dark, 1200)]
    [InlineData(2, ColorScheme.Light, PhoneWidth)]
    public async Task ToHtml_FragmentsInAPageOfSomebodyElse_AreAccessibleAndChangeNothingOfIt(int count, ColorScheme scheme, int width)
    {
        string[] fragments = [.. Enumerable.Range(1, count).Select(number => Reports.Sample.ToHtml(new ArticleReportOptions { IsFragment = true, HeadingLevel = 2, IdPrefix = $"report{number}" }))];
        await using OpenedReport without = await browser.OpenAsync(Host(""), scheme, width);
        await using OpenedReport report = await browser.OpenAsync(Host(string.Concat(fragments)), scheme, width);

        report.Messages.Should().BeEmpty();
        report.OtherRequests.Should().BeEmpty();
        (await report.Page.Locator("article.articlekit").CountAsync()).Should().Be(count);
        string[] styles = await report.Page.EvaluateAsync<string[]>(Measure);
        styles.Should().HaveCount(6).And.Equal(await without.Page.EvaluateAsync<string[]>(Measure));
        await report.AssertAccessibleAsync();
        await report.AssertNoSidewaysScrollingAsync();
        (await report.Page.EvaluateAsync<int>("(() => { const ids = [...document.querySelectorAll('[id]')].map(element => element.id); return ids.length - new Set(ids).size; })()")).Should().Be(0);
        await report.Page.Locator("article.articlekit").Last.Locator(".ref a").First.ClickAsync();
        (await report.Page.EvaluateAsync<bool>("document.querySelector('article.articlekit:last-of-type').contains(document.querySelector(location.hash))")).Should().BeTrue("a number leads into its own report");
    }

    [ChromiumFact]
    public async Task ToHtml_CorpusFragmentBesideAnArticle_IsAccessible()
    {
        var options = new CorpusReportOptions { IsFragment = true, HeadingLevel = 2 };
        await using OpenedReport report = await browser.OpenAsync(
            Host(ArticleCorpusReport.Create(Reports.Articles, options).ToHtml() + Reports.Sample.ToHtml(new ArticleReportOptions { IsFragment = true, HeadingLevel = 2 })), ColorScheme.Dark);

        report.Messages.Should().BeEmpty();
        await report.AssertAccessibleAsync();
    }

    [ChromiumTheory]
    [InlineData("light", ColorScheme.Dark, true)]
    [InlineData("dark", ColorScheme.Light, false)]
    public async Task ToHtml_FragmentInAPageWithColoursOfItsOwn_TakesThose(string scheme, ColorScheme system, bool isLight)
    {
        await using OpenedReport report = await browser.OpenAsync(
            $"<!DOCTYPE html><html lang=en style=\"color-scheme: {scheme}\"><title>A page</title><body>{Reports.Sample.ToHtml(new ArticleReportOptions { IsFragment = true })}", system);

        string colour = await report.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('article')).backgroundColor");
        int[] parts = [.. colour.Split('(', ',', ')').Skip(1).Take(3).Select(part => int.Parse(part, System.Globalization.CultureInfo.InvariantCulture))];

        parts.Should().OnlyContain(part => part > 128 == isLight);
    }

    private static string Host(string inside) => $$"""
        <!DOCTYPE html>
        <html lang="en" data-host><head><title>A page of somebody else</title><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
        <style>p { margin: 3px; } .card { color: #123456; background: #fff; } .row { margin: 0 -40rem; } .note { display: none; } li, td { color: #654321; } .text, .hard { letter-spacing: 1px; } mark { color: #400; }</style></head>
        <body data-host><main data-host><h1 data-host>A page of somebody else</h1><p class="text" data-host>Words of <mark data-host>somebody</mark> else.</p>
        {{inside}}
        </main></body></html>
        """;
}
