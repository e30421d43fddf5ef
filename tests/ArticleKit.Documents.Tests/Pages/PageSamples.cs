using System.Net;
using System.Text.Json;
using ArticleKit.TestSupport;

namespace ArticleKit.Documents.Tests.Pages;

/// <summary>The files that the pages of the documentation name.</summary>
internal static class PageSamples
{
    private const string Corpus = "docs/notebooks/samples/corpus.jsonl";

    public static TemporaryFolder Create()
    {
        var folder = new TemporaryFolder();
        byte[] page = File.ReadAllBytes(Repository.SamplePage);
        folder.Write("page.html", page);
        folder.Write("pages/ferry.html", page);
        folder.Write("pages/league.html", Story("sport-6"));
        folder.Write("pages/list.html", $"<title>=SUM(A1:A9) is the title</title><ul>{string.Concat(Enumerable.Range(1, 30).Select(number => $"<li><a href='/{number}'>Story number {number}</a>"))}</ul>");
        folder.Write("articles.jsonl", File.ReadAllBytes(Repository.SampleLines));
        folder.Write("labelled.jsonl", File.ReadAllBytes(Repository.PathOf(Corpus)));
        folder.Write("draft.txt", "The recommencement of nocturnal ferry operations was communicated by the administration on Friday. Tickets cost six pounds.");
        folder.Write("revised.txt", "The board said on Friday that the night boat runs again. Tickets cost six pounds.");
        return folder;
    }

    /// <summary>One of the short articles as a page with a title in quotation marks.</summary>
    private static string Story(string id)
    {
        JsonElement story = File.ReadLines(Repository.PathOf(Corpus)).Select(line => JsonDocument.Parse(line).RootElement).Single(row => row.GetProperty("id").GetString() == id);
        string title = WebUtility.HtmlEncode($"\"{story.GetProperty("title").GetString()}\"");
        return $"<html lang=en><title>{title}</title><article><h1>{title}</h1><p>{WebUtility.HtmlEncode(story.GetProperty("text").GetString())}</p></article>";
    }
}
