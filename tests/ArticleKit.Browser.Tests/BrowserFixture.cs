using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>One browser for all tests of a class; each test opens a page in a context of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (Chromium.Path is null)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();

        // Containers have no name space for a sandbox. What is opened are reports of ours.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Chromium.Path, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>Opens a page of HTML as a file, as somebody does who double-clicks it, and notes what it does.</summary>
    internal async Task<OpenedReport> OpenAsync(string html, ColorScheme scheme = ColorScheme.Light, int width = 1200, bool scripts = true)
    {
        string folder = Directory.CreateTempSubdirectory("articlekit-report-").FullName;
        string file = Path.Combine(folder, "report.html");
        await File.WriteAllTextAsync(file, html);
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = scheme,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            ReducedMotion = ReducedMotion.Reduce,
        });
        var opened = new OpenedReport(await context.NewPageAsync(), new Uri(file), folder);
        await opened.LoadAsync();
        return opened;
    }
}
