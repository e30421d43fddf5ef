#:package ArticleKit@*-*
#:package ArticleKit.Topics@*-*
#:property PublishAot=false

// Train a topic classifier of your own: dotnet run topic-classifier.cs
// The same as topic-classifier.ipynb, for the console. Twenty-four short articles show the way; a good classifier needs more.
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit;
using ArticleKit.Topics;
using Microsoft.ML;
using Microsoft.ML.Data;

List<Sample> samples = [.. File.ReadLines("samples/corpus.jsonl").Select(line => JsonSerializer.Deserialize(line, SampleContext.Default.Sample)!)];
List<LabelledArticle> train = [.. samples.Where((_, i) => i % 4 != 3).Select(sample => new LabelledArticle(sample.Text, sample.Label, sample.Title))];
List<LabelledArticle> test = [.. samples.Where((_, i) => i % 4 == 3).Select(sample => new LabelledArticle(sample.Text, sample.Label, sample.Title))];

// Duplicates, contradictions, similar labels, empty texts and foreign languages are told before they do harm.
TopicDataReport report = TopicData.Inspect(train);
Console.WriteLine(string.Join(", ", report.Labels.Select(label => $"{label.Key}: {label.Value}")));
Console.WriteLine(report.Warnings.Count == 0 ? "nothing to warn of" : report.ToText());

TopicClassifier classifier = TopicClassifier.Train(train);
Console.WriteLine(classifier.Evaluate(test).ToText());

// Six articles are a poor test. Cross-validation tests with all of them, each by a classifier that has not seen it.
TopicCrossValidation validation = TopicClassifier.CrossValidate(train.Concat(test), folds: 4);
Console.WriteLine(FormattableString.Invariant($"cross-validated accuracy {validation.Accuracy.Mean:0.00} ± {validation.Accuracy.StandardDeviation:0.00}"));

TopicExplanation why = classifier.Explain(test[4].Text, test[4].Title);
Console.WriteLine($"{test[4].Title}: {why.Prediction.Top!.Topic}, for {string.Join(", ", why.Supporting.Take(6).Select(evidence => evidence.Words))}");

using var stream = new MemoryStream();
classifier.Save(stream);
stream.Position = 0;
ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().ScoreReadability().ClassifyTopics(TopicClassifier.Load(stream)).Build();

// In a pipeline of ML.NET: was an article written to be easy or hard? A component learns it from the readability alone.
// The id of an article here is the level that it was written for.
var mlContext = new MLContext(seed: 1);
IDataView Load(IEnumerable<Sample> part) => part.Select(sample => Article.FromText(sample.Text, sample.Title) with { Id = sample.Level }).ToDataView(mlContext);
IDataView known = Load(samples.Where((_, i) => i % 4 != 3));
IDataView unknown = Load(samples.Where((_, i) => i % 4 == 3));
var pipeline = mlContext.Transforms.Conversion.MapValueToKey("Label", "Id")
    .Append(mlContext.Transforms.AnalyzeArticles(analyzer))
    .Append(mlContext.Transforms.Concatenate("Features", "Ease", "FleschKincaidGrade", "Lix"))
    .Append(mlContext.Transforms.NormalizeMinMax("Features"))
    .Append(mlContext.MulticlassClassification.Trainers.LbfgsMaximumEntropy(l1Regularization: 0, l2Regularization: 0.001f))
    .Append(mlContext.Transforms.Conversion.MapKeyToValue("Level", "PredictedLabel"));

IDataView predicted = pipeline.Fit(known).Transform(unknown);
foreach ((string title, string topic, string actual, string level) in predicted.GetColumn<string>("Title").Zip(predicted.GetColumn<string>("Topic"), predicted.GetColumn<string>("Id"))
    .Zip(predicted.GetColumn<string>("Level"), (row, level) => (row.First, row.Second, row.Third, level)))
{
    Console.WriteLine($"{title}: {topic}; written to be {actual}, judged {level}");
}

internal sealed record Sample(string Id, string Label, string Level, string Title, string Text);

// A program of one file reads JSON by generated code: reflection is switched off for it.
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Sample))]
internal sealed partial class SampleContext : JsonSerializerContext;
