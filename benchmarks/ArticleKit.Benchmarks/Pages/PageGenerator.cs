using System.Text;

namespace ArticleKit.Benchmarks.Pages;

/// <summary>
/// Writes pages as news sites send them: a story, and around it scripts, styles, menus, teasers and comments. The shares are those of the
/// real pages of the labelled data (see <see cref="PageProportions"/>): a generator with more text and fewer tags would flatter whoever is
/// slow at tags. The same size and seed give the same page.
/// </summary>
internal sealed class PageGenerator
{
    // Of the characters of a page; what is left goes to teasers.
    private const double ScriptShare = 0.265;
    private const double StyleShare = 0.038;
    private const double MenuShare = 0.04;
    private const double StoryShare = 0.045;
    private const double CommentShare = 0.02;

    private readonly int _length;
    private readonly StringBuilder _html;
    private readonly StoryGenerator _story;
    private readonly PageFurniture _furniture;
    private readonly PageScripts _scripts;

    private PageGenerator(int length, int seed)
    {
        _length = length;
        _html = new StringBuilder(length + 8192);
        _story = new StoryGenerator(seed);
        _furniture = new PageFurniture(_html, _story, seed);
        _scripts = new PageScripts(_html, seed);
    }

    /// <summary>A page of about so many characters, all but a few of them ASCII.</summary>
    public static string Page(int length, int seed = 1) => new PageGenerator(length, seed).Write();

    private string Write()
    {
        string headline = _story.Headline();
        _furniture.Head(headline);
        _scripts.Styles((int)(_length * StyleShare));
        _scripts.Scripts((int)(_length * ScriptShare / 2));
        _html.Append("</head>\n<body class=\"post-template single single-post postid-48213 article-page has-sidebar\">\n");
        _furniture.Menu((int)(_length * MenuShare));
        _html.Append("<div id=\"page\" class=\"site-wrapper\">\n<main id=\"content\" class=\"site-main col-lg-8\" role=\"main\">\n")
            .Append("<article class=\"post story type-post status-publish\" data-article-id=\"48213\">\n");
        _furniture.ArticleHeader(headline);
        Story((int)(_length * StoryShare));
        _html.Append("</article>\n<section id=\"comments\" class=\"comments-area\">\n");
        _furniture.Comments((int)(_length * CommentShare));
        _html.Append("</section>\n</main>\n<aside class=\"sidebar widget-area\">\n");
        int rest = Math.Max(0, (int)(_length * (1 - (ScriptShare / 2))) - _html.Length);
        _furniture.Teasers(rest * 2 / 3);
        _html.Append("</aside>\n</div>\n<footer class=\"site-footer\">\n");
        _furniture.Teasers(rest / 3);
        _html.Append("</footer>\n");
        _scripts.Scripts(_length - _html.Length);
        return _html.Append("</body>\n</html>\n").ToString();
    }

    private void Story(int length)
    {
        int end = _html.Length + length;
        for (int paragraph = 1; _html.Length < end; paragraph++)
        {
            // Words become links or emphasis now and then, as they do in stories.
            string text = _story.Paragraph().Replace(" minister ", " <a href=\"https://www.example.org/topics/minister\" class=\"internal-link\">minister</a> ", StringComparison.Ordinal)
                .Replace(" unexpected ", " <em>unexpected</em> ", StringComparison.Ordinal).Replace(" & ", " &amp; ", StringComparison.Ordinal);
            _html.Append("<p>").Append(text).Append("</p>\n");
            if (paragraph % 5 == 0)
            {
                _furniture.Figure();
            }
        }
    }
}
