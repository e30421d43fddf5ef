using System.Text.Json;
using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>Trains on labelled sets and measures on their dev parts; measures the embedded model on sets that it never saw.</summary>
internal sealed class TopicsPart : IEvaluationPart
{
    private const string EmbeddedSet = "news model: ";

    // What a set must reach in its first form.
    private static readonly (string Set, double? RequiredAccuracy)[] TrainedSets = [("ag", 0.89), ("bbc", null), ("ng20", null), ("huffpost", null)];

    private static readonly (string Part, string Mapping)[] MappedParts =
        [("bbc-dev", "to_bbc"), ("bbc-train", "to_bbc"), ("masakhanews-eng-dev", "to_masakhanews")];

    public string Name => "topics";

    public string Description => "Topics: accuracy, calibration, time and size of trained classifiers and of the embedded model.";

    public IEnumerable<Measurement> Measure(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        foreach ((string set, double? required) in TrainedSets)
        {
            if (TopicData.Has(data, $"{set}-train") && TopicData.Has(data, $"{set}-dev"))
            {
                foreach (Measurement measurement in MeasureTrained(data, set, required, progress))
                {
                    yield return measurement;
                }
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
        string set,
        double? required,
        IProgress<EvaluationProgress> progress)
    {
        List<LabelledArticle> training = TopicData.Read(data, $"{set}-train");
        var clock = new CpuClock();
        var classifier = TopicClassifier.Train(training, progress: new TrainingReport(set, progress));
        double seconds = clock.Seconds;
        List<LabelledArticle> articles = TopicData.Read(data, $"{set}-dev");
        TopicEvaluation evaluation = classifier.Evaluate(articles);
        yield return Figure(set, "accuracy", evaluation.Accuracy) with { Required = required, Note = $"{articles.Count} articles" };
        yield return Figure(set, "macro-F1", evaluation.MacroF1);
        yield return Figure(set, "calibration error", evaluation.ExpectedCalibrationError);
        yield return Figure(set, "training CPU seconds", seconds) with { Note = $"{training.Count} articles" };
        yield return Figure(set, "documents per CPU second", Speed(classifier, articles));
        using var model = new MemoryStream();
        classifier.Save(model);
        yield return Figure(set, "model bytes", model.Length) with { Note = $"{classifier.Model.Features} n-grams" };
    }

    private static IEnumerable<Measurement> MeasureEmbedded(EvaluationData data, IProgress<EvaluationProgress> progress)
    {
        List<LabelledArticle> articles = TopicData.Read(data, "iptc-dev");
        TopicEvaluation evaluation = TopicClassifier.Default.Evaluate(articles);
        string set = EmbeddedSet + "iptc-dev";
        yield return Figure(set, "accuracy", evaluation.Accuracy) with { Note = $"{articles.Count} articles" };
        yield return Figure(set, "macro-F1", evaluation.MacroF1);
        yield return Figure(set, "calibration error", evaluation.ExpectedCalibrationError);
        yield return Figure(set, "documents per CPU second", Speed(TopicClassifier.Default, articles));
        JsonElement mapping = data.ReadJson($"{TopicData.Folder}/iptc-mapping.json");
        foreach ((string part, string key) in MappedParts.Where(mapped => TopicData.Has(data, mapped.Part)))
        {
            progress.Report(new EvaluationProgress($"topics {EmbeddedSet}{part}", 0, 0));
            Dictionary<string, string> names = Names(mapping.GetProperty(key));
            List<LabelledArticle> mapped = [.. TopicData.Read(data, part).Where(article => names.ContainsValue(article.Label))];
            var among = TopicEvaluation.Measure(new MappedClassifier(TopicClassifier.Default, names), mapped);
            yield return Figure(EmbeddedSet + part, "accuracy", among.Accuracy) with { Note = $"{mapped.Count} articles, among mapped labels" };
            yield return Figure(EmbeddedSet + part, "macro-F1", among.MacroF1);
        }
    }

    private static Measurement Figure(string set, string metric, double value) => new("topics", set, metric, value);

    private static Dictionary<string, string> Names(JsonElement mapping) => mapping.EnumerateObject()
        .SelectMany(label => label.Value.EnumerateArray().Select(topic => (Topic: topic.GetString() ?? "", label.Name)))
        .ToDictionary(pair => pair.Topic, pair => pair.Name);

    /// <summary>Measured on the second of two rounds: in the first the runtime still compiles.</summary>
    private static double Speed(TopicClassifier classifier, List<LabelledArticle> articles)
    {
        const int Least = 20_000;
        double seconds = 0;
        int done = 0;
        for (int round = 0; round < 2; round++)
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
}
