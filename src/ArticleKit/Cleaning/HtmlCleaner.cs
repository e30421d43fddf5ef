using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning;

/// <summary>Takes the article out of a web page: its title, authors, date and text, without menus, advertisements and comments.</summary>
/// <remarks>Safe to call from several threads at once. Never loads anything.</remarks>
public static class HtmlCleaner
{
    /// <summary>Cleans a page.</summary>
    /// <param name="html">The page; anything, however broken.</param>
    /// <param name="url">Where the page came from; the date is also looked for there, and addresses in the page are made absolute against it.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>The article; with an empty text and a warning where the page has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The page is longer than the limits allow.</exception>
    public static CleanedArticle Clean(string html, Uri? url = null, CleaningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        options ??= CleaningOptions.Default;
        CheckLength(html.Length, options);
        PageDocument page = PageDocument.Parse(html, options.Limits);
        PageMetadata metadata = MetadataReader.Read(page, url);
        ContentSelection selection = ContentSelector.Select(page, metadata.Title, url, BlockClassifier.Default);
        (string text, IReadOnlyList<ContentBlock> blocks) = ArticleText.Join(page, html, selection.Chosen);
        return new CleanedArticle
        {
            Title = metadata.Title,
            Authors = metadata.Authors,
            Published = metadata.Published,
            Modified = metadata.Modified,
            SiteName = metadata.SiteName,
            Language = metadata.Language,
            CanonicalUrl = metadata.CanonicalUrl,
            Excerpt = metadata.Excerpt,
            Section = metadata.Section,
            Tags = metadata.Tags,
            LicenseUrl = metadata.LicenseUrl,
            AmpUrl = metadata.AmpUrl,
            PrintUrl = metadata.PrintUrl,
            IsPaywalled = metadata.IsPaywalled,
            LeadImage = metadata.LeadImage,
            Text = text,
            Blocks = blocks,
            Warnings = PageWarnings.Find(page, text),
        };
    }

    /// <summary>
    /// Cleans a page as it came over the network. The encoding is found as a browser finds it: byte order mark, declaration in the
    /// page, valid UTF-8, else windows-1252.
    /// </summary>
    /// <param name="html">The bytes of the page.</param>
    /// <param name="url">Where the page came from.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>The article; with an empty text and a warning where the page has none.</returns>
    /// <exception cref="ArticleKitException">The page is longer than the limits allow.</exception>
    public static CleanedArticle Clean(ReadOnlyMemory<byte> html, Uri? url = null, CleaningOptions? options = null)
    {
        CheckLength(html.Length, options ?? CleaningOptions.Default);
        return Clean(HtmlBytes.Decode(html.Span), url, options);
    }

    /// <summary>Reads a stream to its end and cleans the page in it; otherwise as for bytes.</summary>
    /// <param name="html">The stream; it is read to its end or to the limit, and not closed.</param>
    /// <param name="url">Where the page came from.</param>
    /// <param name="options">How to clean; null for <see cref="CleaningOptions.Default"/>.</param>
    /// <returns>The article; with an empty text and a warning where the page has none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="html"/> is null.</exception>
    /// <exception cref="ArticleKitException">The page is longer than the limits allow.</exception>
    /// <exception cref="IOException">The stream could not be read.</exception>
    public static CleanedArticle Clean(Stream html, Uri? url = null, CleaningOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        int limit = (options ?? CleaningOptions.Default).Limits.MaxInputLength;
        return Clean(BoundedReader.ReadToEnd(html, limit), url, options);
    }

    private static void CheckLength(int length, CleaningOptions options)
    {
        if (length > options.Limits.MaxInputLength)
        {
            throw new ArticleKitException(
                ArticleErrorCode.InputTooLong, FormattableString.Invariant($"The page has a length of {length}; the limit is {options.Limits.MaxInputLength}."));
        }
    }
}
