using System.Globalization;
using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Summarization.Rendering;

/// <summary>Writes an article as HTML with the sentences of its summary highlighted.</summary>
internal static class SummaryHtml
{
    public static string Write(Summary summary, string text)
    {
        SummarySentence[] marks = [.. summary.Sentences.OrderBy(sentence => sentence.Span.Start).ThenBy(sentence => sentence.Span.End)];
        foreach (SummarySentence mark in marks)
        {
            if (mark.Span.Start < 0 || mark.Span.Length < 0 || mark.Span.Start > text.Length - mark.Span.Length)
            {
                throw new ArgumentException("A sentence of the summary does not lie inside the text, which is not the one that was summarized.", nameof(text));
            }
        }

        var html = new StringBuilder();
        int next = 0;
        foreach (TextSpan paragraph in TextDocument.Parse(text).Paragraphs)
        {
            html.Append("<p>");
            int at = paragraph.Start;

            // A summarizer of somebody else may mark what crosses paragraphs, or what is marked already.
            for (; next < marks.Length && marks[next].Span.Start < paragraph.End; next++)
            {
                int start = Math.Max(at, marks[next].Span.Start);
                int end = Math.Min(paragraph.End, marks[next].Span.End);
                if (start < end)
                {
                    SafeText.AppendHtml(html, text.AsSpan()[at..start]);
                    html.Append(CultureInfo.InvariantCulture, $"<mark data-rank=\"{marks[next].Rank}\">");
                    SafeText.AppendHtml(html, text.AsSpan()[start..end]);
                    html.Append("</mark>");
                    at = end;
                }

                if (marks[next].Span.End > paragraph.End)
                {
                    break;
                }
            }

            SafeText.AppendHtml(html, text.AsSpan()[at..paragraph.End]);
            html.Append("</p>\n");
        }

        return html.ToString();
    }
}
