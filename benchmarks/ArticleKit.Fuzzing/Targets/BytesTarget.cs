using ArticleKit.Cleaning;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Fuzzing.Checks;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>Cleaning a page that is bytes or a stream, in whatever encoding, under whatever name the server gives it.</summary>
internal sealed class BytesTarget : IFuzzTarget
{
    public string Name => "bytes";

    public InputKind Kind => InputKind.PageBytes;

    public void Run(FuzzInput input, CaseRun run)
    {
        byte[] bytes = input.Bytes!;
        string? charset = OddOptions.Charset(run.Options);
        CleanedArticle article = run.Measure("Clean", bytes.Length, () => HtmlCleaner.Clean(bytes.AsMemory(), null, null, charset));
        run.RequireSound(article, bytes.Length + 1);
        using var stream = new ChunkedStream(bytes, run.Options.Size(1, 100_000));
        CleanedArticle read = run.Measure("Clean stream", bytes.Length, () => HtmlCleaner.Clean(Rewound(stream), null, null, charset));
        run.Require(read.Text == article.Text && read.Warnings.SequenceEqual(article.Warnings), "same", "A stream gives another text than its bytes.");
        run.Outcome.Add(run.Measure("IsProbablyArticle", bytes.Length, () => HtmlCleaner.IsProbablyArticle(bytes.AsMemory(), charset)));
        ArticleAnalysis analysis = run.Measure("Analyze", bytes.Length, () => Plain.Analyze(Article.FromHtml(bytes.AsMemory()) with { Charset = charset }));
        run.Require(analysis.Text == article.Text, "same", "An analysis has another text than the cleaned page.");
        run.RequireRoundTrip(analysis, bytes.Length);
    }

    private static ArticleAnalyzer Plain { get; } = new ArticleAnalyzerBuilder().CleanHtml().Build();

    private static ChunkedStream Rewound(ChunkedStream stream)
    {
        stream.Position = 0;
        return stream;
    }
}
