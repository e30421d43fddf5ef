using ArticleKit.Keyphrases;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using BenchmarkDotNet.Attributes;

namespace ArticleKit.Benchmarks;

/// <summary>The parts that read clean text; three lengths show whether the time grows with the text or faster.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private static readonly SummaryOptions ThreeSentences = new() { Sentences = 3 };

    private string _text = "";
    private TextDocument _document = TextDocument.Parse("");

    [Params(1_000, 10_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _text = PageGenerator.Story(Characters);
        _document = TextDocument.Parse(_text);
    }

    [Benchmark(Baseline = true)]
    public TextDocument Segmentation() => TextDocument.Parse(_text);

    [Benchmark]
    public ReadabilityReport Readability() => ReadabilityScorer.Score(_document);

    [Benchmark]
    public Summary Summarization() => Summarizer.Summarize(_document, ThreeSentences);

    [Benchmark]
    public IReadOnlyList<Keyphrase> Keyphrases() => KeyphraseExtractor.Extract(_document);
}
