using System.Globalization;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Text;

namespace ArticleKit.Display.PlainText;

/// <summary>Writes the blocks of an article as lines of text.</summary>
internal sealed class TextBlocks(TextLines lines)
{
    private const int MaxDepth = 16;

    /// <summary>Writes them, an empty line before each but the first and the further items of a list.</summary>
    public void Write(ReportBody body, string text)
    {
        if (body.Article is not { } article)
        {
            WriteParagraphs(body.Paragraphs, text);
            return;
        }

        ContentBlock? last = null;
        foreach (ContentBlock block in article.Blocks.Where(block => !BlockText.Clamp(article, block.Span).In(text).IsWhiteSpace()))
        {
            if (lines.IsFull)
            {
                return;
            }

            bool isNextItem = last is { List: not null } && block.List is { StartsList: false };
            if (last is not null && !isNextItem)
            {
                lines.Blank();
            }

            Write(article, block);
            last = block;
        }
    }

    private void WriteParagraphs(IReadOnlyList<TextSpan> paragraphs, string text)
    {
        for (int i = 0; i < paragraphs.Count && !lines.IsFull; i++)
        {
            if (i > 0)
            {
                lines.Blank();
            }

            lines.Paragraph(paragraphs[i].In(text));
        }
    }

    private void Write(CleanedArticle article, ContentBlock block)
    {
        string quote = string.Concat(Enumerable.Repeat("> ", Math.Clamp(block.QuoteDepth, block.Kind == BlockKind.Quote ? 1 : 0, MaxDepth)));
        ReadOnlySpan<char> text = BlockText.Clamp(article, block.Span).In(article.Text);
        switch (block.Kind)
        {
            case BlockKind.Heading:
                lines.Heading(text.ToString(), '~');
                break;
            case BlockKind.Preformatted:
                foreach (string line in BlockText.Code(article, block).Split('\n'))
                {
                    // Blanks at the start of a line of code count.
                    lines.Line($"{quote}    {TerminalText.Clean(line.Replace("\t", "    ", StringComparison.Ordinal))}");
                }

                break;
            case BlockKind.Table:
                foreach (Range row in text.Split('\n'))
                {
                    lines.Paragraph(text[row].ToString().Replace("\t", " | ", StringComparison.Ordinal), quote, quote + "  ");
                }

                break;
            default:
                string marker = Marker(block);
                lines.Paragraph(text, quote + marker, quote + new string(' ', marker.Length));
                break;
        }
    }

    private static string Marker(ContentBlock block)
    {
        if (block.List is not { } place)
        {
            return block.Kind == BlockKind.ListItem ? "• " : "";
        }

        string indent = new(' ', 2 * (Math.Min(place.Depth, MaxDepth) - 1));
        return place.IsContinuation ? indent + "  "
            : place.Number is { } number ? string.Create(CultureInfo.InvariantCulture, $"{indent}{number}. ")
            : indent + "• ";
    }
}
