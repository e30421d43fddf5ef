using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Cleaning.Rendering;

/// <summary>Writes a piece of text with its marks as Markdown.</summary>
internal sealed class MarkdownInline(CleanedArticle article, RenderingOptions options)
{
    private readonly string _text = article.Text;

    /// <summary>One line of Markdown.</summary>
    /// <param name="span">Which piece of the text.</param>
    /// <param name="marks">Its marks.</param>
    /// <param name="place">Where the line stands.</param>
    /// <param name="most">How many characters it may have with its marks; if it would have more, there are none.</param>
    public string Render(TextSpan span, IReadOnlyList<InlineMark> marks, MarkdownPlace place, int most)
    {
        span = BlockText.Clamp(article, span);
        while (span.Length > 0 && char.IsWhiteSpace(_text[span.Start]))
        {
            span = TextSpan.FromBounds(span.Start + 1, span.End);
        }

        while (span.Length > 0 && char.IsWhiteSpace(_text[span.End - 1]))
        {
            span = TextSpan.FromBounds(span.Start, span.End - 1);
        }

        var output = new StringBuilder(span.Length + 16);
        var run = new Run(this, output, span, place, most);
        run.Write(span.Start, span.End, InlineTree.Build(_text, span, marks, options.IncludeLinks));
        if (output.Length > most)
        {
            output.Clear();
            MarkdownEscape.Text(output, _text.AsSpan(span.Start, span.Length), place == MarkdownPlace.Cell);
        }

        return output.ToString().Trim();
    }

    private readonly struct Run(MarkdownInline owner, StringBuilder output, TextSpan block, MarkdownPlace place, int most)
    {
        private readonly bool _isInTable = place == MarkdownPlace.Cell;

        public void Write(int start, int end, List<InlineNode> nodes)
        {
            int at = start;
            for (int i = 0; i < nodes.Count && output.Length <= most; i++)
            {
                InlineNode node = nodes[i];
                MarkdownEscape.Text(output, owner._text.AsSpan(at..node.Start), _isInTable);

                // Signs that touch each other would be read as one run.
                bool touches = (i > 0 && nodes[i - 1].End == node.Start) || (i + 1 < nodes.Count && nodes[i + 1].Start == node.End);
                Write(node, touches);
                at = node.End;
            }

            MarkdownEscape.Text(output, owner._text.AsSpan(at..end), _isInTable);
        }

        private void Write(InlineNode node, bool touches)
        {
            bool standsAlone = !touches && IsEdge(node.Start - 1) && IsEdge(node.End);
            switch (node.Kind)
            {
                case InlineMarkKind.Link:
                    output.Append('[');
                    Write(node.Start, node.End, node.Children);
                    output.Append("](").Append(MarkdownEscape.Destination(node.Url!)).Append(')');
                    break;
                case InlineMarkKind.Code when node.Children.Count == 0 && FitsBackticks(node):
                    WriteCode(owner._text.AsSpan(node.Start..node.End));
                    break;
                case InlineMarkKind.Strong:
                    Wrap(node, standsAlone ? "**" : "<strong>", standsAlone ? "**" : "</strong>");
                    break;
                case InlineMarkKind.Emphasis:
                    Wrap(node, standsAlone ? "*" : "<em>", standsAlone ? "*" : "</em>");
                    break;
                case InlineMarkKind.Strikethrough:
                    Wrap(node, standsAlone ? "~~" : "<del>", standsAlone ? "~~" : "</del>");
                    break;
                case InlineMarkKind.Subscript:
                    Wrap(node, "<sub>", "</sub>");
                    break;
                case InlineMarkKind.Superscript:
                    Wrap(node, "<sup>", "</sup>");
                    break;
                default:
                    Wrap(node, "<code>", "</code>");
                    break;
            }
        }

        private void Wrap(InlineNode node, string before, string after)
        {
            output.Append(before);
            Write(node.Start, node.End, node.Children);
            output.Append(after);
        }

        /// <summary>Code between more backticks than it has in a row.</summary>
        private void WriteCode(ReadOnlySpan<char> code)
        {
            var content = new StringBuilder(code.Length);
            foreach (char c in code)
            {
                content.Append(char.IsWhiteSpace(c) ? " " : char.IsControl(c) ? "" : c.ToString());
            }

            string text = content.ToString();
            string fence = new('`', Backticks.LongestRun(text) + 1);
            string blank = text.Length > 0 && (text[0] == '`' || text[^1] == '`') ? " " : "";
            output.Append(fence).Append(blank).Append(text).Append(blank).Append(fence);
        }

        /// <summary>
        /// Readers disagree over escaped bars between backticks, and over escaped backticks beside them; and some take braces in a heading
        /// for attributes of it, even between backticks.
        /// </summary>
        private bool FitsBackticks(InlineNode node)
        {
            string text = owner._text;
            ReadOnlySpan<char> code = text.AsSpan(node.Start..node.End);
            return !(_isInTable && code.Contains('|')) && !(place == MarkdownPlace.Heading && code.Contains('{'))
                && !(output.Length > 0 && output[^1] == '`') && !(node.End < text.Length && text[node.End] == '`');
        }

        /// <summary>Whether a sign of emphasis beside a character surely opens or closes: beside blanks and punctuation, not within words.</summary>
        private bool IsEdge(int position)
        {
            if (position < block.Start || position >= block.End)
            {
                return true;
            }

            char c = owner._text[position];
            return char.IsWhiteSpace(c) || (char.IsPunctuation(c) && c is not ('*' or '_' or '~'));
        }
    }
}
