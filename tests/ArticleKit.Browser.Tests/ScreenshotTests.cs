using System.Security.Cryptography;
using System.Text;
using ArticleKit.Display;
using ArticleKit.TestSupport;
using Microsoft.Playwright;

namespace ArticleKit.Browser.Tests;

/// <summary>The pictures of the documentation, taken anew where <c>ARTICLEKIT_WRITE_SCREENSHOTS</c> is set.</summary>
/// <remarks>
/// Fonts differ between machines, and so do pictures: they are not compared. What must be the same is the design that a picture was taken of,
/// which is the style of the report and the kinds of elements that it has, whatever their text; a hash of it is kept beside the pictures.
/// </remarks>
public sealed class ScreenshotTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Variable = "ARTICLEKIT_WRITE_SCREENSHOTS";
    private const string Folder = "docs/images/";
    private const string Designs = Folder + "designs.txt";
    private const string Text = "report-text.png";
    private const int MostBytes = 300_000;

    private const string ReadDesign = """
        (() => {
          const name = element => element.tagName + '.' + [...element.classList].join('.'), kinds = new Set();
          for (const element of document.querySelectorAll('*')) kinds.add((element.parentElement ? name(element.parentElement) : '') + '>' + name(element));
          return document.querySelector('style').textContent + [...kinds].sort().join('\n');
        })()
        """;

    private const string ReadPicture = """
        async data => {
          const image = new Image();
          image.src = data;
          await image.decode();
          const canvas = document.createElement('canvas');
          [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
          const context = canvas.getContext('2d');
          context.drawImage(image, 0, 0);
          const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data, counts = new Map();
          for (let i = 0; i < pixels.length; i += 4) { const colour = pixels[i] << 16 | pixels[i + 1] << 8 | pixels[i + 2]; counts.set(colour, (counts.get(colour) ?? 0) + 1); }
          const [colour, most] = [...counts].reduce((a, b) => b[1] > a[1] ? b : a);
          return [canvas.width, canvas.height, counts.size, most / (canvas.width * canvas.height), colour & 255];
        }
        """;

    [ChromiumTheory]
    [InlineData("report-light.png", ColorScheme.Light, 1200, 900)]
    [InlineData("report-dark.png", ColorScheme.Dark, 1200, 900)]
    [InlineData("report-phone.png", ColorScheme.Light, 390, 1600)]
    [InlineData(Text, ColorScheme.Light, 900, 700)]
    [InlineData("corpus-light.png", ColorScheme.Light, 1200, 1400)]
    public async Task Picture_OfAReport_ShowsTheDesignThatTheReportHas(string name, ColorScheme scheme, int width, int height)
    {
        await using OpenedReport report = await browser.OpenAsync(name.StartsWith("corpus", StringComparison.Ordinal) ? ArticleCorpusReport.Create(Reports.Articles).ToHtml() : Reports.Sample.ToHtml(), scheme, width);
        string design = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(await report.Page.EvaluateAsync<string>(ReadDesign))));
        await report.Page.SetViewportSizeAsync(width, height);
        if (name == Text)
        {
            await report.Page.EvaluateAsync("document.querySelector('.reading').scrollIntoView()");
            await report.Page.Locator(".text .hard").Nth(1).HoverAsync();
        }

        byte[] taken = await report.Page.ScreenshotAsync();
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 })
        {
            await File.WriteAllBytesAsync(Repository.PathOf(Folder + name), taken);
            Keep(name, design);
        }

        byte[] kept = await File.ReadAllBytesAsync(Repository.PathOf(Folder + name));
        kept.Length.Should().BeLessThan(MostBytes);
        foreach (byte[] picture in (byte[][])[taken, kept])
        {
            await AssertIsAReportAsync(report, picture, scheme, width, height);
        }

        Read().GetValueOrDefault(name).Should().Be(design, "the report looks different since the picture was taken; with {0}=1 this test takes it anew", Variable);
    }

    /// <summary>The picture has its size, is light or dark, and shows something in many colours beside the paper.</summary>
    private static async Task AssertIsAReportAsync(OpenedReport report, byte[] picture, ColorScheme scheme, int width, int height)
    {
        const int LeastColours = 100;
        IPage page = await report.Page.Context.NewPageAsync();
        double[] read = await page.EvaluateAsync<double[]>(ReadPicture, "data:image/png;base64," + Convert.ToBase64String(picture));
        await page.CloseAsync();

        read[..2].Should().Equal(width, height);
        read[2].Should().BeGreaterThan(LeastColours);
        read[3].Should().BeInRange(0.1, 0.95);
        (read[4] > 128).Should().Be(scheme == ColorScheme.Light);
    }

    private static Dictionary<string, string> Read()
    {
        string path = Repository.PathOf(Designs);
        return File.Exists(path) ? File.ReadLines(path).Select(line => line.Split(' ')).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal) : [];
    }

    private static void Keep(string name, string design)
    {
        Dictionary<string, string> designs = Read();
        designs[name] = design;
        File.WriteAllText(Repository.PathOf(Designs), string.Concat(designs.OrderBy(item => item.Key, StringComparer.Ordinal).Select(item => $"{item.Key} {item.Value}\n")));
    }
}
