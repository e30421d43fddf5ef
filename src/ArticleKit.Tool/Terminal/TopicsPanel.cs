using ArticleKit.Display;
using ArticleKit.Display.PlainText;
using ArticleKit.Topics;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>What an article is about: a bar for each topic, and below it the words that weighed most.</summary>
internal static class TopicsPanel
{
    private const int ShownTopics = 5;
    private const int MostOfAName = 120;
    private const int PercentWidth = 5;
    private const int Gaps = 3;
    private const int LongestBar = 32;
    private const int ShortestBar = 4;

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>The inside of the panel; null where no topic is worth showing.</summary>
    /// <param name="prediction">The topics.</param>
    /// <param name="options">The words that speak for them.</param>
    /// <param name="width">The columns that there are.</param>
    public static IRenderable? Of(TopicPrediction? prediction, ArticleReportOptions options, int width)
    {
        TopicScore[] topics = [.. ReportItems.Topics(prediction).Take(ShownTopics)];
        if (topics.Length == 0)
        {
            return null;
        }

        string[] names = [.. topics.Select(topic => ShownText.Of(topic.Topic, MostOfAName))];
        int bar = Math.Clamp((width - PercentWidth - Gaps) / 2, ShortestBar, LongestBar);
        int name = Math.Clamp(names.Max(text => DisplayWidth.Of(text)), 1, Math.Max(1, width - PercentWidth - Gaps - bar));
        var parts = new List<IRenderable>();
        for (int i = 0; i < topics.Length; i++)
        {
            // A grid a topic, of the same widths, since the words below take the whole line.
            parts.Add(new Grid()
                .AddColumn(TerminalBox.Column(0).Width(name)).AddColumn(TerminalBox.Column(2).NoWrap()).AddColumn(TerminalBox.Column(1).NoWrap().RightAligned().Width(PercentWidth))
                .AddRow(new Paragraph(names[i]), BarText.Of(topics[i].Probability, bar, Color.Fuchsia), new Paragraph(ArticleFacts.Percent(topics[i].Probability))));
            string words = string.Join(" · ", ReportItems.WordsOf(topics[i].Topic, options).Select(word => ShownText.Of(word, MostOfAName)).Where(word => word.Length > 0));
            if (words.Length > 0)
            {
                parts.Add(new Padder(new Paragraph(words, Dim), new Padding(2, 0, 0, 0)));
            }
        }

        int left = ReportItems.CountTopics(prediction) - topics.Length;
        if (left > 0)
        {
            parts.Add(new Paragraph(FormattableString.Invariant($"and {left:N0} more"), Dim));
        }

        return new Rows(parts);
    }
}
