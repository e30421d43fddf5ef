using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks;

/// <summary>
/// Writes pages as news sites send them: a story, and around it scripts, menus, related links and comments in about the proportions
/// of real pages (a tenth of the bytes is story). The same size gives the same page.
/// </summary>
internal static class PageGenerator
{
    private static readonly string[] Subjects =
        ["The council", "A spokesperson", "The harbour authority", "Dr. Meyer", "The company", "Residents of the old town", "The minister", "An engineer", "The U.S. delegation", "Her lawyer"];

    private static readonly string[] Verbs =
        ["announced", "rejected", "described", "has postponed", "will review", "had expected", "is preparing", "confirmed", "questioned", "welcomed"];

    private static readonly string[] Objects =
        ["the new timetable", "a budget of 3.5 million euros", "the results of the inspection", "its plans for the bridge", "an agreement with the union", "the closure of two schools", "a survey of 1,200 households", "the repair of the eastern dam"];

    private static readonly string[] Endings =
        ["after weeks of negotiation", "despite strong criticism", "on Tuesday morning", "in a letter to the mayor", "because of the rising costs", "while the public hearing was still under way", "at a press conference", "before the vote in parliament"];

    /// <summary>A page of about so many characters.</summary>
    public static string Page(int length)
    {
        var random = new Random(length);
        var html = new StringBuilder(length + 4096);
        html.Append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Harbour vote postponed again | The Daily Example</title>")
            .Append("<meta property=\"og:title\" content=\"Harbour vote postponed again\"><meta property=\"article:published_time\" content=\"2026-03-04T08:30:00+01:00\">")
            .Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"Harbour vote postponed again\",\"author\":{\"@type\":\"Person\",\"name\":\"Jane Doe\"},\"datePublished\":\"2026-03-04T08:30:00+01:00\"}</script>");
        AppendScripts(html, length * 3 / 10, random);
        html.Append("</head><body class=\"article-page\">");
        AppendMenu(html, length / 8, random);
        html.Append("<main id=\"content\"><article class=\"story\"><h1>Harbour vote postponed again</h1><p class=\"byline\">By Jane Doe</p>");
        AppendStory(html, length / 8, random);
        html.Append("</article><aside class=\"related\"><h2>More on this</h2>");
        AppendLinks(html, length / 6, random);
        html.Append("</aside><section id=\"comments\">");
        AppendComments(html, length / 12, random);
        html.Append("</section></main><footer>");
        AppendLinks(html, length / 12, random);
        AppendScripts(html, Math.Max(0, length - html.Length - 64), random);
        return html.Append("</footer></body></html>").ToString();
    }

    /// <summary>A story of about so many characters, paragraphs separated by blank lines.</summary>
    public static string Story(int length)
    {
        var random = new Random(length);
        var text = new StringBuilder(length + 256);
        while (text.Length < length)
        {
            text.Append(Paragraph(random)).Append("\n\n");
        }

        return text.ToString();
    }

    private static string Paragraph(Random random)
    {
        var paragraph = new StringBuilder();
        int sentences = random.Next(2, 6);
        for (int i = 0; i < sentences; i++)
        {
            paragraph.Append(i > 0 ? " " : "").Append(Sentence(random));
        }

        return paragraph.ToString();
    }

    private static string Sentence(Random random)
    {
        string core = $"{Pick(Subjects, random)} {Pick(Verbs, random)} {Pick(Objects, random)} {Pick(Endings, random)}";
        return random.Next(5) == 0 ? $"“{core},” {Pick(Subjects, random)} said." : core + ".";
    }

    private static string Pick(string[] list, Random random) => list[random.Next(list.Length)];

    private static void AppendStory(StringBuilder html, int length, Random random)
    {
        int end = html.Length + length;
        int index = 0;
        while (html.Length < end)
        {
            string paragraph = Paragraph(random).Replace("two", "<a href=\"/topic/two\">two</a>", StringComparison.Ordinal);
            html.Append("<p class=\"paragraph\" data-index=\"").Append(index.ToString(CultureInfo.InvariantCulture)).Append("\">").Append(paragraph).Append("</p>\n");
            if (++index % 6 == 0)
            {
                html.Append("<figure><img src=\"/photo.jpg\" alt=\"The harbour\"><figcaption>The harbour. Photo: J. Doe</figcaption></figure><div class=\"ad-slot\"><span>Advertisement</span></div>");
            }
        }
    }

    private static void AppendMenu(StringBuilder html, int length, Random random)
    {
        html.Append("<header class=\"site-header\"><nav><ul>");
        AppendItems(html, length, random, "menu-item");
        html.Append("</ul></nav></header><div class=\"cookie-banner\"><p>We use cookies to improve your experience. <a href=\"/privacy\">Learn more</a></p><button>Accept</button></div>");
    }

    private static void AppendLinks(StringBuilder html, int length, Random random)
    {
        html.Append("<ul>");
        AppendItems(html, length, random, "teaser");
        html.Append("</ul>");
    }

    private static void AppendItems(StringBuilder html, int length, Random random, string name)
    {
        int end = html.Length + length;
        while (html.Length < end)
        {
            html.Append("<li class=\"").Append(name).Append("\"><a class=\"link\" href=\"/news/").Append(random.Next(100000).ToString(CultureInfo.InvariantCulture))
                .Append("\" data-track=\"click\" onclick=\"track(this)\">").Append(Pick(Subjects, random)).Append(' ').Append(Pick(Verbs, random)).Append(' ').Append(Pick(Objects, random))
                .Append("</a></li>\n");
        }
    }

    private static void AppendComments(StringBuilder html, int length, Random random)
    {
        int end = html.Length + length;
        while (html.Length < end)
        {
            html.Append("<div class=\"comment\"><span class=\"author\">Reader ").Append(random.Next(1000).ToString(CultureInfo.InvariantCulture)).Append("</span><p>")
                .Append(Sentence(random)).Append("</p><a href=\"#\">Reply</a></div>");
        }
    }

    private static void AppendScripts(StringBuilder html, int length, Random random)
    {
        int end = html.Length + length;
        while (html.Length < end)
        {
            html.Append("<script>window.dataLayer=window.dataLayer||[];(function(a,b){for(var i=0;i<").Append(random.Next(9).ToString(CultureInfo.InvariantCulture))
                .Append(";i++){if(a<b&&b>1){dataLayer.push({event:'view',id:\"<div>\"+i});}}})(1,2);</script><style>.story p{margin:0 0 1em;color:#222}</style>");
        }
    }
}
