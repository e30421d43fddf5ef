using System.Text.Json;
using ArticleKit.Topics;

namespace ArticleKit.Evaluation.Topics;

/// <summary>Reads the labelled articles of a set.</summary>
internal static class TopicData
{
    public const string Folder = "topics";

    public static bool Has(EvaluationData data, string part) => data.Has(FileOf(part));

    public static List<LabelledArticle> Read(EvaluationData data, string part) => [.. data.ReadRecords(FileOf(part)).Select(ReadArticle)];

    public static LabelledArticle ReadArticle(JsonElement record) => new(
        record.GetProperty("text").GetString() ?? "",
        record.GetProperty("label").GetString() ?? "",
        record.TryGetProperty("title", out JsonElement title) ? title.GetString() : null);

    public static string FileOf(string part) => $"{Folder}/{part}.jsonl.gz";
}
