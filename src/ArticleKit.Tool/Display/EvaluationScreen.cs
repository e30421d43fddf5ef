using System.Globalization;
using ArticleKit.Topics;
using Spectre.Console;

namespace ArticleKit.Tool.Display;

/// <summary>Shows to a person how good a topic model is.</summary>
internal static class EvaluationScreen
{
    private const int ShownConfusions = 10;

    public static void Write(Screen screen, TopicEvaluation evaluation)
    {
        screen.Line($"[bold]{ArticleFacts.Count(evaluation.Articles, "article")}[/], {evaluation.Unanswered} of them unanswered");
        screen.Line($"accuracy     [bold]{Figure(evaluation.Accuracy)}[/]");
        screen.Line($"macro-F1     [bold]{Figure(evaluation.MacroF1)}[/]");
        screen.Line($"log loss     {Figure(evaluation.LogLoss)}");
        screen.Line($"calibration  {Figure(evaluation.ExpectedCalibrationError)} expected error");
        WriteTopics(screen, evaluation.Topics);
        WriteConfusions(screen, evaluation.Confusions);
    }

    private static void WriteTopics(Screen screen, IReadOnlyList<TopicFigures> topics)
    {
        screen.Heading("Topics");
        int names = topics.Max(topic => TerminalText.Clean(topic.Topic).GetCellWidth());
        screen.Line($"  [dim]{new string(' ', names)}  precision  recall     F1  articles[/]");
        foreach (TopicFigures topic in topics)
        {
            string name = TerminalText.Clean(topic.Topic);
            string padding = new(' ', names - name.GetCellWidth());
            string figures = $"{Figure(topic.Precision),9}  {Figure(topic.Recall),6}  {Figure(topic.F1),5}";
            screen.Line($"  {Markup.Escape(name)}{padding}  {figures}  {topic.Support.ToString("N0", CultureInfo.InvariantCulture),8}");
        }
    }

    private static void WriteConfusions(Screen screen, TopicConfusions confusions)
    {
        var worst = (from actual in Enumerable.Range(0, confusions.Topics.Count)
                     from predicted in Enumerable.Range(0, confusions.Topics.Count)
                     where actual != predicted && confusions.Count(actual, predicted) > 0
                     orderby confusions.Count(actual, predicted) descending, actual, predicted
                     select (actual, predicted)).Take(ShownConfusions).ToList();
        if (worst.Count == 0)
        {
            return;
        }

        screen.Heading("Taken for another");
        foreach ((int actual, int predicted) in worst)
        {
            string count = confusions.Count(actual, predicted).ToString("N0", CultureInfo.InvariantCulture);
            screen.Paragraph($"{confusions.Topics[actual]} → {confusions.Topics[predicted]}", first: $"  {count,6}  ");
        }
    }

    private static string Figure(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
