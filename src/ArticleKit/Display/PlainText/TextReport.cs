using ArticleKit.Quotations;
using ArticleKit.Readability.Explanation;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit.Display.PlainText;

/// <summary>A report as plain text.</summary>
internal sealed class TextReport
{
    private const int BarLength = 20;

    // Blanks, percentage and the sign that a name was cut.
    private const int BesideBar = 9;

    private const int NarrowestTopic = 24;
    private const int WidestTopic = 48;
    private const int WidestFormula = 30;
    private const int MostBars = 200;
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

    /// <summary>Tells that a list goes on, if it does.</summary>
    private void WriteMore(int count) => _lines.Paragraph(PlainFacts.More(count));

    private void WriteSummary()
    {
        if (_analysis.Summary is { Sentences.Count: > 0 } summary)
        {
            _lines.Section("Summary");
            foreach (SummarySentence sentence in summary.Sentences.Take(ReportItems.Longest))
            {
                _lines.Paragraph(ReportText.Clip(sentence.Text, ReportText.LongestItem), "• ");
            }

            WriteMore(summary.Sentences.Count);
        }
    }

    private void WriteTopics()
    {
        IReadOnlyList<TopicScore> topics = ReportItems.Topics(_analysis.Topics);
        if (topics.Count == 0)
        {
            return;
        }

        _lines.Section("Topics");
        int room = Math.Clamp(_content.Options.TextWidth - BarLength - BesideBar, NarrowestTopic, WidestTopic);
        string[] names = [.. topics.Select(topic => TerminalText.Clean(ReportText.Clip(topic.Topic, room)))];
        int widest = names.Max(name => DisplayWidth.Of(name));
        for (int i = 0; i < names.Length; i++)
        {
            int filled = (int)Math.Round(BarLength * Math.Clamp(topics[i].Probability, 0, 1));
            string bar = new string('█', filled) + new string('░', BarLength - filled);
            string percent = ArticleFacts.Percent(topics[i].Probability);
            _lines.LineOrParagraph($"{names[i]}{new string(' ', widest - DisplayWidth.Of(names[i]))}  {bar} {percent,5}", $"{names[i]}: {percent}");
            IReadOnlyList<string> words = ReportItems.WordsOf(topics[i].Topic, _content.Options);
            _lines.Paragraph(string.Join(", ", words), Indent);
        }

        WriteMore(ReportItems.CountTopics(_analysis.Topics));
    }

    private void WriteKeyphrases()
    {
        if (_analysis.Keyphrases is { Count: > 0 } keyphrases)
        {
            _lines.Section("Keyphrases");
            _lines.Paragraph(string.Join(" · ", keyphrases.Take(ReportItems.Longest).Select(phrase => ReportText.Clip(phrase.Text, ReportText.LongestLine))));
            WriteMore(keyphrases.Count);
        }
    }

    private void WriteReadability()
    {
        ScoreRow[] rows = [.. ScoreRow.Of(_analysis.Readability)];
        if (rows.Length == 0)
        {
            return;
        }

        _lines.Section("Readability");
        string[] names = [.. rows.Select(row => TerminalText.Clean(ReportText.Clip(row.Name, ReportText.LongestLine)))];

        // A name that is longer than all known ones does not push the scores of the others away.
        int widest = names.Select(name => DisplayWidth.Of(name)).Where(name => name <= WidestFormula).DefaultIfEmpty(0).Max();
        int values = rows.Max(row => row.Value.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            ScoreRow row = rows[i];
            string blanks = new(' ', Math.Max(0, widest - DisplayWidth.Of(names[i])));
            _lines.LineOrParagraph($"{names[i]}{blanks}  {row.Value.PadLeft(values)}  {row.Meaning}", $"{names[i]}: {row.Value}, {row.Meaning}");
        }

        WriteMore(_analysis.Readability!.LanguageScores?.Count ?? 0);
    }

    private void WriteHardSentences()
    {
        if (_content.HardSentences.Count > 0)
        {
            _lines.Section("Hard sentences");
            foreach (HardSentence sentence in _content.HardSentences.Take(ReportItems.Longest))
            {
                _lines.Paragraph(ReportText.Clip(sentence.Text, ReportText.LongestItem), "• ");
                _lines.Paragraph(HardSentenceChoice.Why(sentence, _analysis.Readability!), "  → ");
            }

            WriteMore(_content.HardSentences.Count);
        }
    }

    private void WriteLengths()
    {
        if (ReportLengths.Of(_content, Math.Min(_content.Options.TextWidth, MostBars)) is { } lengths)
        {
            _lines.Section("Sentence lengths");
            _lines.Line(Sparkline.Of(lengths));
            _lines.Paragraph(PlainFacts.Lengths(lengths));
        }
    }

    private void WriteQuotations()
    {
        if (_analysis.Quotations is { Count: > 0 } quotations)
        {
            _lines.Section("Quotations");
            foreach (Quotation quotation in quotations.Take(ReportItems.Longest))
            {
                string text = $"“{ReportText.Clip(quotation.Text, ReportText.LongestItem)}”";
                _lines.Paragraph(ReportItems.Speaker(quotation) is { } speaker ? $"{speaker}: {text}" : text, "• ");
            }

            WriteMore(quotations.Count);
        }
    }

    private void WriteWarnings()
    {
        IReadOnlyList<ReportWarning> warnings = ReportItems.Warnings(_analysis);
        if (warnings.Count > 0)
        {
            _lines.Section("Warnings");
            foreach (ReportWarning warning in warnings)
            {
                _lines.Paragraph($"{warning.Message} ({warning.Detail})", "! ");
            }

            WriteMore(ReportItems.CountWarnings(_analysis));
        }
    }

    private void WriteText()
    {
        if (!_content.HasText)
        {
            return;
        }

        _lines.Section("Text");
        int most = _content.Options.MaxTextLength;
        var body = ReportBody.Of(_analysis, _content.Document, most);
        _lines.MostLength = ReportText.RoomFor(most, _lines.Length);
        new TextBlocks(_lines).Write(body, _analysis.Text);
        bool isCut = body.IsCut || _lines.IsFull;
        _lines.MostLength = int.MaxValue;
        if (isCut)
        {
            _lines.Blank();
            _lines.Paragraph(PlainFacts.Cut(most, _analysis.Text.Length));
        }
    }
}
