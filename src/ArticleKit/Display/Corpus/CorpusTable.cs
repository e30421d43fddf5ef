using ArticleKit.Display.Markup;

namespace ArticleKit.Display.Corpus;

/// <summary>Writes the articles of a corpus as a table that a script may sort.</summary>
internal sealed class CorpusTable(CorpusData data, MarkupWriter writer)
{
    private static readonly (string Name, bool IsNumber)[] Columns =
    [
        ("No.", true), ("Title", false), ("Published", false), ("Words", true), ("Words per sentence", true), ("Grade", true), ("Ease", true), ("Topic", false), ("Warnings", true),
    ];

    public void Write(int level, bool isSortable)
    {
        if (data.Rows.Count == 0)
        {
            return;
        }

        writer.Write($"<section class=\"card\">\n<h{level}>Articles</h{level}>\n");
        if (CorpusWords.Left(data) is { } left)
        {
            writer.Write($"<p class=\"note\">{left}</p>\n");
        }

        if (isSortable)
        {
            writer.Raw("<p class=\"note\" id=\"sorted\" role=\"status\"></p>\n");
        }

        writer.Write($"<div class=\"wide\" role=\"group\" aria-label=\"Articles\" tabindex=\"0\">\n<table class=\"articles\"{(isSortable ? " id=articles" : "")}>\n<thead>\n<tr>");
        foreach ((string name, bool isNumber) in Columns)
        {
            writer.Write($"<th scope=\"col\"{(isNumber ? " class=number" : "")}>{name}</th>");
        }

        writer.Raw("</tr>\n</thead>\n<tbody>\n");
        foreach (CorpusRow row in data.Rows)
        {
            WriteRow(row);
        }

        writer.Raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private void WriteRow(CorpusRow row)
    {
        writer.Raw("<tr>");
        WriteNumber(row.Number, ArticleFacts.Number(row.Number, "0"));
        string lang = row.Title is not null && row.Language is { } tag ? $" lang={tag}" : "";
        string title = CorpusWords.TitleOf(row.Title, row.Number);
        if (row.Url is { } url)
        {
            writer.Write($"<th scope=\"row\" dir=\"auto\"{lang}><a href=\"{url}\" rel=\"nofollow noopener noreferrer\">{title}</a></th>");
        }
        else
        {
            writer.Write($"<th scope=\"row\" dir=\"auto\"{lang}>{title}</th>");
        }

        WriteDate(row);
        WriteNumber(row.Words, ArticleFacts.Number(row.Words, "N0"));
        WriteNumber(row.SentenceLength, CorpusWords.Number(row.SentenceLength));
        WriteNumber(row.Grade, CorpusWords.Number(row.Grade));
        WriteNumber(row.Ease, CorpusWords.Number(row.Ease));
        writer.Write($"<td dir=\"auto\">{row.Topic}</td>");
        WriteNumber(row.Warnings, ArticleFacts.Number(row.Warnings, "N0"));
        writer.Raw("</tr>\n");
    }

    private void WriteDate(CorpusRow row)
    {
        if (row.Published is { } published)
        {
            writer.Write($"<td data-v=\"{ArticleFacts.Number(published.UtcTicks / TimeSpan.TicksPerSecond, "0")}\"><time datetime=\"{ArticleFacts.MachineDate(published)}\">{CorpusWords.Day(row)}</time></td>");
        }
        else
        {
            writer.Raw("<td></td>");
        }
    }

    private void WriteNumber(double? value, string shown)
    {
        if (value is { } number)
        {
            writer.Write($"<td class=\"number\" data-v=\"{ArticleFacts.Number(number, "0.###")}\">{shown}</td>");
        }
        else
        {
            writer.Raw("<td class=\"number\"></td>");
        }
    }
}
