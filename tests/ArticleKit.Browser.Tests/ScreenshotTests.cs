using ArticleKit.Display;
using ArticleKit.TestSupport;
using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>The pictures of the documentation, taken anew where <c>ARTICLEKIT_WRITE_SCREENSHOTS</c> is set.</summary>
public sealed class ScreenshotTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Variable = "ARTICLEKIT_WRITE_SCREENSHOTS";

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [ChromiumTheory]
    [InlineData("report-light.png", ColorScheme.Light, 1200, 900)]
    [InlineData("report-dark.png", ColorScheme.Dark, 1200, 900)]
    [InlineData("report-phone.png", ColorScheme.Light, 390, 1600)]
    [InlineData("corpus-light.png", ColorScheme.Light, 1200, 1400)]
    public async Task Screenshot_OfAReport_IsAPictureOfItsSize(string name, ColorScheme scheme, int width, int height)
    {
        await using OpenedReport report = await browser.OpenAsync(name.StartsWith("corpus", StringComparison.Ordinal) ? ArticleCorpusReport.Create(Reports.Articles).ToHtml() : Reports.Sample.ToHtml(), scheme, width);
        await report.Page.SetViewportSizeAsync(width, height);
        byte[] picture = await report.Page.ScreenshotAsync();

        picture.Should().StartWith(Signature);
        BigEndian(picture, 16).Should().Be(width);
        BigEndian(picture, 20).Should().Be(height);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            await File.WriteAllBytesAsync(Repository.PathOf("docs/images/" + name), picture);
        }

        File.Exists(Repository.PathOf("docs/images/" + name)).Should().BeTrue("the documentation shows it; with {0}=1 this test takes it", Variable);
    }

    private static int BigEndian(byte[] bytes, int start) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(start));
}
