using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Corpus;

/// <summary>Draws the charts of a corpus.</summary>
internal static class CorpusCharts
{
    private const int Height = 140;
    private const int Column = 28;
    private const int Base = 18;
    private const int TopicsWidth = 600;
    private const int LabelWidth = 52;

    /// <summary>Draws how many articles have each grade.</summary>
    public static void WriteGrades(MarkupWriter writer, IReadOnlyList<int> grades)
    {
        int most = grades.Max();
        int highest = grades.Count - 1;
        string words = string.Join(", ", grades.Select((count, grade) => (count, grade)).Where(item => item.count > 0)
            .Select(item => FormattableString.Invariant($"grade {CorpusWords.Grade(item.grade, highest)}: {item.count}")));
        writer.Write($"<svg class=\"chart\" viewBox=\"0 0 {grades.Count * Column} {Height + Base + 14}\" role=\"img\" aria-label=\"Articles by grade: {words}.\">\n");
        for (int grade = 0; grade <= highest; grade++)
        {
            double height = (double)Height * grades[grade] / most;
            int x = grade * Column;
            if (grades[grade] > 0)
            {
                writer.Write($"<rect x=\"{x + 3}\" y=\"{14 + Height - height}\" width=\"{Column - 6}\" height=\"{height}\"/>\n<text x=\"{x + (Column / 2)}\" y=\"{10 + Height - height}\">{grades[grade]}</text>\n");
            }

            writer.Write($"<text x=\"{x + (Column / 2)}\" y=\"{14 + Height + 14}\">{CorpusWords.Grade(grade, highest)}</text>\n");
        }

        writer.Write($"<path d=\"M0 {14 + Height}H{grades.Count * Column}\"/>\n</svg>\n");
    }

    /// <summary>Draws the articles of each topic as stacked bars.</summary>
    public static void WriteTopics(MarkupWriter writer, TopicChart chart)
    {
        int most = Math.Max(1, chart.Counts.Max(counts => counts.Sum()));
        int column = Math.Clamp(TopicsWidth / chart.Periods.Count, 10, LabelWidth);
        string span = chart.Periods.Count == 1 ? chart.Periods[0] : $"{chart.Periods[0]} to {chart.Periods[^1]}";
        writer.Write($"<svg class=\"chart\" viewBox=\"0 0 {TopicsWidth} {Height + Base + 14}\" role=\"img\" aria-label=\"Articles by {(chart.IsByYear ? "year" : "month")} and topic, {span}; the numbers stand in the table below.\">\n");
        int labelled = (LabelWidth + column - 1) / column;
        for (int i = 0; i < chart.Periods.Count; i++)
        {
            double y = 14 + Height;
            for (int topic = 0; topic < chart.Topics.Count; topic++)
            {
                if (chart.Counts[i][topic] is > 0 and int count)
                {
                    double height = (double)Height * count / most;
                    y -= height;
                    writer.Write($"<rect class=\"t{topic}\" x=\"{(i * column) + 1}\" y=\"{y}\" width=\"{column - 2}\" height=\"{height}\"><title>{chart.Periods[i]}, {chart.Topics[topic]}: {count}</title></rect>\n");
                }
            }

            if (i % labelled == 0 && (i * column) + LabelWidth <= TopicsWidth)
            {
                writer.Write($"<text class=\"start\" x=\"{(i * column) + 1}\" y=\"{14 + Height + 14}\">{chart.Periods[i]}</text>\n");
            }
        }

        writer.Write($"<path d=\"M0 {14 + Height}H{column * chart.Periods.Count}\"/>\n</svg>\n");
    }
}
