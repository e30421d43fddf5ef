using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>A report in the browser, and what it did there.</summary>
internal sealed class OpenedReport : IAsyncDisposable
{
    private readonly Uri _address;
    private readonly string _folder;

    public OpenedReport(IPage page, Uri address, string folder)
    {
        Page = page;
        _address = address;
        _folder = folder;
        page.Console += (_, message) => Add(Messages, $"{message.Type}: {message.Text}");
        page.PageError += (_, error) => Add(Messages, error);
        page.Request += (_, request) => Add(Requests, request.Url);
        page.Dialog += async (_, dialog) =>
        {
            Add(Messages, "dialog: " + dialog.Message);
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    /// <summary>What came to the console, errors that nobody caught, and dialogs.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>What was asked for, the report itself among it.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>The addresses beside the report itself.</summary>
    public IEnumerable<string> OtherRequests => Requests.Where(request => request != _address.AbsoluteUri);

    public Task LoadAsync() => Page.GotoAsync(_address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

    /// <summary>axe finds nothing that keeps anybody from using it, with everything unfolded, since it does not see what is hidden.</summary>
    public async Task AssertAccessibleAsync()
    {
        await Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        AxeResult result = await Page.RunAxe();
        result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}").Should().BeEmpty();
    }

    /// <summary>What can be clicked, and is no link within a line of text, is large enough for a finger (WCAG 2.2, target size, minimum).</summary>
    public async Task AssertTargetsAreLargeAsync() =>
        (await Page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('button, summary, .ref a, .reasons li a')].filter(target => { const box = target.getBoundingClientRect(); return box.width < 24 || box.height < 24; }).map(target => target.outerHTML)
            """)).Should().BeEmpty();

    /// <summary>It is no wider than the window.</summary>
    public async Task AssertNoSidewaysScrollingAsync() =>
        (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().Be(0);

    public async ValueTask DisposeAsync()
    {
        await Page.Context.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Add(List<string> list, string item)
    {
        lock (list)
        {
            list.Add(item);
        }
    }
}
