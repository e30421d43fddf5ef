using ArticleKit.Display;
using ArticleKit.Quotations;
using ArticleKit.Tool.Display;
using ArticleKit.Topics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>An analysis in boxes, for a person at a terminal. What was not found, or not asked for, has none.</summary>
/// <remarks>Texts become <see cref="Paragraph"/>s and never markup, so that brackets in them mean nothing.</remarks>
internal sealed class AnalysisPanels(IAnsiConsole console)
{
    private const int ShownTopics = 5;
    private const int ShownQuotations = 8;
    private const int MostOfATitle = 400;
    private const int MostOfASentence = 1_000;
    private const int MostOfAName = 120;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private int Inner => console.Profile.Width - 4;

    public void Write(ArticleAnalysis analysis)
    {
        WriteTitle(analysis);
        WriteSummary(analysis);
        WriteReadability(analysis);
        WriteKeyphrases(analysis);
        WriteTopics(analysis.Topics);
        WriteQuotations(analysis.Quotations ?? []);
        WriteWarnings(analysis);
    }

    private void WriteTitle(ArticleAnalysis analysis)
    {
        var title = new Paragraph(ShownText.Of(ArticleHead.Title(analysis), MostOfATitle), Bold);
        if (ArticleHead.Origin(analysis) is { } origin)
        {
            title.Append("\n" + ShownText.Of(origin, MostOfATitle));
        }

        if (analysis.Url is { } url)
        {
            title.Append("\n" + ShownText.Of(url, MostOfASentence), Dim);
        }

        title.Append("\n" + ShownText.Of(ArticleHead.Size(analysis), MostOfATitle), Dim);
        TerminalBox.Write(console, null, title, Color.Blue, ArticleHead.Title(analysis) + ArticleHead.Origin(analysis));
    }

    private void WriteSummary(ArticleAnalysis analysis)
    {
        string[] sentences = [.. ReportLines.Summary(analysis).Select(sentence => ShownText.Of(sentence, MostOfASentence)).Where(sentence => sentence.Length > 0)];
        if (sentences.Length == 0)
        {
            return;
        }

        Grid list = List();
        foreach (string sentence in sentences)
        {
            list.AddRow(new Paragraph("•", new Style(Color.Green)), new Paragraph(sentence));
        }

        TerminalBox.Write(console, "Summary", list, Color.Green, string.Concat(sentences));
    }

    private void WriteReadability(ArticleAnalysis analysis)
    {
        if (ReadabilityPanel.Of(analysis, Inner) is { } scores)
        {
            TerminalBox.Write(console, "Readability", scores, Color.Yellow, "");
        }
    }

    private void WriteKeyphrases(ArticleAnalysis analysis)
    {
        string[] keyphrases = [.. ReportLines.Keyphrases(analysis).Select(keyphrase => ShownText.Of(keyphrase, MostOfAName))];
        if (keyphrases.Length == 0)
        {
            return;
        }

        var line = new Paragraph();
        for (int i = 0; i < keyphrases.Length; i++)
        {
            line.Append(i == 0 ? "" : " · ", Dim).Append(keyphrases[i], new Style(Color.Aqua));
        }

        TerminalBox.Write(console, "Keyphrases", line, Color.Aqua, string.Concat(keyphrases));
    }

    private void WriteTopics(TopicPrediction? prediction)
    {
        TopicScore[] topics = [.. ReportLines.ShownTopics(prediction).Take(ShownTopics)];
        if (topics.Length == 0)
        {
            return;
        }

        // The percentage and the blanks between the columns stand beside the names and the bars.
        int bar = Math.Clamp((Inner - 8) / 2, 4, 32);
        var rows = new Grid().AddColumn(TerminalBox.Column(0)).AddColumn(TerminalBox.Column(2).NoWrap()).AddColumn(TerminalBox.Column(1).NoWrap().RightAligned());
        string[] names = [.. topics.Select(topic => ShownText.Of(topic.Topic, MostOfAName))];
        for (int i = 0; i < topics.Length; i++)
        {
            rows.AddRow(
                new Paragraph(names[i]),
                BarText.Of(topics[i].Probability, bar, Color.Fuchsia),
                new Paragraph(ArticleFacts.Percent(topics[i].Probability)));
        }

        TerminalBox.Write(console, "Topics", rows, Color.Fuchsia, string.Concat(names));
    }

    private void WriteQuotations(IReadOnlyList<Quotation> quotations)
    {
        if (quotations.Count == 0)
        {
            return;
        }

        var lines = new List<IRenderable>();
        string all = "";
        string? speaker = null;
        foreach (Quotation quotation in quotations.Take(ShownQuotations))
        {
            // What one speaker says stands together.
            string name = ShownText.Of(ReportLines.Speaker(quotation), MostOfAName);
            string text = ShownText.Of(quotation.Text, MostOfASentence);
            if (name != speaker)
            {
                lines.Add(new Paragraph(name, Bold));
                speaker = name;
            }

            lines.Add(new Padder(new Paragraph($"“{text}”"), new Padding(2, 0, 0, 0)));
            all += name + text;
        }

        if (quotations.Count > ShownQuotations)
        {
            lines.Add(new Paragraph(FormattableString.Invariant($"and {quotations.Count - ShownQuotations} more"), Dim));
        }

        TerminalBox.Write(console, "Quotations", new Rows(lines), Color.Grey, all);
    }

    private void WriteWarnings(ArticleAnalysis analysis)
    {
        // Those of the scores belong to the scores, and most articles have one.
        string[] warnings = [.. ReportLines.Warnings(analysis.Warnings.Except(analysis.Readability?.Warnings ?? [])).Select(warning => ShownText.Of(warning, MostOfASentence))];
        if (warnings.Length == 0)
        {
            return;
        }

        Grid list = List();
        foreach (string warning in warnings)
        {
            list.AddRow(new Paragraph("!", new Style(Color.Red, decoration: Decoration.Bold)), new Paragraph(warning));
        }

        TerminalBox.Write(console, "Warnings", list, Color.Red, string.Concat(warnings));
    }

    private static Grid List() => new Grid().AddColumn(TerminalBox.Column(0).NoWrap()).AddColumn(TerminalBox.Column(1));
}
