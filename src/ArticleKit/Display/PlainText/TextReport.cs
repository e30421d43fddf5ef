using ArticleKit.Quotations;
using ArticleKit.Readability.Explanation;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit.Display.PlainText;

/// <summary>A report as plain text.</summary>
internal sealed class TextReport
{
    private const int BarLength = 20;
    private const int WidestTopic = 24;
    private const string Indent = "  ";

    private readonly ReportContent _content;
    private readonly ArticleAnalysis _analysis;
    private readonly TextLines _lines;

    private TextReport(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        _content = new ReportContent(analysis, options);
        _analysis = analysis;
        _lines = new TextLines(options.TextWidth);
    }

    /// <summary>Writes the report; each line ends with a line feed.</summary>
    public static string Write(ArticleAnalysis analysis, ArticleReportOptions options)
    {
        var report = new TextReport(analysis, options);
        report.WriteHead();
        report.WriteSummary();
        report.WriteTopics();
        report.WriteKeyphrases();
        report.WriteReadability();
        report.WriteHardSentences();
        report.WriteLengths();
        report.WriteQuotations();
        report.WriteWarnings();
        report.WriteText();
        return report._lines.ToString();
    }

    private void WriteHead()
    {
        _lines.Heading(_content.Title ?? ArticleFacts.NoTitle, '=');
        _lines.Paragraph(PlainFacts.Origin(_analysis));
        _lines.Paragraph(ReportText.Line(_analysis.Url));
        _lines.Paragraph(PlainFacts.Size(_analysis));
    }

    private void Begin(string heading)
    {
        _lines.Blank();
        _lines.Heading(heading, '-');
    }

    private void WriteSummary()
    {
        if (_analysis.Summary is { Sentences.Count: > 0 } summary)
        {
            Begin("Summary");
            foreach (SummarySentence sentence in summary.Sentences.Take(ReportItems.Longest))
            {
                _lines.Paragraph(ReportText.Clip(sentence.Text, ReportText.LongestItem), "• ");
            }
        }
    }

    private void WriteTopics()
    {
        IReadOnlyList<TopicScore> topics = ReportItems.Topics(_analysis.Topics);
        if (topics.Count == 0)
        {
            return;
        }

        Begin("Topics");
        string[] names = [.. topics.Select(topic => TerminalText.Clean(ReportText.Clip(topic.Topic, WidestTopic)))];
        int widest = names.Max(name => DisplayWidth.Of(name));
        for (int i = 0; i < names.Length; i++)
        {
            int filled = (int)Math.Round(BarLength * Math.Clamp(topics[i].Probability, 0, 1));
            string bar = new string('█', filled) + new string('░', BarLength - filled);
            string percent = ArticleFacts.Percent(topics[i].Probability);
            _lines.LineOrParagraph($"{names[i]}{new string(' ', widest - DisplayWidth.Of(names[i]))}  {bar} {percent,5}", $"{names[i]}: {percent}");
            IReadOnlyList<string> words = ReportItems.WordsOf(topics[i].Topic, _content.Options);
            _lines.Paragraph(string.Join(", ", words.Select(word => ReportText.Clip(word, ReportText.LongestLine))), Indent);
        }
    }

    private void WriteKeyphrases()
    {
        if (_analysis.Keyphrases is { Count: > 0 } keyphrases)
        {
            Begin("Keyphrases");
            _lines.Paragraph(string.Join(" · ", keyphrases.Take(ReportItems.Longest).Select(phrase => ReportText.Clip(phrase.Text, ReportText.LongestLine))));
        }
    }

    private void WriteReadability()
    {
        ScoreRow[] rows = [.. ScoreRow.Of(_analysis.Readability)];
        if (rows.Length == 0)
        {
            return;
        }

        Begin("Readability");
        int names = rows.Max(row => row.Name.Length);
        int values = rows.Max(row => row.Value.Length);
        foreach (ScoreRow row in rows)
        {
            string name = TerminalText.Clean(row.Name);
            _lines.LineOrParagraph($"{name.PadRight(names)}  {row.Value.PadLeft(values)}  {row.Meaning}", $"{name}: {row.Value}, {row.Meaning}");
        }
    }

    private void WriteHardSentences()
    {
        if (_content.HardSentences.Count > 0)
        {
            Begin("Hard sentences");
            foreach (HardSentence sentence in _content.HardSentences)
            {
                _lines.Paragraph(ReportText.Clip(sentence.Text, ReportText.LongestItem), "• ");
                _lines.Paragraph(HardSentenceFinder.Why(sentence, _analysis.Readability!), "  → ");
            }
        }
    }

    private void WriteLengths()
    {
        if (SentenceLengths.Of(_content, _content.Options.TextWidth) is { } lengths)
        {
            Begin("Sentence lengths");
            _lines.Line(Sparkline.Of(lengths));
            _lines.Paragraph(PlainFacts.Lengths(lengths));
        }
    }

    private void WriteQuotations()
    {
        if (_analysis.Quotations is { Count: > 0 } quotations)
        {
            Begin("Quotations");
            foreach (Quotation quotation in quotations.Take(ReportItems.Longest))
            {
                string text = $"“{ReportText.Clip(quotation.Text, ReportText.LongestItem)}”";
                _lines.Paragraph(ReportItems.Speaker(quotation) is { } speaker ? $"{speaker}: {text}" : text, "• ");
            }
        }
    }

    private void WriteWarnings()
    {
        IReadOnlyList<ReportWarning> warnings = ReportItems.Warnings(_analysis);
        if (warnings.Count > 0)
        {
            Begin("Warnings");
            foreach (ReportWarning warning in warnings)
            {
                _lines.Paragraph($"{warning.Message} ({warning.Detail})", "! ");
            }
        }
    }

    private void WriteText()
    {
        if (!_content.HasText)
        {
            return;
        }

        Begin("Text");
        var body = ReportBody.Of(_analysis, _content.Document, _content.Options.MaxTextLength);
        new TextBlocks(_lines).Write(body, _analysis.Text);
        if (body.IsCut)
        {
            _lines.Blank();
            _lines.Paragraph(PlainFacts.Cut(_content));
        }
    }
}
