using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Brings together what a page tells of its article in its several places.</summary>
internal static class MetadataReader
{
    public static PageMetadata Read(PageDocument page, Uri? url)
    {
        var meta = new MetaTags(page);
        StructuredData data = StructuredData.Read(page.Source.StructuredData);
        string? siteName = meta.First("og:site_name", "application-name", "twitter:app:name:iphone") ?? data.Publisher;
        return new PageMetadata
        {
            Title = TitleReader.Read(page, meta, data, siteName, url),
            Authors = AuthorReader.Read(page, meta, data, siteName),
            Published = DateReader.ReadPublished(page, meta, data, url),
            Modified = DateReader.ReadModified(meta, data),
            SiteName = siteName,
            Language = LanguageReader.Read(page, meta, data),
            CanonicalUrl = meta.First("link:canonical", "og:url"),
            Excerpt = meta.First("og:description", "description", "twitter:description") ?? data.Description,
        };
    }
}
