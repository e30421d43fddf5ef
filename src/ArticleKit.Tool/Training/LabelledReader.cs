using ArticleKit.Corpora;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Tool.Data;

namespace ArticleKit.Tool.Training;

/// <summary>Makes labelled articles of lines and rows.</summary>
internal static class LabelledReader
{
    /// <summary>Reads a line of JSON.</summary>
    /// <returns>The article; null if the line holds none, which <paramref name="error"/> tells.</returns>
    public static LabelledRow? Read(InputLine line, DataLayout layout, out CorpusError? error)
    {
        if (line.IsTooLong)
        {
            error = new CorpusError("line_too_long", "The line is longer than allowed.");
            return null;
        }

        string[] names = [layout.TextField, layout.TitleField, layout.LabelField];
        string?[] values = JsonLine.ReadStrings(line.Bytes, names, layout.LabelField, out IReadOnlyList<string>? labels, out error);
        return error is null ? Make(line.Number, values, labels, layout, "line", out error) : null;
    }

    /// <summary>Reads a row of a table.</summary>
    /// <returns>The article; null if the row holds none, which <paramref name="error"/> tells.</returns>
    public static LabelledRow? Read(CsvRow row, DataLayout layout, out CorpusError? error)
    {
        error = row.Error;
        return error is null ? Make(row.Number, row.Values, labels: null, layout, "row", out error) : null;
    }

    private static LabelledRow? Make(
        long number, string?[] values, IReadOnlyList<string>? labels, DataLayout layout, string noun, out CorpusError? error)
    {
        (string? text, string? title, string? label) = (values[0], values[1], values[2]);
        if (labels is null && layout.LabelSeparator is { } separator && label is not null)
        {
            labels = label.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        }

        error = labels is null && string.IsNullOrWhiteSpace(label) ? new CorpusError("missing_label", $"The {noun} has no '{layout.LabelField}'.")
            : labels?.Any(string.IsNullOrWhiteSpace) == true ? new CorpusError("missing_label", $"The {noun} has an empty '{layout.LabelField}'.")
            : text is null && title is null ? new CorpusError("missing_content", $"The {noun} has no '{layout.TextField}'.")
            : null;
        return error is null ? new LabelledRow(number, text ?? "", title, labels ?? [label!], IsList: labels is not null) : null;
    }
}
