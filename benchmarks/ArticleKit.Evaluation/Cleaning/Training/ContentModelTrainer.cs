using System.Globalization;
using ArticleKit.Cleaning.Content;

namespace ArticleKit.Evaluation.Cleaning.Training;

/// <summary>Trains the classifier of blocks on <c>wcxb-train</c>, and measures it by cross-validation over sites.</summary>
internal sealed class ContentModelTrainer(IProgress<EvaluationProgress> progress)
{
    private const int Version = 1;

    private readonly TreeTrainer _first = new(new TreeSettings());
    private readonly TreeTrainer _second = new(new TreeSettings());

    public static List<TrainingPage> ReadPages(EvaluationData data) =>
        [.. LabelledPage.ReadSet(data, "wcxb-train").Select(TrainingPage.Read).Where(page => page.Rows.Length > 0)];

    /// <summary>The two stages trained on some pages, as the library reads them.</summary>
    public byte[] Train(IReadOnlyList<TrainingPage> pages)
    {
        // The second stage must see the first as it is on pages that it was not trained on.
        var outOfFold = new double[pages.Count][];
        for (int fold = 0; fold < SiteFold.Count; fold++)
        {
            BoostedTrees trees = Read(TrainStage(_first, [.. pages.Where(page => SiteFold.Of(page.Site) != fold)], page => page.Rows));
            for (int i = 0; i < pages.Count; i++)
            {
                if (SiteFold.Of(pages[i].Site) == fold)
                {
                    outOfFold[i] = [.. pages[i].Rows.Select(row => trees.Predict(row))];
                }
            }

            progress.Report(new EvaluationProgress("training the first stage", fold + 1, SiteFold.Count));
        }

        byte[] first = TrainStage(_first, pages, page => page.Rows);
        Dictionary<TrainingPage, double[]> scores = pages.Zip(outOfFold).ToDictionary(pair => pair.First, pair => pair.Second);
        byte[] second = TrainStage(_second, pages, page => page.ContextRows(scores[page]));
        progress.Report(new EvaluationProgress("training the second stage", 1, 1));
        return [.. BitConverter.GetBytes(Version), .. first, .. second];
    }

    /// <summary>Word F1 over all pages, each judged by a model that has seen no page of its site.</summary>
    public IEnumerable<Measurement> CrossValidate(IReadOnlyList<TrainingPage> pages)
    {
        List<(string Type, double F1)> scores = [];
        foreach ((TrainingPage page, ContentSelection selection) in SelectOutOfFold(pages))
        {
            scores.Add((page.Labelled.Text("pageType") ?? "", page.Score(selection)));
        }

        yield return new Measurement("cleaning", "wcxb-train, cross-validated", "word F1", scores.Average(score => score.F1));
        foreach (var type in scores.GroupBy(score => score.Type, StringComparer.Ordinal).OrderByDescending(type => type.Count()))
        {
            yield return new Measurement("cleaning", "wcxb-train, cross-validated", $"word F1, {type.Key}", type.Average(score => score.F1))
            {
                Note = string.Create(CultureInfo.InvariantCulture, $"{type.Count()} pages"),
            };
        }
    }

    /// <summary>What is chosen of each page by a model that has seen no page of its site, without the help of the body that the page states.</summary>
    public IEnumerable<(TrainingPage Page, ContentSelection Selection)> SelectOutOfFold(IReadOnlyList<TrainingPage> pages)
    {
        for (int fold = 0; fold < SiteFold.Count; fold++)
        {
            using var stream = new MemoryStream(Train([.. pages.Where(page => SiteFold.Of(page.Site) != fold)]));
            BlockClassifier classifier = BlockClassifier.Read(stream);
            foreach (TrainingPage page in pages.Where(page => SiteFold.Of(page.Site) == fold))
            {
                yield return (page, ContentSelector.Select(page.Page, page.Metadata with { ArticleBody = null }, page.Labelled.Url, classifier));
            }
        }
    }

    private static BoostedTrees Read(byte[] trees)
    {
        using var reader = new BinaryReader(new MemoryStream(trees));
        return BoostedTrees.Read(reader);
    }

    private static byte[] TrainStage(TreeTrainer trainer, IReadOnlyList<TrainingPage> pages, Func<TrainingPage, float[][]> rowsOf)
    {
        List<float[]> rows = [];
        List<bool> labels = [];
        List<float> weights = [];
        foreach (TrainingPage page in pages)
        {
            rows.AddRange(rowsOf(page));
            labels.AddRange(page.Labels);
            weights.AddRange(Weigh(page));
        }

        return trainer.Train(rows, labels, weights);
    }

    /// <summary>A long block counts more than a short one, a block of a long page less than one of a short page.</summary>
    private static IEnumerable<float> Weigh(TrainingPage page)
    {
        double typeWeight = page.Labelled.Text("pageType") == "article" ? 1 : 0.7;
        double content = Math.Max(50, page.Page.Blocks.Where((_, i) => page.Labels[i]).Sum(block => block.Words));
        foreach (var block in page.Page.Blocks)
        {
            yield return (float)(typeWeight * 1000 * (Math.Sqrt(block.Words) + 1) / Math.Sqrt(content * 100));
        }
    }
}
