namespace ArticleKit.Cleaning.Media;

/// <summary>An image or an embed, one of both, and where it stands.</summary>
/// <param name="Node">The index of its element.</param>
/// <param name="Position">Where in the normalized page it stands.</param>
/// <param name="Image">What it shows if it is an image.</param>
/// <param name="Embed">What it shows if it comes from elsewhere.</param>
internal readonly record struct PlacedMedia(int Node, int Position, BlockImage? Image, BlockEmbed? Embed);
