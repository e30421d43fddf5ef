using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>Brings together what a page tells of its article in its several places.</summary>
internal static class MetadataReader
{
    public static PageMetadata Read(PageDocument page, string html, Uri? url)
    {
        var head = new PageHead(page, url);
        MetaTags meta = head.Meta;
        StructuredData data = StructuredData.Read(page.Source.StructuredData);
        page.Budget.CheckNow();
        string? siteName = meta.First("og:site_name", "application-name", "twitter:app:name:iphone") ?? data.Publisher;
        string? language = LanguageReader.Read(head, data);
        string? title = TitleReader.Read(page, head, data, siteName, url);
        var place = new ArticlePlace(page, title);
        page.Budget.CheckNow();
        DateEvidence dates = DateEvidence.Collect(page, html, head, data, place, language ?? "", url);
        page.Budget.CheckNow();
        return new PageMetadata
        {
            Title = title,
            Kind = head.Kind,
            BaseAddress = head.Addresses.Base,
            Authors = AuthorReader.Read(page, head, data, place, siteName, url),
            Published = DateReader.Choose(dates),
            Modified = dates.Modified,
            SiteName = siteName,
            Language = language,
            CanonicalUrl = head.Addresses.Resolve(meta.First("link:canonical")) ?? head.Addresses.Resolve(meta.First("og:url")),
            Excerpt = meta.First("og:description", "description", "twitter:description") ?? data.Description,
            ArticleBody = data.ArticleBody,
            Section = TopicsReader.ReadSection(meta, data),
            Tags = TopicsReader.ReadTags(meta, data, place),
            LicenseUrl = AccessReader.ReadLicense(head, data, place),
            AmpUrl = head.Addresses.Resolve(meta.First("link:amphtml")),
            PrintUrl = head.Addresses.Resolve(meta.First("link:print")),
            IsPaywalled = AccessReader.ReadPaywall(page, meta, data, place),
            LeadImage = LeadImageReader.Read(page, head, data, place),
        };
    }
}
