using ArticleKit.Display;
using ArticleKit.Tool.Comparing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ArticleKit.Tool.Terminal;

/// <summary>A comparison in boxes, for a person at a terminal.</summary>
internal sealed class ComparisonPanels(IAnsiConsole console)
{
    private const int MostOfATitle = 400;
    private const int MostOfAName = 120;

    private static readonly Color First = Color.Aqua;
    private static readonly Color Second = Color.Fuchsia;
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    public void Write(ArticleComparison comparison)
    {
        var articles = new Grid().AddColumn(TerminalBox.Column(0).NoWrap()).AddColumn(TerminalBox.Column(1));
        AddArticle(articles, "A", First, comparison.First);
        AddArticle(articles, "B", Second, comparison.Second);
        IRenderable head = comparison.Verdict is { } verdict ? new Rows(articles, new Paragraph(verdict, new Style(decoration: Decoration.Bold))) : articles;
        TerminalBox.Write(console, null, head, Color.Blue, comparison.First.Title + comparison.Second.Title);
        WriteFigures(comparison.Figures);
        WriteKeyphrases(comparison);
        WriteTopics(comparison.Topics);
    }

    private static void AddArticle(Grid articles, string letter, Color colour, ComparedArticle article) => articles.AddRow(
        new Paragraph(letter, new Style(colour, decoration: Decoration.Bold)),
        new Paragraph(ShownText.Of(article.Title, MostOfATitle)).Append("\n" + ShownText.Of(article.Source, MostOfATitle), Dim));

    private void WriteFigures(IReadOnlyList<ComparedFigure> figures)
    {
        Grid table = Table().AddColumn(TerminalBox.Column(1).NoWrap().RightAligned());
        table.AddRow(new Paragraph(""), new Paragraph("A", new Style(First)), new Paragraph("B", new Style(Second)), new Paragraph("B - A", Dim));
        foreach (ComparedFigure figure in figures)
        {
            table.AddRow(new Paragraph(figure.Name), new Paragraph(figure.ShownFirst), new Paragraph(figure.ShownSecond), new Paragraph(figure.ShownDifference, Dim));
        }

        TerminalBox.Write(console, "Figures", table, Color.Yellow, "");
    }

    private void WriteKeyphrases(ArticleComparison comparison)
    {
        (string Name, IReadOnlyList<string> Phrases, Color Colour)[] groups =
        [
            ("both", comparison.SharedKeyphrases, Color.Green), ("A", comparison.FirstKeyphrases, First), ("B", comparison.SecondKeyphrases, Second),
        ];
        var list = new Grid().AddColumn(TerminalBox.Column(0).NoWrap()).AddColumn(TerminalBox.Column(1));
        string all = "";
        foreach ((string name, IReadOnlyList<string> phrases, Color colour) in groups.Where(group => group.Phrases.Count > 0))
        {
            string line = string.Join(" · ", phrases.Select(phrase => ShownText.Of(phrase, MostOfAName)));
            list.AddRow(new Paragraph(name, new Style(colour)), new Paragraph(line));
            all += line;
        }

        if (all.Length > 0)
        {
            TerminalBox.Write(console, "Keyphrases", list, Color.Aqua, all);
        }
    }

    private void WriteTopics(IReadOnlyList<ComparedTopic> topics)
    {
        if (topics.Count == 0)
        {
            return;
        }

        Grid table = Table();
        table.AddRow(new Paragraph(""), new Paragraph("A", new Style(First)), new Paragraph("B", new Style(Second)));
        foreach (ComparedTopic topic in topics)
        {
            table.AddRow(
                new Paragraph(ShownText.Of(topic.Topic, MostOfAName)),
                new Paragraph(ArticleFacts.Percent(topic.First)),
                new Paragraph(ArticleFacts.Percent(topic.Second)));
        }

        TerminalBox.Write(console, "Topics", table, Color.Fuchsia, string.Concat(topics.Select(topic => topic.Topic)));
    }

    private static Grid Table() => new Grid()
        .AddColumn(TerminalBox.Column(0))
        .AddColumn(TerminalBox.Column(2).NoWrap().RightAligned())
        .AddColumn(TerminalBox.Column(1).NoWrap().RightAligned());
}
