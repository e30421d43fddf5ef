using System.Text.Json.Nodes;
using Microsoft.DotNet.Interactive.Formatting;

namespace ArticleKit.TestSupport.Notebooks;

/// <summary>What a cell shows while it runs, in the order in which it does.</summary>
internal sealed class CellOutputs : IDisposable
{
    private readonly JsonArray _outputs = [];
    private readonly StringWriter _text = new();

    /// <summary>Where the console writes to.</summary>
    public TextWriter Console => TextWriter.Synchronized(_text);

    /// <summary>Shows a value as a notebook does: in the forms that its formatters prefer.</summary>
    public void Show(object? value, int? executionCount = null)
    {
        FlushText();
        var data = new JsonObject();
        foreach (string mimeType in Formatter.GetPreferredMimeTypesFor(value?.GetType()).DefaultIfEmpty(Formatter.DefaultMimeType).Distinct(StringComparer.Ordinal))
        {
            data[mimeType] = Notebook.LinesOf(value.ToDisplayString(mimeType).ReplaceLineEndings("\n"));
        }

        var output = new JsonObject { ["data"] = data };
        if (executionCount is { } count)
        {
            output["execution_count"] = count;
        }

        output["metadata"] = new JsonObject();
        output["output_type"] = executionCount is null ? "display_data" : "execute_result";
        _outputs.Add(output);
    }

    public JsonArray Finish()
    {
        FlushText();
        return _outputs;
    }

    public void Dispose() => _text.Dispose();

    private void FlushText()
    {
        string text = _text.ToString().ReplaceLineEndings("\n");
        _text.GetStringBuilder().Clear();
        if (text.Length > 0)
        {
            _outputs.Add(new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Notebook.LinesOf(text) });
        }
    }
}
