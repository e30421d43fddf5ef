using System.Globalization;

namespace ArticleKit.Benchmarks.Pages;

/// <summary><c>proportions</c>: shows what generated pages are made of, beside real ones.</summary>
internal static class ProportionsCommand
{
    private const int PageLength = 100_000;
    private const int GeneratedPages = 9;

    public static int Run()
    {
        Write("", "scripts", "styles", "tags", "text", "tags/1000", "attributes/tag", "scripts/100000");
        Write("generated", PageProportions.MedianOf([.. Enumerable.Range(1, GeneratedPages).Select(seed => PageProportions.Of(PageGenerator.Page(PageLength, seed)))]));
        if (!RealPages.ArePresent)
        {
            Console.WriteLine(RealPages.Missing);
            return 0;
        }

        Write("real, 80 to 120 KB", PageProportions.MedianOf([.. RealPages.Read(PageSet.Median).Select(PageProportions.Of)]));
        Write("real, every fifth", PageProportions.MedianOf([.. RealPages.Read(PageSet.EveryFifth).Select(PageProportions.Of)]));
        return 0;
    }

    private static void Write(string name, PageProportions page) => Write(
        name,
        [
            .. new[] { page.Scripts, page.Styles, page.Tags, page.Text, page.TagsPerThousand, page.AttributesPerTag, page.ScriptsPerHundredThousand }
                .Select(value => value.ToString("0.000", CultureInfo.InvariantCulture)),
        ]);

    private static void Write(string name, params string[] values) =>
        Console.WriteLine($"{name,-20}{string.Concat(values.Select(value => value.PadLeft(16)))}");
}
