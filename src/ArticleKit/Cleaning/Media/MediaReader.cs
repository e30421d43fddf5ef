using ArticleKit.Cleaning.Blocks;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Media;

/// <summary>Finds the images and embeds of an article: those that stand among its blocks, and belong to no other part of the page.</summary>
internal sealed class MediaReader
{
    private readonly PageDocument _page;
    private readonly MediaPlaces _places;
    private readonly ImageReader _images;
    private readonly EmbedReader _embeds;

    public MediaReader(PageDocument page, string html, IReadOnlyList<int> chosen, PageLinks links)
    {
        _page = page;
        _places = new MediaPlaces(page, chosen);
        _images = new ImageReader(page, html, links);
        _embeds = new EmbedReader(page, links);
    }

    /// <summary>The images and embeds in the order of the page; each address once.</summary>
    public List<PlacedMedia> Read()
    {
        List<PlacedMedia> media = [];
        HashSet<string> addresses = new(StringComparer.Ordinal);
        var captions = new CaptionReader(_page, _places);
        (int start, int end) = _places.Nodes;
        for (int node = start; node < end; node++)
        {
            _page.Budget.Check();
            bool isImage = ImageReader.IsImage(_page, node);
            if ((!isImage && !EmbedReader.MayBeEmbed(_page, node)) || !_places.IsWithinReach(node))
            {
                continue;
            }

            BlockImage? image = isImage ? _images.Read(node) : null;
            BlockEmbed? embed = isImage ? null : _embeds.Read(node);
            string? address = image?.Url ?? embed?.Url;
            if (address is null || addresses.Contains(address) || !_places.IsPartOfArticle(node, embed?.Provider is not null)
                || (isImage && _places.IsWithinText(node) && image!.Width is null or < ImageReader.MinWidthWithinText))
            {
                continue;
            }

            addresses.Add(address);
            string? caption = captions.Find(node);
            media.Add(new PlacedMedia(
                node, _page.Nodes[node].Html.OuterStartIndex, image is null ? null : image with { Caption = caption }, embed is null ? null : embed with { Caption = caption }));
        }

        return media;
    }
}
