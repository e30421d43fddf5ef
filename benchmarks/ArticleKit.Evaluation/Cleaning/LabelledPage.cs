using System.Text;
using System.Text.Json;

namespace ArticleKit.Evaluation.Cleaning;

/// <summary>A page and what is known of it.</summary>
internal sealed record LabelledPage(string Id, byte[] Html, Uri? Url, JsonElement Truth)
{
    /// <summary>The text that should come out; empty in a set that knows only segments of it.</summary>
    public string Gold => Text("articleBody") ?? "";

    /// <summary>The type of the page, such as <c>article</c>; null in a set without types.</summary>
    public string? Type => Text("pageType");

    public string? Text(string field) =>
        Truth.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public IReadOnlyList<string> Texts(string field) =>
        Truth.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [];

    /// <summary>The pages of a set.</summary>
    public static IEnumerable<LabelledPage> ReadSet(EvaluationData data, string set) =>
        data.Has($"html/{set}/ground-truth.json") ? ReadLabelled(data, set) : ReadFolders(data, set);

    private static IEnumerable<LabelledPage> ReadLabelled(EvaluationData data, string set)
    {
        foreach (JsonProperty page in data.ReadJson($"html/{set}/ground-truth.json").EnumerateObject())
        {
            string file = $"html/{set}/html/{page.Name}.html.gz";
            string? url = page.Value.TryGetProperty("url", out JsonElement value) ? value.GetString() : null;
            yield return new LabelledPage(page.Name, data.ReadBytes(file), Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? uri : null, page.Value);
        }
    }
    /// <summary>The layout of mozilla/readability: a folder a page, with the page as it came and as it should become.</summary>
    private static IEnumerable<LabelledPage> ReadFolders(EvaluationData data, string set)
    {
        foreach (string name in Directory.GetDirectories(data.PathOf($"html/{set}")).Select(folder => Path.GetFileName(folder)!).Order(StringComparer.Ordinal))
        {
            string expected = PlainText.OfBlocks(Encoding.UTF8.GetString(data.ReadBytes($"html/{set}/{name}/expected.html.gz")));
            JsonElement truth = JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["articleBody"] = expected });
            yield return new LabelledPage(name, data.ReadBytes($"html/{set}/{name}/source.html.gz"), new Uri("http://fakehost/test/page.html"), truth);
        }
    }
}
