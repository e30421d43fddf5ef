using System.CommandLine;
using System.Globalization;
using ArticleKit.Cleaning.Detection;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Evaluation.Cleaning.Training;
using Spectre.Console;

namespace ArticleKit.Evaluation.Cleaning.Detection;

/// <summary><c>learn-detector</c>: fits the numbers of <see cref="ArticleDetector"/>, which ship with the library.</summary>
internal static class LearnDetectorCommand
{
    public static Command Create(Func<ParseResult, EvaluationData?> findData) => DataCommand.Create(
        "learn-detector", "Fits the weights that tell articles from other pages on wcxb-train, cross-validated by site, and prints them.", findData, Run);

    private static void Run(EvaluationData data)
    {
        List<string> sites = [];
        List<double[]> rows = [];
        List<double> targets = [];
        foreach (LabelledPage page in LabelledPage.ReadSet(data, "wcxb-train"))
        {
            var probe = PageProbe.Read(HtmlBytes.Decode(page.Html));
            if (probe.HasText)
            {
                var row = new double[PageProbe.FeatureCount];
                probe.Write(row);
                rows.Add(row);
                sites.Add(page.Url?.Host ?? page.Id);
                targets.Add(page.Text("pageType") == "article" ? 1 : 0);
            }
        }

        var figures = new DetectionScores();
        double[] predictions = SiteCrossValidation.Predict(sites, rows, targets);
        for (int i = 0; i < rows.Count; i++)
        {
            figures.Add(targets[i] > 0, predictions[i], predictions[i] >= ArticleDetector.Threshold);
        }

        MeasurementTable.Write(AnsiConsole.Console, figures.Measurements("cleaning", "wcxb-train, cross-validated"));
        LogisticRegression model = LogisticRegression.Fit(rows, targets);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Intercept = {model.Intercept:0.###}"));
        for (int i = 0; i < PageProbe.FeatureCount; i++)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        {model.Weights[i]:0.###}, // {PageProbe.FeatureNames[i]}"));
        }
    }
}
