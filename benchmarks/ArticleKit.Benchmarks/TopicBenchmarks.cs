using ArticleKit.Topics;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>Predicting the topics of a text with the model in the package.</summary>
[MemoryDiagnoser]
public class TopicBenchmarks
{
    private string _text = "";

    [Params(200, 5_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = PageGenerator.Story(Characters);
        _ = TopicClassifier.Default.Predict(_text);
    }

    [Benchmark]
    public TopicPrediction Predict() => TopicClassifier.Default.Predict(_text);
}
