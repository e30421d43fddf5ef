using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ArticleKit.TestSupport.Notebooks;

/// <summary>A notebook in a file (nbformat 4).</summary>
internal sealed class Notebook
{
    // As Jupyter and its editors write notebooks, so that saving one in them changes no line.
    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly string _path;

    private Notebook(string path, JsonObject root)
    {
        _path = path;
        Root = root;
    }

    public JsonObject Root { get; }

    public IEnumerable<JsonObject> Cells => Root["cells"]!.AsArray().Select(cell => cell!.AsObject());

    public IReadOnlyList<JsonObject> CodeCells => [.. Cells.Where(cell => (string?)cell["cell_type"] == "code")];

    public static Notebook Load(string path) => new(path, JsonNode.Parse(File.ReadAllText(path))!.AsObject());

    /// <summary>The code of a cell. Both a text and an array of lines are allowed.</summary>
    public static string SourceOf(JsonObject cell) => TextOf(cell["source"]);

    /// <summary>What a cell shows, in one text, with what it is.</summary>
    public static string OutputsOf(JsonObject cell) => string.Join("\n", cell["outputs"]!.AsArray().Select(output => output!["data"] is JsonObject data
        ? string.Join("\n", data.Select(part => $"{output["output_type"]} {part.Key}:\n{TextOf(part.Value)}"))
        : $"{output["output_type"]} {output["name"]}:\n{TextOf(output["text"])}"));

    /// <summary>A text as the array of its lines.</summary>
    public static JsonArray LinesOf(string text)
    {
        var lines = new JsonArray();
        for (int start = 0; start < text.Length;)
        {
            int end = text.IndexOf('\n', start) is var found and >= 0 ? found + 1 : text.Length;
            lines.Add(text[start..end]);
            start = end;
        }

        return lines;
    }

    public void Save() => File.WriteAllText(_path, Root.ToJsonString(Format) + "\n");

    private static string TextOf(JsonNode? node) => node is JsonArray lines ? string.Concat(lines.Select(line => (string?)line)) : (string?)node ?? "";
}
