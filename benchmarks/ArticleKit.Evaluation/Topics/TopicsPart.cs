using System.Globalization;
using System.Text.Json;
using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>Trains on labelled sets and measures on their dev parts; measures the embedded model on sets that it never saw.</summary>
internal sealed class TopicsPart : IEvaluationPart
{
    private const string EmbeddedSet = "news model: ";

    private const string CrossValidatedSet = "bbc";
    private const string SeedStory = "../seeds";
    private const int TopicsOfSeedStory = 3;
    private const double WorstCalibrationError = 0.03;

    private static readonly TrainedSet[] TrainedSets =
    [
        new("ag", Accuracy: 0.915, TrainingSeconds: 6, DocumentsPerSecond: 65_000, ModelBytes: 6_000_000),
        new("bbc", Accuracy: 0.980, DocumentsPerSecond: 10_000),
        new("ng20", Accuracy: 0.878),
        new("huffpost", Accuracy: 0.595),
    ];

    private static readonly (string Part, string Mapping, double Accuracy)[] MappedParts =
        [("bbc-dev", "to_bbc", 0.90), ("bbc-train", "to_bbc", 0.90), ("masakhanews-eng-dev", "to_masakhanews", 0.80)];

    public string Name => "topics";

    public string Description => "Topics: accuracy, calibration, time and size of trained classifiers and of the embedded model.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        foreach (TrainedSet set in TrainedSets)
        {
            if (TopicData.Has(data, $"{set.Name}-train") && TopicData.Has(data, $"{set.Name}-dev"))
            {
                foreach (Measurement measurement in MeasureTrained(data, set, progress))
                {
                    yield return measurement;
                }
            }
        }

        if (TopicData.Has(data, $"{CrossValidatedSet}-train"))
        {
            foreach (Measurement measurement in CrossValidate(data, CrossValidatedSet, progress))
            {
                yield return measurement;
            }
        }

        if (TopicData.Has(data, "iptc-dev"))
        {
            foreach (Measurement measurement in MeasureEmbedded(data, progress))
            {
                yield return measurement;
            }
        }
    }

    private static IEnumerable<Measurement> MeasureTrained(
        EvaluationData data,
        TrainedSet required,
        IProgress<EvaluationProgress> progress)
    {
        string set = required.Name;
        List<LabelledArticle> training = TopicData.Read(data, $"{set}-train");
        var clock = new CpuClock();
        var classifier = TopicClassifier.Train(training, progress: new TrainingReport(set, progress));
        double seconds = clock.Seconds;
        List<LabelledArticle> articles = TopicData.Read(data, $"{set}-dev");
        TopicEvaluation evaluation = classifier.Evaluate(articles);
        yield return Figure(set, "accuracy", evaluation.Accuracy) with { Required = required.Accuracy, Note = $"{articles.Count} articles" };
        yield return Figure(set, "macro-F1", evaluation.MacroF1);
        yield return Figure(set, "calibration error", evaluation.ExpectedCalibrationError) with { Limit = WorstCalibrationError };
        yield return Figure(set, "training CPU seconds", seconds) with { Limit = required.TrainingSeconds, Note = $"{training.Count} articles" };
        yield return Figure(set, "documents per CPU second", Speed(classifier, articles)) with { Required = required.DocumentsPerSecond };
        using var model = new MemoryStream();
        classifier.Save(model);
        yield return Figure(set, "model bytes", model.Length) with { Limit = required.ModelBytes, Note = $"{classifier.Model.Features} n-grams" };
    }

    private static IEnumerable<Measurement> CrossValidate(EvaluationData data, string set, IProgress<EvaluationProgress> progress)
    {
        progress.Report(new EvaluationProgress($"topics {set}: cross-validation", 0, 0));
        var validation = TopicClassifier.CrossValidate(TopicData.Read(data, $"{set}-train"));
        yield return Figure(set + "-train", "accuracy", validation.Accuracy.Mean) with
        {
            Note = string.Create(CultureInfo.InvariantCulture, $"{validation.Folds.Count} folds, standard deviation {validation.Accuracy.StandardDeviation:0.0000}"),
        };
    }

    private static IEnumerable<Measurement> MeasureEmbedded(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        List<LabelledArticle> articles = TopicData.Read(data, "iptc-dev");
        TopicEvaluation evaluation = TopicClassifier.Default.Evaluate(articles);
        string set = EmbeddedSet + "iptc-dev";
        yield return Figure(set, "accuracy", evaluation.Accuracy) with { Required = 0.762, Note = $"{articles.Count} articles" };
        yield return Figure(set, "macro-F1", evaluation.MacroF1) with { Required = 0.70 };
        yield return Figure(set, "calibration error", evaluation.ExpectedCalibrationError) with { Limit = WorstCalibrationError };
        yield return Figure(set, "documents per CPU second", Speed(TopicClassifier.Default, articles));
        JsonElement mapping = data.ReadJson($"{TopicData.Folder}/iptc-mapping.json");
        foreach ((string part, string key, double required) in MappedParts.Where(mapped => TopicData.Has(data, mapped.Part)))
        {
            progress.Report(new EvaluationProgress($"topics {EmbeddedSet}{part}", 0, 0));
            Dictionary<string, string> names = Names(mapping.GetProperty(key));
            List<LabelledArticle> mapped = [.. TopicData.Read(data, part).Where(article => names.ContainsValue(article.Label))];
            var among = TopicEvaluation.Measure(new MappedClassifier(TopicClassifier.Default, names), mapped);
            yield return Figure(EmbeddedSet + part, "accuracy", among.Accuracy) with
            {
                Required = required,
                Note = $"{mapped.Count} articles, among mapped labels",
            };
            yield return Figure(EmbeddedSet + part, "macro-F1", among.MacroF1);
        }

        if (data.Has(SeedStory) && Directory.EnumerateFiles(data.PathOf(SeedStory), "*.txt").Order(StringComparer.Ordinal).FirstOrDefault() is { } story)
        {
            TopicPrediction prediction = TopicClassifier.Default.Predict(File.ReadAllText(story));
            foreach ((int place, TopicScore score) in prediction.Topics.Take(TopicsOfSeedStory).Index())
            {
                yield return Figure(EmbeddedSet + "seed story", score.Topic, score.Probability) with { Note = $"topic {place + 1}" };
            }
        }
    }

    private static Measurement Figure(string set, string metric, double value) => new("topics", set, metric, value);

    private static Dictionary<string, string> Names(JsonElement mapping) => mapping.EnumerateObject()
        .SelectMany(label => label.Value.EnumerateArray().Select(topic => (Topic: topic.GetString() ?? "", label.Name)))
        .ToDictionary(pair => pair.Topic, pair => pair.Name, StringComparer.Ordinal);

    /// <summary>Measured on the last of four rounds: before, the runtime still compiles.</summary>
    private static double Speed(TopicClassifier classifier, List<LabelledArticle> articles)
    {
        const int Least = 20_000;
        double seconds = 0;
        int done = 0;
        for (int round = 0; round < 4; round++)
        {
            var clock = new CpuClock();
            for (done = 0; done < Least; done += articles.Count)
            {
                foreach (LabelledArticle article in articles)
                {
                    _ = classifier.Predict(article.Text, article.Title);
                }
            }

            seconds = clock.Seconds;
        }

        return done / seconds;
    }

    /// <summary>A set that a classifier is trained and measured on, with what it must reach; null for nothing.</summary>
    private sealed record TrainedSet(
        string Name,
        double Accuracy,
        double? TrainingSeconds = null,
        double? DocumentsPerSecond = null,
        double? ModelBytes = null);
}
