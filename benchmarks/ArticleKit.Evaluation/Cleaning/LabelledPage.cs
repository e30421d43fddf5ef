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

    /// <summary>A list that the data set keeps as text: <c>["one", "two"]</c>.</summary>
    public IReadOnlyList<string> List(string field)
    {
        try
        {
            return Text(field) is { Length: > 0 } text ? JsonSerializer.Deserialize<string[]>(text) ?? [] : Texts(field);
        }
        catch (JsonException)
        {
            // Some entries are lists as Python writes them, and all of those are of other fields.
            return [];
        }
    }

    /// <summary>The pages of Mozilla's Readability; what is known of them has names of its own.</summary>
    public static IEnumerable<LabelledPage> ReadMozilla(EvaluationData data)
    {
        foreach (string folder in Directory.GetDirectories(data.PathOf("html/mozilla")).Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileName(folder);
            JsonElement truth = data.ReadJson($"html/mozilla/{name}/expected-metadata.json");
            yield return new LabelledPage(name, data.ReadBytes($"html/mozilla/{name}/source.html.gz"), new Uri("http://fakehost/test/page.html"), truth);
        }
    }

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
