using System.Globalization;
using ArticleKit.Corpora;
using ArticleKit.Corpora.JsonLines;
using ArticleKit.Display;
using ArticleKit.Tool.Data;
using ArticleKit.Tool.Hosting;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Training;

/// <summary>Articles whose topics are known, read from a file; what holds none was named and left out.</summary>
internal sealed class LabelledData
{
    private const int NamedLabels = 10;

    private readonly List<LabelledRow> _rows = [];

    private LabelledData()
    {
    }

    /// <summary>The number of rows that hold no labelled article.</summary>
    public int Broken { get; private set; }

    /// <summary>Whether articles may have several topics: one is given a list of them.</summary>
    public bool HasLists => _rows.Exists(row => row.IsList);

    /// <summary>The articles, each with its one topic.</summary>
    public IReadOnlyList<LabelledArticle> Articles() =>
        [.. _rows.Select(row => new LabelledArticle(row.Text, row.Labels[0], row.Title) { Row = row.Row })];

    /// <summary>The articles, each with all of its topics.</summary>
    public IReadOnlyList<MultiLabelledArticle> MultiLabelledArticles() =>
        [.. _rows.Select(row => new MultiLabelledArticle(row.Text, row.Labels, row.Title) { Row = row.Row })];

    /// <summary>Reads a file, or standard input for <c>-</c>. Rows that hold no labelled article are named on standard error, the first of them.</summary>
    public static async Task<LabelledData> ReadAsync(string path, DataLayout layout, ToolStreams streams, CancellationToken cancellationToken)
    {
        var data = new LabelledData();
        var broken = new BrokenRows(path, streams.Error);
        await using Stream stream = await DataFile.OpenReadAsync(path, streams, cancellationToken);
        if (layout.Format == DataFormat.JsonLines)
        {
            await foreach (InputLine line in new LineReader(stream, DataFile.MaxLineLength).ReadAsync(cancellationToken))
            {
                data.Add(LabelledReader.Read(line, layout, out CorpusError? error), error, broken, line.Number, line.Number);
                line.Release();
            }
        }
        else
        {
            string[] names = [layout.TextField, layout.TitleField, layout.LabelField];
            var table = new CsvTable(layout, names, columns => columns[2] < 0 ? 2 : columns[0] < 0 && columns[1] < 0 ? 0 : -1);
            await foreach (CsvRow row in table.ReadAsync(stream, cancellationToken))
            {
                data.Add(LabelledReader.Read(row, layout, out CorpusError? error), error, broken, row.Number, row.Line);
            }
        }

        data.Broken = broken.Count;
        broken.Finish();
        return data;
    }

    /// <summary>Tells on standard error what is strange about the articles.</summary>
    public void Warn(string path, TextWriter error, CancellationToken cancellationToken)
    {
        TopicDataReport report = HasLists
            ? TopicData.Inspect(MultiLabelledArticles(), cancellationToken)
            : TopicData.Inspect(Articles(), cancellationToken);
        foreach (TopicDataWarning warning in report.Warnings)
        {
            error.WriteLine(TerminalText.Clean(string.Create(CultureInfo.InvariantCulture, $"{path}: {warning.Message} ({warning.Code})")));
        }
    }

    /// <summary>Tells on standard error which labels a classifier does not know, as those of a file that spells them otherwise.</summary>
    public void WarnOfUnknown(IEnumerable<string> topics, string path, TextWriter error)
    {
        HashSet<string> known = new(topics, StringComparer.Ordinal);
        string[] unknown =
        [
            .. _rows.SelectMany(row => row.Labels.Select(label => label.Trim())).Where(label => !known.Contains(label))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
        if (unknown.Length > 0)
        {
            string names = string.Join(", ", unknown.Take(NamedLabels).Select(label => $"\"{TerminalText.Clean(label)}\""));
            string more = unknown.Length > NamedLabels ? string.Create(CultureInfo.InvariantCulture, $" and {unknown.Length - NamedLabels} more") : "";
            error.WriteLine($"{path}: the model does not know the topics {names}{more}; their articles count as wrong. (unknown_label)");
        }
    }

    private void Add(LabelledRow? row, CorpusError? error, BrokenRows broken, long number, long line)
    {
        if (row is not null)
        {
            _rows.Add(row);
        }
        else
        {
            broken.Add(number, line, error!);
        }
    }
}
