using ArticleKit.Display;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Topics;
using Spectre.Console;

namespace ArticleKit.Tool.Display;

/// <summary>Shows an analysis to a person, as plain text.</summary>
internal static class AnalysisScreen
{
    private const int ShownTopics = 5;
    private const int BarLength = 24;

    public static void Write(Screen screen, ArticleAnalysis analysis)
    {
        screen.Paragraph(ArticleHead.Title(analysis));
        if (ArticleHead.Origin(analysis) is { } origin)
        {
            screen.Paragraph(origin);
        }

        if (analysis.Url is { } url)
        {
            screen.Paragraph(url);
        }

        screen.Paragraph(ArticleHead.Size(analysis));
        WriteSummary(screen, analysis.Summary);
        WriteReadability(screen, analysis.Readability);
        WriteKeyphrases(screen, analysis);
        WriteQuotations(screen, analysis.Quotations);
        WriteTopics(screen, analysis.Topics);
        WriteWarnings(screen, [.. analysis.Warnings.Except(analysis.Readability?.Warnings ?? [])]);
    }

    private static void WriteSummary(Screen screen, Summary? summary)
    {
        if (summary is not { Sentences.Count: > 0 })
        {
            return;
        }

        screen.Heading("Summary");
        foreach (SummarySentence sentence in summary.Sentences)
        {
            screen.Paragraph(sentence.Text, "  • ");
        }
    }

    private static void WriteReadability(Screen screen, ReadabilityReport? report)
    {
        ScoreRow[] rows = [.. ScoreRow.Of(report)];
        if (rows.Length == 0)
        {
            return;
        }

        screen.Heading("Readability");
        int names = rows.Max(row => row.Name.Length);
        int values = rows.Max(row => row.Value.Length);
        foreach (ScoreRow row in rows)
        {
            screen.Line($"  {row.Name.PadRight(names)}  {row.Value.PadLeft(values)}  {row.Meaning}");
        }

        // These belong to the scores above rather than to the article, and most articles have one.
        foreach (ArticleWarning warning in report!.Warnings)
        {
            screen.Paragraph(warning.Message, "  ");
        }
    }

    private static void WriteKeyphrases(Screen screen, ArticleAnalysis analysis)
    {
        if (analysis.Keyphrases is { Count: > 0 } keyphrases)
        {
            screen.Heading("Keyphrases");
            screen.Paragraph(string.Join(" · ", keyphrases.Select(keyphrase => keyphrase.Text)), "  ");
        }
    }

    private static void WriteQuotations(Screen screen, IReadOnlyList<Quotation>? quotations)
    {
        if (quotations is not { Count: > 0 })
        {
            return;
        }

        screen.Heading("Quotations");
        string? speaker = null;
        foreach (Quotation quotation in quotations)
        {
            // What one speaker says stands together.
            string name = ReportLines.Speaker(quotation);
            if (name != speaker)
            {
                screen.Paragraph(name, "  ");
                speaker = name;
            }

            screen.Paragraph($"“{quotation.Text}”", "    ");
        }
    }

    private static void WriteTopics(Screen screen, TopicPrediction? prediction)
    {
        TopicScore[] topics = [.. ReportLines.ShownTopics(prediction).Take(ShownTopics)];
        if (topics.Length == 0)
        {
            return;
        }

        screen.Heading("Topics");
        int names = topics.Max(topic => TerminalText.Clean(topic.Topic).GetCellWidth());
        foreach (TopicScore topic in topics)
        {
            string name = TerminalText.Clean(topic.Topic);
            int filled = (int)Math.Round(topic.Probability * BarLength);
            string bar = new('█', filled);
            string rest = new('░', BarLength - filled);
            string padding = new(' ', names - name.GetCellWidth());
            screen.Line($"  {name}{padding}  {bar}{rest} {ArticleFacts.Percent(topic.Probability),5}");
        }
    }

    private static void WriteWarnings(Screen screen, IReadOnlyList<ArticleWarning> warnings)
    {
        if (warnings.Count == 0)
        {
            return;
        }

        screen.Heading("Warnings");
        foreach (string warning in ReportLines.Warnings(warnings))
        {
            screen.Paragraph(warning, "  ! ");
        }
    }
}
