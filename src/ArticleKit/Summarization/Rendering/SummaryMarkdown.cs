using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Rendering;

/// <summary>Writes a summary as Markdown.</summary>
internal static class SummaryMarkdown
{
    public static string Write(Summary summary)
    {
        var markdown = new StringBuilder();
        foreach (SummarySentence sentence in summary.Sentences)
        {
            markdown.Append("- ");

            // A summarizer of somebody else may leave line breaks in its sentences.
            SafeText.AppendMarkdown(markdown, WhiteSpace.Fold(sentence.Text));
            markdown.Append('\n');
        }

        return markdown.ToString();
    }
}
