using System.Text.Json;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>A page and what is known of it.</summary>
internal sealed record LabelledPage(string Id, byte[] Html, Uri? Url, JsonElement Truth)
{
    public string? Text(string field) =>
        Truth.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public IReadOnlyList<string> Texts(string field) =>
        Truth.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [];

    /// <summary>The pages of a set that has a <c>ground-truth.json</c>.</summary>
    public static IEnumerable<LabelledPage> ReadSet(EvaluationData data, string set)
    {
        foreach (JsonProperty page in data.ReadJson($"html/{set}/ground-truth.json").EnumerateObject())
        {
            string file = $"html/{set}/html/{page.Name}.html.gz";
            string? url = page.Value.TryGetProperty("url", out JsonElement value) ? value.GetString() : null;
            yield return new LabelledPage(page.Name, data.ReadBytes(file), Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? uri : null, page.Value);
        }
    }
}
