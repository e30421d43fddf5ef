using System.Text;
using ArticleKit.Cleaning;
using ArticleKit.Cleaning.Rendering;
using ArticleKit.Quotations;
using ArticleKit.Readability.Explanation;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;

namespace ArticleKit.Display.Markdown;

/// <summary>A report as GitHub-flavoured Markdown.</summary>
internal sealed class MarkdownReport
{
    private const int SparklineWidth = 60;

    private readonly StringBuilder _output = new();
    private readonly ReportContent _content;
    private readonly ArticleAnalysis _analysis;
    private readonly string _hashes;

    private MarkdownReport(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        _content = new ReportContent(analysis, options);
        _analysis = analysis;
        _hashes = new string('#', options.HeadingLevel);
    }

    /// <summary>Writes the report; each line ends with a line feed.</summary>
    public static string Write(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        var report = new MarkdownReport(analysis, options);
        report.WriteHead();
        report.WriteList("Summary", analysis.Summary?.Sentences ?? [], Describe);
        report.WriteList("Topics", ReportItems.Topics(analysis.Topics), report.Describe, ReportItems.CountTopics(analysis.Topics));
        report.WriteList("Keyphrases", analysis.Keyphrases ?? [], phrase => Line(ReportText.Clip(phrase.Text, ReportText.LongestLine)));
        report.WriteReadability();
        report.WriteList("Hard sentences", report._content.HardSentences, report.Describe);
        report.WriteLengths();
        report.WriteList("Quotations", analysis.Quotations ?? [], Describe);
        report.WriteList("Warnings", ReportItems.Warnings(analysis), warning => $"{Line(warning.Message)} ({Line(warning.Detail)})", ReportItems.CountWarnings(analysis));
        report.WriteText();
        return WellFormed.Of(report._output.ToString());
    }

    private static string Describe(SummarySentence sentence) => Line(ReportText.Clip(sentence.Text, ReportText.LongestItem));

    private static string Describe(Quotation quotation)
    {
        string text = Line(ReportText.Clip(quotation.Text, ReportText.LongestItem));
        return ReportItems.Speaker(quotation) is { } speaker ? $"{Line(speaker)}: “{text}”" : $"“{text}”";
    }

    private string Describe(TopicScore topic)
    {
        string line = $"{Line(ReportText.Clip(topic.Topic, ReportText.LongestLine))}: {ArticleFacts.Percent(topic.Probability)}";
        IReadOnlyList<string> words = ReportItems.WordsOf(topic.Topic, _content.Options);
        return words.Count == 0 ? line : $"{line} ({string.Join(", ", words.Select(Line))})";
    }

    private string Describe(HardSentence sentence) =>
        $"{Line(ReportText.Clip(sentence.Text, ReportText.LongestItem))}  \n  {HardSentenceChoice.Why(sentence, _analysis.Readability!)}";

    private static string Line(string text) => MarkdownEscape.Line(TerminalText.Clean(text));

    private void WriteHead()
    {
        _output.Append(_hashes).Append(' ').Append(MarkdownEscape.Heading(Line(_content.Title ?? ArticleFacts.NoTitle))).Append("\n\n");
        if (PlainFacts.Origin(_analysis) is { } origin)
        {
            _output.Append(MarkdownEscape.LineStart(Line(origin))).Append("  \n");
        }

        if (ReportText.Line(_analysis.Url) is { } url)
        {
            string shown = Line(url);
            _output.Append(ReportUrl.Of(_analysis.Url) is { } address ? $"[{shown}]({MarkdownEscape.Destination(address)})" : MarkdownEscape.LineStart(shown)).Append("  \n");
        }

        _output.Append(Line(PlainFacts.Size(_analysis))).Append('\n');
    }

    private void WriteHeading(string heading) => _output.Append('\n').Append(_hashes).Append("# ").Append(heading).Append("\n\n");

    /// <summary>Writes a list as far as lists go, and that it goes on.</summary>
    private void WriteList<T>(string heading, IReadOnlyList<T> items, Func<T, string> describe, int? count = null)
    {
        if (items.Count == 0)
        {
            return;
        }

        WriteHeading(heading);
        foreach (T item in items.Take(ReportItems.Longest))
        {
            _output.Append("- ").Append(MarkdownEscape.LineStart(describe(item))).Append('\n');
        }

        WriteMore(count ?? items.Count);
    }

    private void WriteMore(int count)
    {
        if (PlainFacts.More(count) is { } more)
        {
            _output.Append('\n').Append(more).Append('\n');
        }
    }

    private void WriteReadability()
    {
        ScoreRow[] rows = [.. ScoreRow.Of(_analysis.Readability)];
        if (rows.Length == 0)
        {
            return;
        }

        WriteHeading("Readability");
        _output.Append("| Formula | Score | Meaning |\n| --- | ---: | --- |\n");
        foreach (ScoreRow row in rows)
        {
            _output.Append("| ").Append(MarkdownEscape.Cell(TerminalText.Clean(ReportText.Clip(row.Name, ReportText.LongestLine)))).Append(" | ").Append(row.Value).Append(" | ").Append(row.Meaning).Append(" |\n");
        }

        WriteMore(_analysis.Readability!.LanguageScores?.Count ?? 0);
    }

    private void WriteLengths()
    {
        if (ReportLengths.Of(_content, SparklineWidth) is { } lengths)
        {
            WriteHeading("Sentence lengths");
            _output.Append('`').Append(Sparkline.Of(lengths)).Append("`  \n").Append(PlainFacts.Lengths(lengths)).Append('\n');
        }
    }

    private void WriteText()
    {
        if (!_content.HasText)
        {
            return;
        }

        WriteHeading("Text");
        int most = _content.Options.MaxTextLength;
        var body = ReportBody.Of(_analysis, _content.Document, most);
        int end = ReportText.RoomFor(most, _output.Length);
        bool isCut = body.Article is { } article ? WriteBlocks(article, end) : WriteParagraphs(body.Paragraphs, end);
        if (isCut || body.IsCut)
        {
            _output.Append('\n').Append(PlainFacts.Cut(most, _analysis.Text.Length)).Append('\n');
        }
    }

    private bool WriteBlocks(CleanedArticle article, int end)
    {
        var options = new MarkdownRenderingOptions { IncludeImages = false, HeadingsAbove = _hashes.Length + 1 };
        _output.Append(MarkdownRenderer.Render(article with { Blocks = [.. article.Blocks.Select(block => WithSoundRows(article, block))] }, options, end - _output.Length, out bool isCut));
        return isCut;
    }

    private bool WriteParagraphs(IReadOnlyList<TextSpan> paragraphs, int end)
    {
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (_output.Length >= end)
            {
                return true;
            }

            _output.Append(i == 0 ? "" : "\n").Append(MarkdownEscape.LineStart(MarkdownEscape.Line(paragraphs[i].In(_analysis.Text).ToString()))).Append('\n');
        }

        return false;
    }

    /// <summary>A table whose cells do not make up its text, and might have it many times over, has those that its text tells of.</summary>
    private static ContentBlock WithSoundRows(CleanedArticle article, ContentBlock block)
    {
        if (block.Rows.Count == 0)
        {
            return block;
        }

        TextSpan span = BlockText.Clamp(article, block.Span);
        IEnumerable<TextSpan> cells = block.Rows.SelectMany(row => row.Cells).Where(cell => cell.Span.Length > 0).Select(cell => cell.Span);
        return ReportBody.MakeUp(article.Text, span.Start, span.End, cells) ? block : block with { Rows = [] };
    }
}
