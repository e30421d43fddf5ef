using ArticleKit.Cleaning;
using ArticleKit.Text;

namespace ArticleKit.Display;

/// <summary>The text of an article as far as a report has it: by blocks where they make up the text, else by paragraphs.</summary>
internal sealed class ReportBody
{
    private ReportBody(CleanedArticle? article, IReadOnlyList<TextSpan> paragraphs, bool isCut) =>
        (Article, Paragraphs, IsCut) = (article, paragraphs, isCut);

    /// <summary>The article with its blocks; null where only paragraphs are known.</summary>
    public CleanedArticle? Article { get; }

    /// <summary>The paragraphs; empty where there are blocks.</summary>
    public IReadOnlyList<TextSpan> Paragraphs { get; }

    /// <summary>Whether the text goes on behind them.</summary>
    public bool IsCut { get; }

    /// <summary>Reads the body.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="document">Its text.</param>
    /// <param name="length">How many characters there are to be at most.</param>
    public static ReportBody Of(ArticleAnalysis analysis, TextDocument document, int length)
    {
        if (analysis.Content is { } content && content.Text == analysis.Text && MakeUp(content.Text, 0, content.Text.Length, content.Blocks.Select(block => block.Span)))
        {
            (List<ContentBlock> blocks, bool isCut) = Cut(content, length);
            return new ReportBody(isCut ? content with { Blocks = blocks } : content, [], isCut);
        }

        (List<TextSpan> paragraphs, bool isShort) = Cut(document, length);
        return new ReportBody(null, paragraphs, isShort);
    }

    /// <summary>Whether spans stand in order with nothing but white space between, so that no text is lost or shown twice.</summary>
    public static bool MakeUp(string text, int start, int end, IEnumerable<TextSpan> spans)
    {
        int at = start;
        foreach (TextSpan span in spans)
        {
            if (span.Start < at || span.Length < 0 || span.Start > end - span.Length || !text.AsSpan(at..span.Start).IsWhiteSpace())
            {
                return false;
            }

            at = span.End;
        }

        return text.AsSpan(at..end).IsWhiteSpace();
    }

    private static (List<ContentBlock> Blocks, bool IsCut) Cut(CleanedArticle content, int length)
    {
        List<ContentBlock> blocks = [];
        foreach (ContentBlock block in content.Blocks)
        {
            if (block.Span.End <= length)
            {
                blocks.Add(block);
                continue;
            }

            if (block.Span.Start < length)
            {
                // The cells of a table are then those that its text tells of.
                blocks.Add(block with { Span = Cut(content.Text, block.Span, length), Rows = [] });
            }

            return (blocks, true);
        }

        return (blocks, false);
    }

    private static (List<TextSpan> Paragraphs, bool IsCut) Cut(TextDocument document, int length)
    {
        List<TextSpan> paragraphs = [];
        foreach (TextSpan paragraph in document.Paragraphs)
        {
            if (paragraph.End <= length)
            {
                paragraphs.Add(paragraph);
                continue;
            }

            if (paragraph.Start < length)
            {
                paragraphs.Add(Cut(document.Text, paragraph, length));
            }

            return (paragraphs, true);
        }

        return (paragraphs, false);
    }

    private static TextSpan Cut(string text, TextSpan span, int end) =>
        TextSpan.FromBounds(span.Start, end - (end > span.Start && char.IsHighSurrogate(text[end - 1]) ? 1 : 0));
}
