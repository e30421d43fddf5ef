using ArticleKit.Benchmarks.Pages;
using ArticleKit.Topics;
using BenchmarkDotNet.Attributes;
using Microsoft.ML;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>
/// Predicting the topics of a text: with the model in the package, with the same model saved for ML.NET and asked through its
/// prediction engine, and with a stock pipeline of ML.NET.
/// </summary>
public class TopicBenchmarks
{
    private PredictionEngine<TopicInput, TopicOutput>? _same;
    private PredictionEngine<TopicInput, TopicOutput>? _stock;
    private TopicInput _row = new();

    [Params(200, 5_000)]
    public int Characters { get; set; }

    [GlobalSetup(Target = nameof(ArticleKit))]
    public void SetupText()
    {
        _row = new TopicInput { Text = new StoryGenerator(seed: 1).Story(Characters) };
        _ = TopicClassifier.Default;
    }

    [GlobalSetup(Target = nameof(SameModelInPredictionEngine))]
    public void SetupSameModel()
    {
        SetupText();
        using var model = new MemoryStream();
        TopicClassifier.Default.Save(model, TopicModelFormat.MlNet);
        model.Position = 0;
        var context = new MLContext(seed: 1);
        _same = context.Model.CreatePredictionEngine<TopicInput, TopicOutput>(context.Model.Load(model, out _));
    }

    [GlobalSetup(Target = nameof(StockPipelineInPredictionEngine))]
    public void SetupStockPipeline()
    {
        SetupText();
        _stock = StockTopics.Train();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _same?.Dispose();
        _stock?.Dispose();
    }

    [Benchmark]
    public TopicPrediction ArticleKit() => TopicClassifier.Default.Predict(_row.Text);

    [Benchmark]
    public int SameModelInPredictionEngine() => _same!.Predict(_row).Score.Length;

    [Benchmark]
    public int StockPipelineInPredictionEngine() => _stock!.Predict(_row).Score.Length;
}
