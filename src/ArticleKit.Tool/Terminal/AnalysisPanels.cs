using ArticleKit.Display;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Readability.Explanation;
using ArticleKit.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>An analysis in boxes, for a person at a terminal. What was not found, or not asked for, has none.</summary>
/// <remarks>Texts become <see cref="Paragraph"/>s and never markup, so that brackets in them mean nothing.</remarks>
/// <param name="console">Where to.</param>
/// <param name="options">What a report of the article has: the words of topics, and how many hard sentences.</param>
internal sealed class AnalysisPanels(IAnsiConsole console, ArticleReportOptions options)
{
    private const int ShownQuotations = 8;
    private const int MostOfATitle = 400;
    private const int MostOfASentence = 1_000;
    private const int MostOfAHardSentence = 400;
    private const int MostOfAName = 120;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private int Inner => console.Profile.Width - 4;

    public void Write(ArticleAnalysis analysis)
    {
        var document = TextDocument.Parse(analysis.Text);
        WriteTitle(analysis);
        WriteSummary(analysis);
        WriteTopics(analysis);
        WriteKeyphrases(analysis);
        WriteReadability(analysis, document);
        WriteHardSentences(analysis, document);
        WriteQuotations(analysis.Quotations ?? []);
        WriteWarnings(analysis);
    }

    private void WriteTitle(ArticleAnalysis analysis)
    {
        string name = ReportText.Line(analysis.Title) ?? ArticleFacts.NoTitle;
        string? origin = PlainFacts.Origin(analysis);
        var title = new Paragraph(ShownText.Of(name, MostOfATitle), Bold);
        if (origin is not null)
        {
            title.Append("\n" + ShownText.Of(origin, MostOfATitle));
        }

        if (ReportText.Line(analysis.Url) is { } url)
        {
            title.Append("\n" + ShownText.Of(url, MostOfASentence), Dim);
        }

        title.Append("\n" + ShownText.Of(PlainFacts.Size(analysis), MostOfATitle), Dim);
        TerminalBox.Write(console, null, title, Color.Blue, name + origin);
    }

    private void WriteSummary(ArticleAnalysis analysis)
    {
        string[] sentences =
        [
            .. (analysis.Summary?.Sentences ?? []).Take(ReportItems.Longest).Select(sentence => ShownText.Of(sentence.Text, MostOfASentence)).Where(sentence => sentence.Length > 0),
        ];
        if (sentences.Length == 0)
        {
            return;
        }

        Grid list = List();
        foreach (string sentence in sentences)
        {
            list.AddRow(new Paragraph("•", new Style(Color.Green)), new Paragraph(sentence));
        }

        Write("Summary", list, Color.Green, string.Concat(sentences), PlainFacts.More(analysis.Summary!.Sentences.Count));
    }

    private void WriteTopics(ArticleAnalysis analysis)
    {
        if (TopicsPanel.Of(analysis.Topics, options, Inner) is { } topics)
        {
            Write("Topics", topics, Color.Fuchsia, string.Concat(ReportItems.Topics(analysis.Topics).Select(topic => topic.Topic)));
        }
    }

    private void WriteReadability(ArticleAnalysis analysis, TextDocument document)
    {
        if (ReadabilityPanel.Of(analysis.Readability, document, Inner) is { } scores)
        {
            Write("Readability", scores, Color.Yellow, "");
        }
    }

    private void WriteHardSentences(ArticleAnalysis analysis, TextDocument document)
    {
        if (analysis.Readability is not { } report || options.MaxHardSentences == 0)
        {
            return;
        }

        IReadOnlyList<HardSentence> scored = ReadabilityScorer.Explain(document, report.Language, sentences: int.MaxValue, words: 0).HardestSentences;
        IReadOnlyList<HardSentence> hard = HardSentenceChoice.Choose(scored, report.Language, Math.Min(options.MaxHardSentences, ReportItems.Longest));
        if (hard.Count == 0)
        {
            return;
        }

        Grid list = List();
        foreach (HardSentence sentence in hard)
        {
            list.AddRow(
                new Paragraph("•", new Style(Color.Red)),
                new Paragraph(ShownText.Of(sentence.Text, MostOfAHardSentence)).Append("\n" + HardSentenceChoice.Why(sentence, report), Dim));
        }

        Write("Hard sentences", list, Color.Red, string.Concat(hard.Select(sentence => sentence.Text)));
    }

    private void WriteKeyphrases(ArticleAnalysis analysis)
    {
        string[] keyphrases = [.. (analysis.Keyphrases ?? []).Take(ReportItems.Longest).Select(keyphrase => ShownText.Of(keyphrase.Text, MostOfAName))];
        if (keyphrases.Length == 0)
        {
            return;
        }

        var line = new Paragraph();
        for (int i = 0; i < keyphrases.Length; i++)
        {
            line.Append(i == 0 ? "" : " · ", Dim).Append(keyphrases[i], new Style(Color.Aqua));
        }

        Write("Keyphrases", line, Color.Aqua, string.Concat(keyphrases), PlainFacts.More(analysis.Keyphrases!.Count));
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
            string name = ShownText.Of(ReportItems.Speaker(quotation) ?? "(unattributed)", MostOfAName);
            string text = ShownText.Of(quotation.Text, MostOfASentence);
            if (name != speaker)
            {
                lines.Add(new Paragraph(name, Bold));
                speaker = name;
            }

            lines.Add(new Padder(new Paragraph($"“{text}”"), new Padding(2, 0, 0, 0)));
            all += name + text;
        }

        string? more = quotations.Count > ShownQuotations ? FormattableString.Invariant($"and {quotations.Count - ShownQuotations:N0} more") : null;
        Write("Quotations", new Rows(lines), Color.Grey, all, more);
    }

    private void WriteWarnings(ArticleAnalysis analysis)
    {
        string[] warnings = [.. ReportItems.Warnings(analysis).Select(warning => ShownText.Of($"{warning.Message} ({warning.Detail})", MostOfASentence))];
        if (warnings.Length == 0)
        {
            return;
        }

        Grid list = List();
        foreach (string warning in warnings)
        {
            list.AddRow(new Paragraph("!", new Style(Color.Red, decoration: Decoration.Bold)), new Paragraph(warning));
        }

        Write("Warnings", list, Color.Red, string.Concat(warnings), PlainFacts.More(ReportItems.CountWarnings(analysis)));
    }

    /// <summary>Writes a box, and in it that there would be more.</summary>
    private void Write(string heading, IRenderable content, Color colour, string text, string? more = null) =>
        TerminalBox.Write(console, heading, more is null ? content : new Rows(content, new Paragraph(more, Dim)), colour, text);

    private static Grid List() => new Grid().AddColumn(TerminalBox.Column(0).NoWrap()).AddColumn(TerminalBox.Column(1));
}
