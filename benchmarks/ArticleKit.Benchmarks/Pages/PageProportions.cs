using System.Text.RegularExpressions;

namespace ArticleKit.Benchmarks.Pages;

/// <summary>What a page is made of; the shares are of its characters.</summary>
internal sealed partial record PageProportions
{
    /// <summary>What scripts take, with their tags.</summary>
    public required double Scripts { get; init; }

    /// <summary>What style sheets inside the page take, with their tags.</summary>
    public required double Styles { get; init; }

    /// <summary>What all other tags take.</summary>
    public required double Tags { get; init; }

    /// <summary>What text takes, runs of white space as one blank.</summary>
    public required double Text { get; init; }

    /// <summary>Start tags in a thousand characters, without scripts and styles.</summary>
    public required double TagsPerThousand { get; init; }

    /// <summary>Attributes of a start tag.</summary>
    public required double AttributesPerTag { get; init; }

    /// <summary>Scripts in a hundred thousand characters.</summary>
    public required double ScriptsPerHundredThousand { get; init; }

    /// <summary>Measures a page. It serves to compare pages and is no parser: what it gets wrong, it gets wrong in all pages.</summary>
    public static PageProportions Of(string html)
    {
        double length = Math.Max(1, html.Length);
        int scripts = 0;
        int scriptCount = 0;
        int styles = 0;
        string rest = RawElements().Replace(html, match =>
        {
            bool isScript = match.Groups[1].ValueSpan.Equals("script", StringComparison.OrdinalIgnoreCase);
            scriptCount += isScript ? 1 : 0;
            scripts += isScript ? match.Length : 0;
            styles += match.Groups[1].ValueSpan.Equals("style", StringComparison.OrdinalIgnoreCase) ? match.Length : 0;
            return "";
        });
        int tags = 0;
        int starts = 0;
        int attributes = 0;
        foreach (Match match in AnyTag().Matches(rest))
        {
            tags += match.Length;
            if (match.ValueSpan[1] != '/')
            {
                starts++;
                attributes += Attribute().Count(match.ValueSpan);
            }
        }

        return new PageProportions
        {
            Scripts = scripts / length,
            Styles = styles / length,
            Tags = tags / length,
            Text = WhiteSpace().Replace(AnyTag().Replace(rest, ""), " ").Length / length,
            TagsPerThousand = 1000 * starts / length,
            AttributesPerTag = (double)attributes / Math.Max(1, starts),
            ScriptsPerHundredThousand = 100_000 * scriptCount / length,
        };
    }

    /// <summary>The median of each figure.</summary>
    /// <param name="pages">At least one page.</param>
    public static PageProportions MedianOf(IReadOnlyCollection<PageProportions> pages)
    {
        return new PageProportions
        {
            Scripts = Median(page => page.Scripts),
            Styles = Median(page => page.Styles),
            Tags = Median(page => page.Tags),
            Text = Median(page => page.Text),
            TagsPerThousand = Median(page => page.TagsPerThousand),
            AttributesPerTag = Median(page => page.AttributesPerTag),
            ScriptsPerHundredThousand = Median(page => page.ScriptsPerHundredThousand),
        };

        double Median(Func<PageProportions, double> figure) => Medians.Of(pages.Select(figure));
    }

    [GeneratedRegex("<(?<name>script|style)\\b.*?</\\k<name>>|<!--.*?-->", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex RawElements();

    [GeneratedRegex("</?[a-z][^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex AnyTag();

    [GeneratedRegex(@"\s[a-z_:@\-][\w:.\-]*\s*=", RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
