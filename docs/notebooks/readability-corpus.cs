#:package ArticleKit@*-*
#:package ArticleKit.Topics@*-*
#:property PublishAot=false

// How hard is a corpus to read? dotnet run readability-corpus.cs
// The same as readability-corpus.ipynb, for the console, with bars instead of a picture.
using System.Text.Json;
using System.Text.Json.Serialization;
using ArticleKit;
using ArticleKit.Readability;
using ArticleKit.Readability.Explanation;
using Microsoft.ML;
using Microsoft.ML.Data;

// Twenty-four short articles of our own, each written to be easy, medium or hard.
List<Sample> samples = [.. File.ReadLines("samples/corpus.jsonl").Select(line => JsonSerializer.Deserialize(line, SampleContext.Default.Sample)!)];
ArticleAnalyzer analyzer = new ArticleAnalyzerBuilder().ScoreReadability().Build();
List<ArticleAnalysis> analyses = [];
await foreach (ArticleResult result in analyzer.AnalyzeAsync(
    samples.Select(sample => Article.FromText(sample.Text, sample.Title) with { Id = sample.Id }).ToAsyncEnumerable()))
{
    analyses.Add(result.Analysis!);
}

var corpus = samples.Zip(analyses, (sample, analysis) => (Sample: sample, Grade: analysis.Readability!.FleschKincaidGrade!.Value)).ToList();
foreach (var level in corpus.GroupBy(item => item.Sample.Level))
{
    Console.WriteLine(FormattableString.Invariant($"{level.Key}: grade {level.Average(item => item.Grade):0.0}, from {level.Min(item => item.Grade):0.0} to {level.Max(item => item.Grade):0.0}"));
}

Console.WriteLine();
foreach ((Sample sample, double grade) in corpus.OrderBy(item => item.Grade))
{
    Console.WriteLine(FormattableString.Invariant($"{sample.Level,-6} {grade,5:0.0} {new string('█', (int)Math.Clamp(grade, 0, 30))} {sample.Title}"));
}

(Sample hardest, double most) = corpus.MaxBy(item => item.Grade);
ReadabilityExplanation explanation = ReadabilityScorer.Explain(hardest.Text);
Console.WriteLine(FormattableString.Invariant($"\nThe hardest: {hardest.Title}, grade {most:0.0}"));
Console.WriteLine($"{explanation.HardestSentences[0].Words} words in one sentence; {string.Join(", ", explanation.HardestWords.Take(5).Select(word => word.Word))}");

// The same as columns of ML.NET, from which Microsoft.Data.Analysis makes a data frame: the notebook shows that.
IDataView data = analyses.ToDataView(new MLContext(seed: 1));
var columns = samples.Zip(data.GetColumn<float>("Ease"), data.GetColumn<float>("WordCount"));
Console.WriteLine();
foreach (var level in columns.GroupBy(row => row.First.Level))
{
    Console.WriteLine(FormattableString.Invariant($"{level.Key}: ease {level.Average(row => row.Second):0.0}, {level.Average(row => row.Third):0} words"));
}

internal sealed record Sample(string Id, string Label, string Level, string Title, string Text);

// A program of one file reads JSON by generated code: reflection is switched off for it.
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Sample))]
internal sealed partial class SampleContext : JsonSerializerContext;
