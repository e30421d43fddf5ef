using System.Globalization;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using ArticleKit.Text;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Blocks;

/// <summary>Finds the cells of a row of a table in its text, in which tabs separate them.</summary>
internal static class TableRowReader
{
    private const int MaxSpan = 1000;

    /// <summary>Reads a row.</summary>
    /// <param name="row">Its element.</param>
    /// <param name="text">Its text.</param>
    /// <param name="offset">Where that text begins in the whole.</param>
    public static TableRow Read(HtmlNode row, ReadOnlySpan<char> text, int offset)
    {
        List<TableCell> cells = [];
        bool isHead = row.ParentNode is { } parent && parent.TagOf() == Tag.Thead;
        int start = 0;
        for (HtmlNode? child = row.FirstChild; child is not null; child = child.NextSibling)
        {
            Tag tag = child.NodeType == HtmlNodeType.Element ? child.TagOf() : Tag.Unknown;
            if (tag is Tag.Td or Tag.Th && Visibility.IsShown(child, tag))
            {
                // Empty cells at the end of a row have left no tab.
                int end = start > text.Length ? text.Length : EndOfCell(text, start);
                cells.Add(new TableCell
                {
                    Span = TextSpan.FromBounds(offset + Math.Min(start, text.Length), offset + end),
                    IsHeader = isHead || tag == Tag.Th,
                    ColumnSpan = ReadSpan(child, "colspan"),
                    RowSpan = ReadSpan(child, "rowspan"),
                });
                start = end + 1;
            }
        }

        // Cells in strange places are cells all the same.
        while (start <= text.Length)
        {
            int end = EndOfCell(text, start);
            cells.Add(new TableCell { Span = TextSpan.FromBounds(offset + start, offset + end), IsHeader = isHead });
            start = end + 1;
        }

        return new TableRow { Cells = cells };
    }

    private static int EndOfCell(ReadOnlySpan<char> text, int start)
    {
        int length = text[start..].IndexOf('\t');
        return length < 0 ? text.Length : start + length;
    }

    private static int ReadSpan(HtmlNode cell, string name) =>
        cell.HasAnyAttribute() && int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out int span) ? Math.Clamp(span, 1, MaxSpan) : 1;
}
