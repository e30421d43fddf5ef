using System.Diagnostics;
using ArticleKit.TestSupport;
using ArticleKit.Tool.Hosting;
using ArticleKit.Tool.Tests.Running;

namespace ArticleKit.Tool.Tests.Hosting;

/// <summary>No test starts a browser: the programs that would are small scripts here.</summary>
public class BrowserTests
{
    [Theory]
    [InlineData("unix", "xdg-open|/a b/r.html", "wslview|/a b/r.html", "gio|open|/a b/r.html")]
    [InlineData("macos", "open|/a b/r.html")]
    public void Commands_Platform_PassThePathAsOneArgument(string platform, params string[] expected)
    {
        Browser.Commands(platform, "/a b/r.html").Select(command => string.Join('|', command.ArgumentList.Prepend(command.FileName))).Should().Equal(expected);
        Browser.Commands(platform, "x").Should().NotContain(command => command.UseShellExecute);
    }

    [Fact]
    public void Commands_Windows_LeavesTheChoiceToTheSystem()
    {
        ProcessStartInfo command = Browser.Commands("windows", @"C:\a & b\r.html").Should().ContainSingle().Which;

        (command.FileName, command.UseShellExecute, command.Arguments).Should().Be((@"C:\a & b\r.html", true, ""));
    }

    [LinuxFact]
    public async Task Analyze_OpenWithXdgOpen_PassesTheWholePath()
    {
        using var folder = new TemporaryFolder();
        await ExecutableScript.WriteAsync(folder.PathOf("xdg-open"), "printf %s \"$1\" > \"$0.seen\"");

        (int exitCode, string error) = await OpenAsync(folder, folder.PathOf("a report.html"));

        exitCode.Should().Be(0, error);
        (await File.ReadAllTextAsync(folder.PathOf("xdg-open.seen"))).Should().Be(folder.PathOf("a report.html"));
        (await File.ReadAllTextAsync(folder.PathOf("a report.html"))).Should().StartWith("<!DOCTYPE html>");
    }

    [LinuxFact]
    public async Task Analyze_OpenWithAProgramThatFails_TakesTheNext()
    {
        using var folder = new TemporaryFolder();
        await ExecutableScript.WriteAsync(folder.PathOf("xdg-open"), "exit 3");
        await ExecutableScript.WriteAsync(folder.PathOf("wslview"), "printf %s \"$1\" > \"$0.seen\"");

        (await OpenAsync(folder, folder.PathOf("r.html"))).ExitCode.Should().Be(0);
        File.Exists(folder.PathOf("wslview.seen")).Should().BeTrue();
    }

    [LinuxFact]
    public async Task Analyze_OpenWithoutABrowser_ExitsWithThreeAndTellsWhereTheReportIs()
    {
        using var folder = new TemporaryFolder();

        (int exitCode, string error) = await OpenAsync(folder, folder.PathOf("r.html"));

        exitCode.Should().Be(3);
        error.Trim().Should().Be($"No browser could be started (tried xdg-open, wslview, gio); the report is '{folder.PathOf("r.html")}'.");
        File.Exists(folder.PathOf("r.html")).Should().BeTrue();
    }

    private static async Task<(int ExitCode, string Error)> OpenAsync(TemporaryFolder searchPath, string output)
    {
        using Process process = ToolProcess.Start(
            new Dictionary<string, string?>(StringComparer.Ordinal) { ["PATH"] = searchPath.Path, ["DISPLAY"] = null, ["WAYLAND_DISPLAY"] = null },
            "analyze", Repository.SamplePage, "--no-topics", "--open", "--output", output);
        process.StandardInput.Close();
        string error = await process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(limit.Token);
        return (process.ExitCode, error);
    }
}
