using ArticleKit.Benchmarks.Pages;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Topics;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks.Measuring;

/// <summary>The parts that read clean text; five lengths show whether the time grows with the text or faster.</summary>
public class TextBenchmarks
{
    private static readonly SummaryOptions ThreeSentences = new() { Sentences = 3 };

    private string _text = "";
    private TextDocument _document = TextDocument.Parse("");

    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = new StoryGenerator(seed: 1).Story(Characters);
        _document = TextDocument.Parse(_text);
        _ = TopicClassifier.Default;
    }

    [Benchmark]
    public TextDocument Segmentation() => TextDocument.Parse(_text);

    [Benchmark]
    public ReadabilityReport Readability() => ReadabilityScorer.Score(_document, "en");

    [Benchmark]
    public Summary Summarization() => Summarizer.Summarize(_document, ThreeSentences);

    [Benchmark]
    public IReadOnlyList<Keyphrase> Keyphrases() => KeyphraseExtractor.Extract(_document);

    [Benchmark]
    public IReadOnlyList<Quotation> Quotations() => QuotationExtractor.Extract(_document);

    [Benchmark]
    public TopicPrediction Topics() => TopicClassifier.Default.Predict(_text);
}
