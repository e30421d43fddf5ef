using System.CommandLine;
using System.Globalization;
using ArticleKit.Cleaning.Content;
using ArticleKit.Evaluation.Cleaning.Training;
using Spectre.Console;

namespace ArticleKit.Evaluation.Cleaning.Confidence;

/// <summary><c>calibrate-confidence</c>: fits the numbers of <see cref="PageConfidence"/>, which ship with the library.</summary>
internal static class CalibrateConfidenceCommand
{
    public static Command Create(Func<ParseResult, EvaluationData?> findData) => DataCommand.Create(
        "calibrate-confidence", "Fits the confidence in an article on wcxb-train, cross-validated by site, and prints its numbers.", findData, Run);

    private static void Run(EvaluationData data)
    {
        var progress = new ConsoleProgress();
        List<(TrainingPage Page, double F1, double[] Row)> examples = [];
        foreach ((TrainingPage page, ContentSelection selection) in new ContentModelTrainer(progress).SelectOutOfFold(ContentModelTrainer.ReadPages(data)))
        {
            var row = new double[ConfidenceFeatures.Count];
            if (ConfidenceFeatures.TryWrite(page.Page, selection, row))
            {
                examples.Add((page, page.Score(selection), row));
            }
        }

        progress.Clear();
        string[] sites = [.. examples.Select(example => example.Page.Site)];
        double[] scores = [.. examples.Select(example => example.F1)];
        double[] isArticle = [.. examples.Select(example => example.Page.Labelled.Text("pageType") == "article" ? 1.0 : 0)];
        double[][] choices = [.. examples.Select(example => example.Row[..ConfidenceFeatures.ChoiceCount])];
        double[][] kinds = [.. examples.Select(example => example.Row[^ConfidenceFeatures.ArticleCount..])];
        double[] expected = SiteCrossValidation.Predict(sites, choices, scores);
        double[] articles = SiteCrossValidation.Predict(sites, kinds, isArticle);
        var figures = new ConfidenceScores();
        for (int i = 0; i < examples.Count; i++)
        {
            figures.Add(examples[i].Page.Labelled.Text("pageType") ?? "", scores[i], PageConfidence.Join(expected[i], articles[i]));
        }

        MeasurementTable.Write(AnsiConsole.Console, figures.Measurements("cleaning", "wcxb-train, cross-validated"));
        Print("Choice", LogisticRegression.Fit(choices, scores));
        Print("Article", LogisticRegression.Fit(kinds, isArticle));
    }

    private static void Print(string name, LogisticRegression model)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}Intercept = {model.Intercept:0.###}"));
        Console.WriteLine($"{name}Weights = [{string.Join(", ", model.Weights.Select(weight => weight.ToString("0.###", CultureInfo.InvariantCulture)))}]");
    }
}
