using System.Globalization;
using System.Text;

namespace ArticleKit.Benchmarks.Pages;

/// <summary>Writes what stands around the story of a page, with attributes as long as those of real pages.</summary>
internal sealed class PageFurniture(StringBuilder html, StoryGenerator story, int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>The beginning of the page, up to where its styles and scripts follow.</summary>
    public void Head(string headline)
    {
        html.Append("<!DOCTYPE html>\n<html lang=\"en\" prefix=\"og: http://ogp.me/ns#\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>").Append(headline).Append(" | The Daily Example</title>\n");
        foreach (string property in (ReadOnlySpan<string>)["og:title", "og:description", "twitter:title", "twitter:description"])
        {
            html.Append("<meta property=\"").Append(property).Append("\" content=\"").Append(headline).Append("\">\n");
        }

        html.Append("<meta property=\"og:type\" content=\"article\">\n<meta property=\"og:image\" content=\"https://cdn.example.org/uploads/2026/03/lead-1200x630.jpg\">\n")
            .Append("<meta property=\"article:published_time\" content=\"2026-03-04T08:30:00+01:00\">\n<link rel=\"canonical\" href=\"https://www.example.org/news/2026/03/04/story\">\n")
            .Append("<link rel=\"stylesheet\" id=\"main-css\" href=\"https://www.example.org/assets/css/main.min.css?ver=5.8.1\" media=\"all\">\n")
            .Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"").Append(headline)
            .Append("\",\"author\":{\"@type\":\"Person\",\"name\":\"").Append(story.Name()).Append("\"},\"datePublished\":\"2026-03-04T08:30:00+01:00\"}</script>\n");
    }

    /// <summary>The header with its menu, and what asks about cookies.</summary>
    public void Menu(int length)
    {
        html.Append("<header id=\"masthead\" class=\"site-header\">\n<nav class=\"main-navigation\" role=\"navigation\">\n<ul id=\"primary-menu\" class=\"menu\">\n");
        for (int end = html.Length + length; html.Length < end;)
        {
            string id = Number(10_000, 99_999);
            html.Append("\t<li class=\"menu-item menu-item-type-taxonomy menu-item-object-category menu-item-has-children menu-item-").Append(id)
                .Append("\"><a class=\"menu-link menu-link--level-2\" href=\"https://www.example.org/section/news-and-politics/").Append(id).Append("?source=navigation\">").Append(story.Label()).Append("</a></li>\n");
        }

        html.Append("</ul>\n</nav>\n</header>\n<!-- cookie notice -->\n<div id=\"cookie-banner\" class=\"cookie-banner is-hidden\"><p>We use cookies to improve your experience.")
            .Append(" <a href=\"/privacy\">Learn more</a></p><button type=\"button\">Accept</button></div>\n");
    }

    /// <summary>Headline, author, date and what shares the story.</summary>
    public void ArticleHeader(string headline)
    {
        html.Append("<header class=\"entry-header\">\n<h1 class=\"entry-title\">").Append(headline).Append("</h1>\n<div class=\"entry-meta\"><span class=\"byline\">By <a rel=\"author\" href=\"/author/1\">")
            .Append(story.Name()).Append("</a></span> <time class=\"published\" datetime=\"2026-03-04T08:30:00+01:00\">4 March 2026</time></div>\n<ul class=\"share-buttons\">\n");
        foreach (string network in (ReadOnlySpan<string>)["facebook", "twitter", "whatsapp", "email"])
        {
            html.Append("<li class=\"share-").Append(network).Append("\"><a href=\"https://share.example.org/").Append(network)
                .Append("?u=https%3A%2F%2Fwww.example.org%2Fnews\" target=\"_blank\" rel=\"noopener\"><i class=\"icon\"></i></a></li>\n");
        }

        html.Append("</ul>\n</header>\n");
    }

    /// <summary>A picture inside the story, and the place of an advertisement.</summary>
    public void Figure() => html.Append("<figure class=\"wp-caption alignnone\"><img src=\"https://cdn.example.org/uploads/2026/03/").Append(Number(1, 9999))
        .Append(".jpg\" alt=\"\" width=\"1024\" height=\"683\" loading=\"lazy\"><figcaption>").Append(story.Label()).Append(". Photo: ").Append(story.Name())
        .Append("</figcaption></figure>\n<div class=\"ad-slot\" id=\"ad-").Append(Number(1, 99)).Append("\"><span>Advertisement</span></div>\n");

    /// <summary>Other stories, each a picture with a headline, deep in boxes.</summary>
    public void Teasers(int length)
    {
        int end = html.Length + length;
        while (html.Length < end)
        {
            string id = Number(10_000, 99_999);
            string address = $"https://www.example.org/news/2026/03/04/{id}-a-story-with-a-name";
            string image = $"https://cdn.example.org/uploads/2026/03/04/{id}-photograph";
            html.Append("\n\n\t\t\t\t\t\t<!-- begin: teaser of the story ").Append(id).Append(", from the list of related stories -->\n\t\t\t\t\t\t\n\t\t\t\t\t\t<div class=\"teaser-grid__item col-md-4\" data-index=\"")
                .Append(id).Append("\">\n\t\t\t\t\t\t\t\n\t\t\t\t\t\t\t<article id=\"post-").Append(id)
                .Append("\" class=\"card card--horizontal card--with-image\">\n\t\t\t\t\t\t\t\t<a class=\"card__link card__link--image js-track\" href=\"").Append(address)
                .Append("?utm_source=related&amp;utm_medium=internal\"><img class=\"card__image lazyload\" src=\"").Append(image).Append("-300x200.jpg\" alt=\"\" loading=\"lazy\" srcset=\"");
            foreach (string size in (ReadOnlySpan<string>)["320", "640"])
            {
                html.Append(image).Append('-').Append(size).Append(".jpg ").Append(size).Append("w, ");
            }

            html.Append("\"></a>\n\n\t\t\t\t\t\t\t\t<div class=\"card__body\">\n\t\t\t\t\t\t\t\t\t<h3 class=\"card__headline headline headline--small\"><a href=\"").Append(address).Append("\">")
                .Append(_random.Next(2) == 0 ? story.Label() + " &amp; " + story.Label() : story.Headline()).Append("</a></h3>\n\t\t\t\t\t\t\t\t</div>\n\n\t\t\t\t\t\t\t\t<time class=\"card__date\">")
                .Append(Number(1, 28)).Append("&nbsp;March</time>\n\t\t\t\t\t\t\t</article>\n\n\t\t\t\t\t\t</div>\n\t\t\t\t\t\t<!-- end: teaser -->\n");
        }
    }

    /// <summary>What readers wrote.</summary>
    public void Comments(int length)
    {
        int end = html.Length + length;
        while (html.Length < end)
        {
            html.Append("<div class=\"comment even depth-1\" id=\"comment-").Append(Number(100, 9999)).Append("\"><div class=\"comment-author vcard\"><img class=\"avatar\" src=\"https://cdn.example.org/avatar/")
                .Append(Number(100, 9999)).Append("?s=48\" width=\"48\"><cite class=\"fn\">").Append(story.Name()).Append("</cite></div><p>").Append(story.Sentence())
                .Append("</p><a class=\"comment-reply-link\" href=\"#respond\">Reply</a></div>\n");
        }
    }

    private string Number(int least, int most) => _random.Next(least, most + 1).ToString(CultureInfo.InvariantCulture);
}
