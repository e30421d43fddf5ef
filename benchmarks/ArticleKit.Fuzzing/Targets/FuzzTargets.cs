using ArticleKit.Corpora;
using ArticleKit.Fuzzing.Cases;
using ArticleKit.Parquet;

namespace ArticleKit.Fuzzing.Targets;

/// <summary>All targets. A new one is put into the list here and is part of every campaign.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } =
    [
        new CleaningTarget(), new ExplanationTarget(), new BytesTarget(), new SegmentationTarget(), new ReadabilityTarget(), new SummaryTarget(), new KeyphraseTarget(), new QuotationTarget(), new AnalysisTarget(), new TopicTarget(), new JsonTarget(), new BatchTarget(),
        new TrainingTarget(), new ModelTarget(), new StreamTarget(),
        new CorpusTarget("warc", InputKind.WebArchive, CorpusFormat.Warc, seeks: false),
        new CorpusTarget("gzip", InputKind.PackedLines, CorpusFormat.JsonLines, seeks: false),
        new CorpusTarget("parquet", InputKind.ParquetFile, ParquetFormat.Default, seeks: true),
    ];

    /// <summary>The targets with some names; null if there is none with one of them.</summary>
    public static IReadOnlyList<IFuzzTarget>? Find(IReadOnlyList<string> names)
    {
        IFuzzTarget[] known = [.. All, new BrokenTarget()];
        IFuzzTarget[] found = [.. names.SelectMany(name => known.Where(target => target.Name == name))];
        return found.Length == names.Count ? found : null;
    }
}
