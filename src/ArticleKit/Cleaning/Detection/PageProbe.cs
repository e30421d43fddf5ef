using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;

namespace ArticleKit.Cleaning.Detection;

/// <summary>
/// Counts, in one scan over the markup and without a tree, what tells an article from other pages: long paragraphs that end like
/// sentences, text in links, and what the page calls itself.
/// </summary>
internal sealed class PageProbe
{
    /// <summary>How many numbers describe a page.</summary>
    public const int FeatureCount = 13;

    // Shorter ones are captions, labels and teasers.
    private const int MinProseLength = 80;
    private const double MaxLinkShare = 0.5;

    private const int MaxScriptLength = 200_000;
    private const int MaxAttributesLength = 4000;

    private readonly TagCounts _counts = new();
    private readonly Declarations _declarations = new();
    private long _textLength;
    private long _linkLength;
    private long _proseLength;
    private int _proseParagraphs;
    private int _paragraphLength;
    private int _paragraphLinkLength;
    private bool _endsWithStop;
    private int _openLinks;

    /// <summary>What each number is, in the order in which they are written.</summary>
    public static IReadOnlyList<string> FeatureNames { get; } =
    [
        "log of the length of long paragraphs", "log of their number", "share of text in links", "share of text in long paragraphs", "calls itself an article",
        "calls itself something else", "is a discussion", "states an author", "one article element",
        "list items per paragraph", "log of the form fields", "log of the pieces of code", "headings per paragraph",
    ];

    /// <summary>Whether the page has any text.</summary>
    public bool HasText => _textLength > 0;

    /// <summary>Reads a page.</summary>
    public static PageProbe Read(ReadOnlySpan<char> html)
    {
        var probe = new PageProbe();
        var scanner = new HtmlScanner(html);
        int textStart = 0;
        while (scanner.Next(out int textEnd, out HtmlTag? found))
        {
            probe.ReadText(html[textStart..textEnd]);
            if (found is { } tag)
            {
                probe.ReadTag(html, tag, ref scanner);
            }

            textStart = scanner.Position;
        }

        probe.EndParagraph();
        return probe;
    }

    public void Write(Span<double> features)
    {
        double paragraphs = Math.Max(1, _proseParagraphs);
        double text = Math.Max(1, _textLength);
        features[0] = Math.Log2(1 + (_proseLength / 100.0));
        features[1] = Math.Log2(1 + _proseParagraphs);
        features[2] = _linkLength / text;
        features[3] = _proseLength / text;
        features[4] = _declarations.IsArticle ? 1 : 0;
        features[5] = _declarations.IsOther ? 1 : 0;
        features[6] = _declarations.IsDiscussion ? 1 : 0;
        features[7] = _declarations.HasAuthor ? 1 : 0;
        features[8] = _counts.Articles == 1 ? 1 : 0;
        features[9] = Math.Log2(1 + (_counts.ListItems / paragraphs));
        features[10] = Math.Log2(1 + _counts.Fields);
        features[11] = Math.Log2(1 + _counts.Codes);
        features[12] = Math.Log2(1 + (_counts.Headings / paragraphs));
    }

    private void ReadTag(ReadOnlySpan<char> html, HtmlTag found, ref HtmlScanner scanner)
    {
        Tag tag = Tags.Find(found.Name(html));
        if (tag == Tag.A)
        {
            _openLinks = found.IsEnd ? Math.Max(0, _openLinks - 1) : 1;
            return;
        }

        if (tag.Has(TagTraits.Block) || tag == Tag.Br)
        {
            EndParagraph();
        }

        if (found.IsEnd)
        {
            return;
        }

        _counts.Add(tag);
        ReadOnlySpan<char> attributes = found.Attributes(html);
        attributes = attributes[..Math.Min(attributes.Length, MaxAttributesLength)];
        if (tag == Tag.Meta)
        {
            _declarations.ReadMeta(attributes);
        }
        else if (tag.Has(TagTraits.Opaque))
        {
            int start = scanner.Position;
            if (scanner.SkipRawText(tag, out int end) && tag == Tag.Script && attributes.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            {
                _declarations.ReadJson(html.Slice(start, Math.Min(end - start, MaxScriptLength)));
            }
        }
    }

    private void ReadText(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.IsEmpty)
        {
            return;
        }

        _textLength += text.Length;
        _paragraphLength += text.Length;
        if (_openLinks > 0)
        {
            _linkLength += text.Length;
            _paragraphLinkLength += text.Length;
        }

        _endsWithStop = Sentences.EndsWithStop(text);
    }

    private void EndParagraph()
    {
        if (_paragraphLength >= MinProseLength && _endsWithStop && _paragraphLinkLength < MaxLinkShare * _paragraphLength)
        {
            _proseLength += _paragraphLength;
            _proseParagraphs++;
        }

        (_paragraphLength, _paragraphLinkLength, _endsWithStop) = (0, 0, false);
    }
}
