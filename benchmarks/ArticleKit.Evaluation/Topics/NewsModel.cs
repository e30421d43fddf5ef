using System.Text.Json;
using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>How the English news model that ships is trained.</summary>
/// <remarks>
/// The training texts are of one to three sentences, while users bring whole articles from elsewhere. Hence stop words are dropped,
/// weights are held small, each topic weighs the same, and within a topic the larger sources (the news items, and each section of the
/// newspaper) weigh less than their share, so that a topic is not learned as the manner of writing of one of them.
/// </remarks>
internal static class NewsModel
{
    public const string TrainingPart = "iptc-train";

    private const string Newspaper = "huffpost";

    public static TopicTrainingOptions Options { get; } = new()
    {
        StopWords = StopWordList.English,
        ClassBalance = 1,
        Regularization = 30,
        MaximumFeatures = 180_000,
        DataLicence =
            "Trained on: Wikipedia, Portal:Current events, items of 2010 to 2026, by Wikipedia contributors, CC BY-SA 4.0 " +
            "(https://creativecommons.org/licenses/by-sa/4.0/); News Category Dataset (HuffPost headlines and descriptions) by " +
            "Rishabh Misra, CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). Topic names: IPTC Media Topics, (c) IPTC, CC BY 4.0. " +
            "The texts were turned into weights of hashed n-grams; none of them is part of the model.",
    };

    public static TopicClassifier Train(EvaluationData data, IProgress<EvaluationProgress> progress) =>
        TopicClassifier.Train(ReadWeighted(data), Options, new TrainingReport("news model", progress));

    private static List<LabelledArticle> ReadWeighted(EvaluationData data)
    {
        List<(LabelledArticle Article, string Source)> rows = [.. data.ReadRecords(TopicData.FileOf(TrainingPart)).Select(Read)];
        Dictionary<(string Label, string Source), int> counts =
            rows.CountBy(row => (row.Article.Label, row.Source)).ToDictionary(pair => pair.Key, pair => pair.Value);
        return [.. rows.Select(row => row.Article with { Weight = 1 / Math.Sqrt(counts[(row.Article.Label, row.Source)]) })];
    }

    private static (LabelledArticle Article, string Source) Read(JsonElement record) =>
        (TopicData.ReadArticle(record), SourceOf(record));

    private static string SourceOf(JsonElement record)
    {
        string source = record.GetProperty("src").GetString() ?? "";
        return source == Newspaper ? record.GetProperty("orig").GetString() ?? source : source;
    }
}
