using ArticleKit.Display;
using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>The report of one article, as a browser shows it.</summary>
public sealed class ArticleReportTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const int PhoneWidth = 390;

    [ChromiumTheory]
    [InlineData(ColorScheme.Light, 1200)]
    [InlineData(ColorScheme.Dark, 1200)]
    [InlineData(ColorScheme.Light, PhoneWidth)]
    [InlineData(ColorScheme.Dark, PhoneWidth)]
    public async Task ToHtml_Sample_IsAccessibleAndAsksForNothing(ColorScheme scheme, int width)
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Sample.ToHtml(), scheme, width);

        report.Messages.Should().BeEmpty();
        report.OtherRequests.Should().BeEmpty();
        await report.AssertAccessibleAsync();
        await report.AssertTargetsAreLargeAsync();
        await report.AssertNoSidewaysScrollingAsync();
    }

    [ChromiumTheory]
    [InlineData(ColorScheme.Light, 1200)]
    [InlineData(ColorScheme.Dark, PhoneWidth)]
    public async Task ToHtml_Attack_RunsNothingAndFitsThePage(ColorScheme scheme, int width)
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Attack.ToHtml(), scheme, width);

        report.Messages.Should().BeEmpty();
        report.OtherRequests.Should().BeEmpty();
        (await report.Page.EvaluateAsync<bool>("typeof window.executed === 'undefined'")).Should().BeTrue();
        (await report.Page.Locator("script, iframe, object, embed, form, img, [href^='javascript:']").CountAsync()).Should().Be(0);
        (await report.Page.InnerTextAsync("body")).Should().Contain("<script>window.executed = 1</script>");
        await report.AssertAccessibleAsync();
        await report.AssertNoSidewaysScrollingAsync();
    }

    [ChromiumFact]
    public async Task ToHtml_ChosenTheme_IsThatWhateverTheSystemAsksFor()
    {
        string light = await BackgroundAsync(ReportTheme.Light, ColorScheme.Dark);
        string dark = await BackgroundAsync(ReportTheme.Dark, ColorScheme.Light);

        light.Should().Be(await BackgroundAsync(ReportTheme.Auto, ColorScheme.Light)).And.NotBe(dark);
        dark.Should().Be(await BackgroundAsync(ReportTheme.Auto, ColorScheme.Dark));
    }

    [ChromiumFact]
    public async Task ToHtml_PartsThatAreMissing_AreLeftOut()
    {
        ArticleAnalysis analysis = new ArticleAnalyzerBuilder().Build().Analyze(Article.FromText("The ferry runs again. It was repaired."));

        await using OpenedReport report = await browser.OpenAsync(analysis.ToHtml());

        report.Messages.Should().BeEmpty();
        (await report.Page.InnerTextAsync("main")).Should().Contain("The ferry runs again.");
        await report.AssertAccessibleAsync();
    }

    [ChromiumFact]
    public async Task ToHtml_WhatCanBeFocused_IsReachedByTheKeyboardAndExplained()
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Sample.ToHtml());
        int focusable = await report.Page.Locator("a[href], [tabindex='0'], summary, button").CountAsync();

        HashSet<string> reached = [];
        for (int i = 0; i < focusable; i++)
        {
            await report.Page.Keyboard.PressAsync("Tab");
            reached.Add(await report.Page.EvaluateAsync<string>("""
                (() => { const all = [...document.querySelectorAll('*')]; return String(all.indexOf(document.activeElement)); })()
                """));
        }

        reached.Should().HaveCount(focusable);
    }

    private async Task<string> BackgroundAsync(ReportTheme theme, ColorScheme scheme)
    {
        await using OpenedReport report = await browser.OpenAsync(Reports.Sample.ToHtml(new ArticleReportOptions { Theme = theme }), scheme);
        return await report.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
    }
}
