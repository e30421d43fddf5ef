using System.Text;
using ArticleKit.Cleaning;

namespace ArticleKit.Tool.Display;

/// <summary>The text of an article as Markdown, with its headings, lists, quotations and code.</summary>
internal static class MarkdownBody
{
    private const string Fence = "```";

    // The title of the report stands above the headings of the article.
    private const int LevelsAbove = 1;
    private const int DeepestLevel = 6;

    public static void Write(StringBuilder report, ArticleAnalysis analysis)
    {
        if (string.IsNullOrWhiteSpace(analysis.Text))
        {
            return;
        }

        report.Append("\n## Text\n");
        if (analysis.Content is { } content)
        {
            WriteBlocks(report, content);
            return;
        }

        foreach (string paragraph in analysis.Text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            report.Append('\n').Append(MarkdownText.Escape(paragraph)).Append('\n');
        }
    }

    private static void WriteBlocks(StringBuilder report, CleanedArticle content)
    {
        BlockKind? last = null;
        foreach (ContentBlock block in content.Blocks.Where(block => block.Span.Length > 0))
        {
            string text = block.Span.In(content.Text).ToString();
            bool continues = block.Kind == last && block.Kind == BlockKind.ListItem;
            report.Append(continues ? "" : "\n").Append(Render(block, text)).Append('\n');
            last = block.Kind;
        }
    }

    private static string Render(ContentBlock block, string text) => block.Kind switch
    {
        BlockKind.Heading => $"{new string('#', Math.Clamp(block.Level + LevelsAbove, LevelsAbove + 1, DeepestLevel))} {MarkdownText.Escape(text)}",
        BlockKind.ListItem => "- " + MarkdownText.Escape(text),
        BlockKind.Quote => "> " + MarkdownText.Escape(text),
        BlockKind.Table => string.Join('\n', text.Split('\n').Select((row, index) => Row(row, index > 0))),
        BlockKind.Preformatted => $"{Fence}\n{text.Replace(Fence, "` ` `", StringComparison.Ordinal)}\n{Fence}",
        _ => MarkdownText.Escape(text),
    };

    private static string Row(string text, bool continues)
    {
        string[] cells = [.. text.Split('\t').Select(MarkdownText.Escape)];
        string row = $"| {string.Join(" | ", cells)} |";
        return continues ? row : $"{row}\n|{string.Concat(Enumerable.Repeat("---|", cells.Length))}";
    }
}
