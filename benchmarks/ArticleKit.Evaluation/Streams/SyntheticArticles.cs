using System.Globalization;
using System.Text;

namespace ArticleKit.Evaluation.Streams;

/// <summary>Made-up articles, as many as are wanted; the same number always gives the same article.</summary>
internal static class SyntheticArticles
{
    private static readonly string[] Subjects = ["The council", "A spokesperson", "Dr. Meyer", "The harbour company", "Anna Brandt", "The minister", "An engineer of the railway"];
    private static readonly string[] Verbs = ["announced", "rejected", "described", "postponed", "confirmed", "questioned", "welcomed", "prepared"];
    private static readonly string[] Objects = ["the new timetable", "a budget of 3.5 million euros", "the plans for the bridge", "an agreement with the union", "the closure of two schools"];
    private static readonly string[] Endings = ["after weeks of negotiation", "despite strong criticism", "on Tuesday morning", "because of rising costs", "at a press conference"];

    /// <summary>A text of about so many characters.</summary>
    public static string Text(long number, int length)
    {
        var random = new Random((int)(number % int.MaxValue));
        var text = new StringBuilder(length + 200);
        AppendText(text, length, random);
        return text.ToString();
    }

    /// <summary>A page of about so many characters, a fifth of which is its story; the rest are menus and scripts.</summary>
    public static string Page(long number, int length)
    {
        var random = new Random((int)(number % int.MaxValue));
        var page = new StringBuilder(length + 1000);
        page.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html><html lang=\"en\"><head><title>Story {number}</title>");
        while (page.Length < length * 2 / 5)
        {
            page.Append(CultureInfo.InvariantCulture, $"<script>var q{random.Next(1000)}=[];for(var i=0;i<{random.Next(100)};i++)q.push(\"<i>\"+i);</script>");
        }

        page.Append("</head><body><nav><ul>");
        while (page.Length < length * 4 / 5)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li class=\"item\"><a class=\"link\" href=\"/news/{random.Next(100_000)}\">{Pick(Subjects, random)} {Pick(Verbs, random)}</a></li>\n");
        }

        page.Append(CultureInfo.InvariantCulture, $"</ul></nav><article><h1>Story {number}</h1>");
        while (page.Length < length)
        {
            page.Append("<p>");
            AppendText(page, 300, random);
            page.Append("</p>\n");
        }

        return page.Append("</article></body></html>").ToString();
    }

    private static void AppendText(StringBuilder text, int length, Random random)
    {
        for (int end = text.Length + length; text.Length < end;)
        {
            bool isSpeech = random.Next(5) == 0;
            text.Append(isSpeech ? "“" : "")
                .Append(CultureInfo.InvariantCulture, $"{Pick(Subjects, random)} {Pick(Verbs, random)} {Pick(Objects, random)} of {random.Next(1900, 2030)} {Pick(Endings, random)}")
                .Append(isSpeech ? ",” Anna Brandt said. " : ". ");
        }
    }

    private static string Pick(string[] list, Random random) => list[random.Next(list.Length)];
}
