using ArticleKit.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Reads the texts of blocks that may come from anywhere.</summary>
internal static class BlockText
{
    /// <summary>A span as far as it lies in the text.</summary>
    public static TextSpan Clamp(CleanedArticle article, TextSpan span)
    {
        int start = Math.Clamp(span.Start, 0, article.Text.Length);
        long end = (long)span.Start + span.Length;
        return TextSpan.FromBounds(start, (int)Math.Clamp(end, start, article.Text.Length));
    }

    /// <summary>Whether there is anything to show of a block.</summary>
    public static bool IsShown(CleanedArticle article, ContentBlock block, RenderingOptions options) => block.Kind switch
    {
        BlockKind.Figure => options.IncludeImages && block.Image is { } image && ImageUrl(image) is not null,
        BlockKind.Embed => options.IncludeEmbeds && block.Embed is { } embed && SafeUrl.Normalize(embed.Url) is not null,
        _ => !Clamp(article, block.Span).In(article.Text).IsWhiteSpace(),
    };

    /// <summary>The address of an image; null if a page must not load it.</summary>
    public static string? ImageUrl(BlockImage image) =>
        SafeUrl.Normalize(image.Url) is { } url && url.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? url : null;

    /// <summary>What a link to an embed is called.</summary>
    public static string LabelOf(BlockEmbed embed)
    {
        string? title = string.IsNullOrWhiteSpace(embed.Title) ? null : embed.Title;
        return embed.Provider is not { Length: > 0 } provider ? title ?? embed.Url
            : title is null || title.Contains(provider, StringComparison.OrdinalIgnoreCase) ? title ?? provider
            : $"{provider}: {title}";
    }

    /// <summary>The rows of a table; where it tells of none, as the line breaks and tabs in its text have them.</summary>
    public static IReadOnlyList<TableRow> Rows(CleanedArticle article, ContentBlock table)
    {
        if (table.Rows.Count > 0)
        {
            return table.Rows;
        }

        List<TableRow> rows = [];
        TextSpan span = Clamp(article, table.Span);
        List<TableCell> cells = [];
        int start = span.Start;
        for (int i = span.Start; i <= span.End; i++)
        {
            bool endsRow = i == span.End || article.Text[i] == '\n';
            if (endsRow || article.Text[i] == '\t')
            {
                cells.Add(new TableCell { Span = TextSpan.FromBounds(start, i) });
                start = i + 1;
            }

            if (endsRow)
            {
                rows.Add(new TableRow { Cells = cells });
                cells.Clear();
            }
        }

        return rows;
    }

    /// <summary>The text of preformatted lines, without characters that no line of text has.</summary>
    public static string Code(CleanedArticle article, ContentBlock block)
    {
        string code = Clamp(article, block.Span).In(article.Text).ToString().ReplaceLineEndings("\n");
        return code.Any(IsDropped) ? string.Concat(code.Where(c => !IsDropped(c))) : code;

        static bool IsDropped(char c) => char.IsControl(c) && c is not ('\t' or '\n');
    }
}
