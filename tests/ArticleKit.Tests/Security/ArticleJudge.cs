using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.TestSupport.SafeHtml;
using Markdig;
using Markdig.Extensions.MediaLinks;

namespace ArticleKit.Tests.Security;

/// <summary>Judges everything that an article gives out for showing.</summary>
internal static class ArticleJudge
{
    private static readonly MarkdownPipeline CommonMark = new MarkdownPipelineBuilder().Build();
    private static readonly MarkdownPipeline Extended = CreateExtended();
    private static readonly HtmlRenderingOptions WithHeader = new() { IncludeHeader = true };

    public static void ShouldBeSafe(CleanedArticle article, string source)
    {
        AddressesShouldBeSafe(article);
        RenderingShouldBeSafe(article, source);
    }

    /// <summary>As above, but of a result whose addresses somebody else put there.</summary>
    public static void RenderingShouldBeSafe(CleanedArticle article, string source, bool isBrief = false)
    {
        foreach (string html in isBrief ? [article.ToHtml(WithHeader)] : (string[])[article.ToHtml(), article.ToHtml(WithHeader)])
        {
            HtmlJudge.ShouldBeSafe(html, AllowedHtml.Article, source, isBrief);
            SanitizerJudge.ShouldChangeNothing(html, source);
        }

        MarkdownShouldBeSafe(article.ToMarkdown(new MarkdownRenderingOptions { IncludeHeader = true }), source, isBrief);
        if (!isBrief)
        {
            MarkdownShouldBeSafe(article.ToMarkdown(), source);
        }
    }

    public static void MarkdownShouldBeSafe(string markdown, string source, bool isBrief = false)
    {
        HtmlJudge.ShouldBeSafe(Markdown.ToHtml(markdown, CommonMark), AllowedHtml.CommonMark, markdown + source, isBrief);
        HtmlJudge.ShouldBeSafe(Markdown.ToHtml(markdown, Extended), AllowedHtml.ExtendedMarkdown, markdown + source, isBrief);
    }

    /// <summary>Addresses in the result itself lead somewhere on the web, or to somebody's mailbox from a link.</summary>
    public static void AddressesShouldBeSafe(CleanedArticle article)
    {
        IEnumerable<string?> web =
        [
            article.CanonicalUrl, article.LicenseUrl, article.AmpUrl, article.PrintUrl, article.LeadImage?.Url,
            .. article.Blocks.Select(block => block.Image?.Url), .. article.Blocks.Select(block => block.Embed?.Url),
        ];
        foreach (string address in web.OfType<string>())
        {
            Uri.TryCreate(address, UriKind.Absolute, out Uri? url).Should().BeTrue(address);
            url!.Scheme.Should().BeOneOf("http", "https");
            address.Should().StartWith(url.Scheme + "://");
            address.Should().NotContainAny("\"", "<", ">", " ", "\t", "\n", "`");
        }

        foreach (string address in article.Blocks.SelectMany(block => block.Marks).Select(mark => mark.Url).OfType<string>())
        {
            (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)
                || address.StartsWith("mailto:", StringComparison.Ordinal)).Should().BeTrue(address);
        }
    }

    private static MarkdownPipeline CreateExtended()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().UseSmartyPants().UseYamlFrontMatter();

        // By design it makes players of images whose addresses are those of some services.
        builder.Extensions.TryRemove<MediaLinkExtension>();
        return builder.Build();
    }
}
