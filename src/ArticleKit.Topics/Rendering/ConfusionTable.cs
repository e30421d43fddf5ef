namespace ArticleKit.Topics.Rendering;

/// <summary>The confusion matrix as a table that can be looked at, however many topics there are.</summary>
internal static class ConfusionTable
{
    private const int MostTopics = 20;

    /// <summary>Makes the table: rows are true topics, columns predicted ones. Topics that find no place are one row and one column.</summary>
    public static ReportTable Of(TopicEvaluation evaluation, int maxTopics)
    {
        TopicConfusions confusions = evaluation.Confusions;
        int[] shown = Choose(confusions, Math.Min(maxTopics, MostTopics));
        int[] places = new int[confusions.Topics.Count];
        Array.Fill(places, shown.Length);
        foreach ((int place, int topic) in shown.Index())
        {
            places[topic] = place;
        }

        bool hasOthers = shown.Length < confusions.Topics.Count;
        int rows = shown.Length + (hasOthers ? 1 : 0);
        int[][] counts = Count(confusions, places, rows, shown.Length, out int rightOthers);
        int[] support = new int[rows];
        for (int topic = 0; topic < places.Length; topic++)
        {
            support[places[topic]] += confusions.SupportOf(topic);
        }

        string[] others = hasOthers ? ["(other topics)"] : [];
        string[] names = [.. shown.Select(topic => CommonTables.Name(confusions.Topics[topic])), .. others];
        bool hasUnanswered = evaluation.Unanswered > 0;
        return new ReportTable(
            "Confusion matrix",
            [.. Columns(names, hasUnanswered)],
            [.. names.Select((name, row) => Row(name, row, counts[row], support[row], hasUnanswered))])
        {
            Note = "Rows are true topics, columns predicted ones in the same order."
                + (hasOthers ? $" Of the other topics, {ReportText.Count(rightOthers, "article")} were predicted right." : ""),
        };
    }

    /// <summary>The topics that take part in the most errors, in their order.</summary>
    private static int[] Choose(TopicConfusions confusions, int most)
    {
        int[] errors = new int[confusions.Topics.Count];
        foreach ((int actual, int predicted, int count) in confusions.Cells)
        {
            errors[actual] += actual == predicted ? 0 : count;
            errors[predicted] += actual == predicted ? 0 : count;
        }

        return
        [
            .. Enumerable.Range(0, errors.Length)
                .OrderByDescending(topic => errors[topic])
                .ThenByDescending(confusions.SupportOf)
                .Take(most)
                .Order(),
        ];
    }

    private static int[][] Count(TopicConfusions confusions, int[] places, int rows, int others, out int rightOthers)
    {
        int[][] counts = [.. Enumerable.Range(0, rows).Select(_ => new int[rows])];
        rightOthers = 0;
        foreach ((int actual, int predicted, int count) in confusions.Cells)
        {
            counts[places[actual]][places[predicted]] += count;
            rightOthers += actual == predicted && places[actual] == others ? count : 0;
        }

        return counts;
    }

    private static IEnumerable<ReportColumn> Columns(string[] names, bool hasUnanswered)
    {
        yield return new ReportColumn("Topic", IsNumber: false);
        foreach ((int i, string name) in names.Index())
        {
            yield return new ReportColumn(ReportText.Count(i + 1), FullName: name);
        }

        if (hasUnanswered)
        {
            yield return new ReportColumn("none", FullName: "unanswered");
        }
    }

    private static ReportRow Row(string name, int row, int[] counts, int support, bool hasUnanswered)
    {
        List<string> cells = [$"{ReportText.Count(row + 1)} {name}", .. counts.Select(count => ReportText.Count(count))];
        List<double> shades = [0, .. counts.Select((count, column) => count == 0 ? 0 : (column == row ? 1.0 : -1.0) * count / support)];
        if (hasUnanswered)
        {
            int unanswered = support - counts.Sum();
            cells.Add(ReportText.Count(unanswered));
            shades.Add(unanswered == 0 ? 0 : -(double)unanswered / support);
        }

        return new ReportRow(cells, shades);
    }
}
