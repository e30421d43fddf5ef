using ArticleKit.Cleaning.Comments;
using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Diagnosis;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;
using ArticleKit.Cleaning.Scripts;
using ArticleKit.Text.Composition;

namespace ArticleKit.Cleaning;

/// <summary>Takes the article out of a web page: its title, authors, date and text, without menus, advertisements and comments.</summary>
/// <remarks>Safe to call from several threads at once. Never loads anything.</remarks>
public static partial class HtmlCleaner
{
    /// <summary>Cleans a page.</summary>
    /// <param name="html">The page; anything, however broken.</param>
    /// <param name="url">Where the page came from; the date is also looked for there, and addresses in the page are made absolute against it.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>The article; with an empty text and a warning where the page has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The page exceeds one of the limits.</exception>
    public static CleanedArticle Clean(string html, Uri? url = null, CleaningOptions? options = null)
    {
        options ??= CleaningOptions.Default;
        return Clean(html, url, options, AnalysisBudget.Start(options.Limits));
    }

    /// <summary>Cleans a page that is being analysed.</summary>
    internal static CleanedArticle Clean(string html, Uri? url, CleaningOptions options, AnalysisBudget budget) => Run(html, url, options, budget).Article;

    /// <summary>Cleans a page as it came over the network.</summary>
    /// <remarks>
    /// The encoding is found as a browser finds it: byte order mark, what the server states, what the page declares, valid UTF-8, and else
    /// the legacy encoding that the letters tell. A declaration that the bytes prove wrong, such as <c>iso-8859-1</c> for UTF-8, is not
    /// obeyed, though a browser would obey it and show other letters than were written; the warnings tell where that is so.
    /// </remarks>
    /// <param name="html">The bytes of the page.</param>
    /// <param name="url">Where the page came from.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <param name="charset">
    /// What the server states of the encoding: the <c>charset</c> of its <c>Content-Type</c>, or the whole header; null if it states none.
    /// A name that is not known counts as none.
    /// </param>
    /// <returns>The article; with an empty text and a warning where the page has none.</returns>
    /// <exception cref="ArticleKitException">The page exceeds one of the limits.</exception>
    public static CleanedArticle Clean(ReadOnlyMemory<byte> html, Uri? url = null, CleaningOptions? options = null, string? charset = null)
    {
        options ??= CleaningOptions.Default;
        return Clean(html, url, options, charset, AnalysisBudget.Start(options.Limits));
    }

    /// <summary>Cleans the bytes of a page that is being analysed.</summary>
    internal static CleanedArticle Clean(ReadOnlyMemory<byte> html, Uri? url, CleaningOptions options, string? charset, AnalysisBudget budget)
    {
        CheckLength(html.Length, options.Limits);
        if (FileSignature.Find(html.Span) is { } kind)
        {
            return NotHtml(kind);
        }

        DecodedHtml decoded = HtmlBytes.Read(html.Span, charset);
        CleanedArticle article = Clean(decoded.Text, url, options, budget);
        return article with { Warnings = [.. article.Warnings, .. DecodingWarnings.Find(decoded)] };
    }

    /// <summary>Reads a stream to its end and cleans the page in it; otherwise as for bytes.</summary>
    /// <param name="html">The stream; it is read to its end or to the limit, and not closed.</param>
    /// <param name="url">Where the page came from.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <param name="charset">What the server states of the encoding, as for bytes.</param>
    /// <returns>The article; with an empty text and a warning where the page has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The page exceeds one of the limits.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static CleanedArticle Clean(Stream html, Uri? url = null, CleaningOptions? options = null, string? charset = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        int limit = (options ?? CleaningOptions.Default).Limits.MaxInputLength;
        return Clean(BoundedReader.ReadToEnd(html, limit), url, options, charset);
    }

    private static CleanedArticle NotHtml(string kind) => new()
    {
        Warnings =
        [
            new ArticleWarning("no_main_content", "The page has no text that reads like an article."),
            new ArticleWarning("not_html", $"The input is no page but {kind}."),
        ],
    };

    private static CleaningRun Run(string html, Uri? url, CleaningOptions options, AnalysisBudget budget)
    {
        ArgumentNullException.ThrowIfNull(html);
        CheckLength(html.Length, options.Limits);
        if (FileSignature.Find(html) is { } kind)
        {
            return Run("", url, options, budget) with { Article = NotHtml(kind) };
        }

        PageDocument page = PageDocument.Parse(html, options.Limits, budget);
        PageMetadata metadata = MetadataReader.Read(page, html, url);
        budget.CheckNow();
        ContentSelection selection = ContentSelector.Select(page, metadata, url, BlockClassifier.Default);
        budget.CheckNow();
        ScriptedArticle? scripted = ScriptedArticleFinder.Find(page, html, metadata, selection, options.Limits, url);
        budget.CheckNow();
        (string text, IReadOnlyList<ContentBlock> blocks) = scripted is null
            ? ArticleText.Join(page, html, selection.Chosen, metadata.BaseAddress, selection.Probabilities)
            : scripted.Join(html, metadata.BaseAddress);
        budget.CheckNow();
        string? title = Composed(metadata.Title);
        var article = new CleanedArticle
        {
            Title = title,
            Authors = Composed(metadata.Authors),
            Published = metadata.Published,
            Modified = metadata.Modified,
            SiteName = Composed(metadata.SiteName),
            Language = metadata.Language,
            CanonicalUrl = metadata.CanonicalUrl,
            Excerpt = Composed(metadata.Excerpt),
            Section = Composed(metadata.Section),
            Tags = Composed(metadata.Tags),
            LicenseUrl = metadata.LicenseUrl,
            AmpUrl = metadata.AmpUrl,
            PrintUrl = metadata.PrintUrl,
            IsPaywalled = metadata.IsPaywalled,
            LeadImage = metadata.LeadImage,
            Confidence = scripted is null ? PageConfidence.Of(page, selection) : PageConfidence.Of(scripted.Page, scripted.Selection),
            Text = text,
            Blocks = blocks,
            Comments = options.IncludeComments ? ReadComments(page, html, metadata, selection, text, options.Limits) : [],
            Warnings = PageWarnings.Find(page, text, title, metadata.IsPaywalled, isFromScript: scripted is not null),
        };
        return new CleaningRun(html, page, selection, article, scripted);
    }

    private static string? Composed(string? text) => text is null ? null : CanonicalComposition.Compose(text);

    private static IReadOnlyList<string> Composed(IReadOnlyList<string> texts) => [.. texts.Select(CanonicalComposition.Compose)];

    private static List<ArticleComment> ReadComments(
        PageDocument page, string html, PageMetadata metadata, ContentSelection selection, string text, ArticleLimits limits) =>
        CommentReader.Read(page, html, metadata.Language, selection.Chosen) is { Count: > 0 } shown ? shown : StatedComments.Read(page, html, metadata.Language, text, limits);

    private static void CheckLength(int length, ArticleLimits limits)
    {
        if (length > limits.MaxInputLength)
        {
            throw new ArticleKitException(
                ArticleErrorCode.InputTooLong, FormattableString.Invariant($"The page has a length of {length}; the limit is {limits.MaxInputLength}."));
        }
    }
}
