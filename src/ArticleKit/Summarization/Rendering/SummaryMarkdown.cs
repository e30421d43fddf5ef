using System.Text;

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
            SafeText.AppendMarkdown(markdown, sentence.Text);
            markdown.Append('\n');
        }

        return markdown.ToString();
    }
}
