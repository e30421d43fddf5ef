using System.IO.Compression;
using System.Text.Json;
using ArticleKit.TestSupport;

namespace ArticleKit.Topics.Tests;

/// <summary>The labelled sets of the shared material.</summary>
internal static class SharedTopics
{
    public static List<LabelledArticle> Read(string set)
    {
        using var unpacked = new GZipStream(File.OpenRead(SharedMaterial.PathOf($"data/topics/{set}.jsonl.gz")), CompressionMode.Decompress);
        using var reader = new StreamReader(unpacked);
        List<LabelledArticle> articles = [];
        while (reader.ReadLine() is { } line)
        {
            using JsonDocument json = JsonDocument.Parse(line);
            string? title = json.RootElement.TryGetProperty("title", out JsonElement value) ? value.GetString() : null;
            articles.Add(new LabelledArticle(json.RootElement.GetProperty("text").GetString()!, json.RootElement.GetProperty("label").GetString()!, title));
        }

        return articles;
    }
}
