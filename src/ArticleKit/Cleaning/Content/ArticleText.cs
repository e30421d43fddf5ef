using System.Text;
using ArticleKit.Cleaning.Page;
using ArticleKit.Text;

namespace ArticleKit.Cleaning.Content;

/// <summary>Joins blocks into the clean text and notes where each came from.</summary>
internal static class ArticleText
{
    public static (string Text, IReadOnlyList<ContentBlock> Blocks) Join(PageDocument page, string html, IReadOnlyList<int> chosen)
    {
        var text = new StringBuilder();
        var blocks = new List<ContentBlock>(chosen.Count);
        var lines = new LineCounter(html);
        var paths = new NodePath(page);
        TextBlock? previous = null;
        foreach (int index in chosen)
        {
            TextBlock block = page.Blocks[index];
            if (previous is not null)
            {
                bool isSameList = block.Group >= 0 && block.Group == previous.Group && block.Kind == previous.Kind
                    && block.Kind is BlockKind.ListItem or BlockKind.TableRow;
                text.Append(isSameList ? "\n" : "\n\n");
            }

            string content = Normalize(block.Text);
            var span = new TextSpan(text.Length, content.Length);
            text.Append(content);
            int position = page.Nodes[block.Node].Html.OuterStartIndex;
            blocks.Add(new ContentBlock(block.Kind, block.Level, span, paths.Of(block.Node), lines.LineAt(position)));
            previous = block;
        }

        return (text.ToString(), blocks);
    }

    /// <summary>Unicode normalization form C; a text that is no valid UTF-16 has none and stays as it is.</summary>
    private static string Normalize(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
