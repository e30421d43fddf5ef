using System.Buffers;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;
using HtmlAgilityPack;

namespace ArticleKit.Cleaning.Metadata;

/// <summary>
/// Where the article stands in its page: its headline, and the elements that may name its author or date. What stands in comments,
/// menus, teasers and sidebars is of other articles; but a wrapper around the headline is none of these, whatever its class says.
/// </summary>
internal sealed class ArticlePlace
{
    private const Hints Foreign = Hints.Comments | Hints.Related | Hints.Navigation;
    private const Hints Beside = Hints.Sidebar | Hints.Footer;

    private const int NearHeadline = 40;
    private const int MaxFigures = 20;
    private const int MaxWalls = 20;
    private const int MaxTags = 50;
    private const int MaxTagLength = 100;

    private static readonly SearchValues<string> AuthorFolders = SearchValues.Create(
        ["/author/", "/authors/", "/autor/", "/autoren/", "/autores/", "/auteur/", "/auteurs/", "/autore/", "/people/", "/person/", "/profile/", "/profil/", "/reporters/", "/journalist/", "/contributor/", "/contributors/", "/staff/", "/writer/", "/writers/", "/redakteur", "/autorin/", "/journalisten/", "/columnists/", "/bloggers/", "viewprofile"],
        StringComparison.OrdinalIgnoreCase);

    private readonly PageDocument _page;
    private readonly bool[] _isElsewhere;
    private readonly List<int> _authors = [];
    private readonly List<int> _authorLinks = [];
    private readonly List<int> _dates = [];
    private readonly List<int> _figures = [];
    private readonly List<int> _walls = [];
    private readonly List<string> _licences = [];
    private readonly List<string> _tags = [];

    public ArticlePlace(PageDocument page, string? title)
    {
        _page = page;
        HeadlineBlock = FindHeadline(page, title);
        Headline = HeadlineBlock < 0 ? -1 : page.Blocks[HeadlineBlock].Node;
        int article = FindArticle(page, Headline);
        _isElsewhere = new bool[page.Nodes.Length];
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            PageNode node = page.Nodes[i];
            _isElsewhere[i] = (node.Parent >= 0 && _isElsewhere[node.Parent]) || IsForeign(node, i, article);
            if (!_isElsewhere[i])
            {
                Collect(node, i);
            }
        }

        _authors.Sort(Compare);
        _authorLinks.Sort(Compare);
        _dates.Sort(Compare);
    }

    /// <summary>The element of the headline; -1 if none was found.</summary>
    public int Headline { get; }

    /// <summary>The block of the headline; -1 if none was found.</summary>
    public int HeadlineBlock { get; }

    /// <summary>Elements that are marked or named as the author's, the nearest to the headline first.</summary>
    public IReadOnlyList<int> Authors => _authors;

    /// <summary>Links to pages about people, the nearest to the headline first.</summary>
    public IReadOnlyList<int> AuthorLinks => _authorLinks;

    /// <summary>Elements that are marked or named as dates, the nearest to the headline first.</summary>
    public IReadOnlyList<int> Dates => _dates;

    /// <summary>Elements below the headline that are named after a paywall.</summary>
    public IReadOnlyList<int> Walls => _walls;

    /// <summary>The addresses of links that are marked as the licence.</summary>
    public IReadOnlyList<string> Licences => _licences;

    /// <summary>The texts of links that are marked as tags.</summary>
    public IReadOnlyList<string> Tags => _tags;

    /// <summary>Figures, from the headline on.</summary>
    public IReadOnlyList<int> Figures => _figures;

    /// <summary>Whether an element belongs to comments, menus, other articles or the frame of the page.</summary>
    public bool IsElsewhere(int node) => _isElsewhere[node];

    /// <summary>How far an element is from the headline; what stands above counts three times, as it is mostly of the frame.</summary>
    public int Distance(int node) => node >= Headline ? node - Headline : 3 * (Headline - node);

    private static int FindHeadline(PageDocument page, string? title)
    {
        int best = -1;
        int bestRank = 0;
        for (int i = 0; i < page.Blocks.Count; i++)
        {
            TextBlock block = page.Blocks[i];
            bool isTitle = title is not null && block.Text.Length <= 2 * title.Length + 20 && TitleText.StartsWith(title, block.Text) && 2 * block.Text.Length > title.Length;
            int rank = isTitle ? block.Level switch { 1 => 5, > 1 => 4, _ => 3 } : block.Level switch { 1 => 2, 2 => 1, _ => 0 };
            if (rank > bestRank)
            {
                (best, bestRank) = (i, rank);
            }
        }

        return best;
    }

    private static int FindArticle(PageDocument page, int headline)
    {
        for (int i = headline; i >= 0; i = page.Nodes[i].Parent)
        {
            if (page.Nodes[i].Tag is Tag.Article or Tag.Main)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsForeign(PageNode node, int index, int article)
    {
        if ((node.Hints & (Foreign | Beside)) == Hints.None || node.Tag is Tag.Html or Tag.Body || 2 * (_page.Ends[index] - index) > _page.Nodes.Length
            || (Headline >= 0 && _page.Contains(index, Headline)))
        {
            return false;
        }

        // Bylines stand in the sidebar or footer of the article itself, or of its headline.
        bool isNear = Headline >= 0 && index > Headline && index - Headline < NearHeadline;
        return (node.Hints & Foreign) != Hints.None || !(isNear || IsFooterOfPost(node) || (article >= 0 && _page.Contains(article, index)));
    }

    /// <summary>"post-footer" is below an article, "footer" below the page.</summary>
    private static bool IsFooterOfPost(PageNode node)
    {
        if ((node.Hints & Hints.Footer) == Hints.None)
        {
            return false;
        }

        string names = node.Html.GetAttribute("class");
        return names.Contains("post-footer", StringComparison.OrdinalIgnoreCase) || names.Contains("entry-footer", StringComparison.OrdinalIgnoreCase) || names.Contains("article-footer", StringComparison.OrdinalIgnoreCase);
    }

    private void Collect(PageNode node, int index)
    {
        if ((node.Hints & Hints.Author) != Hints.None)
        {
            _authors.Add(index);
        }

        if ((node.Hints & Hints.Date) != Hints.None || (node.Tag == Tag.Abbr && node.Html.HasAnyAttribute()))
        {
            _dates.Add(index);
        }

        if ((node.Hints & Hints.Paywall) != Hints.None && _walls.Count < MaxWalls && index > Headline)
        {
            _walls.Add(index);
        }

        if (node.Tag == Tag.Figure && _figures.Count < MaxFigures && index > Headline)
        {
            _figures.Add(index);
        }

        if (node.Tag == Tag.A)
        {
            CollectLink(node.Html, index, isAuthor: (node.Hints & Hints.Author) != Hints.None);
        }
    }

    private void CollectLink(HtmlNode link, int index, bool isAuthor)
    {
        string relation = link.GetAttribute("rel");
        if (relation.Length > 0)
        {
            CollectRelation(link, relation, index, isAuthor);
        }

        if (link.GetAttribute("href").AsSpan().ContainsAny(AuthorFolders))
        {
            _authorLinks.Add(index);
        }
    }

    private void CollectRelation(HtmlNode link, string relation, int index, bool isAuthor)
    {
        if (!isAuthor && relation.Contains("author", StringComparison.OrdinalIgnoreCase))
        {
            _authors.Add(index);
        }

        if (_tags.Count < MaxTags && IsTag(relation))
        {
            _tags.Add(TitleText.FoldWhiteSpace(HtmlText.Decode(NodeText.Read(link, MaxTagLength))));
        }

        if (relation.Contains("license", StringComparison.OrdinalIgnoreCase))
        {
            _licences.Add(HtmlText.Decode(link.GetAttribute("href")));
        }
    }

    /// <summary>Categories are marked "category tag".</summary>
    private static bool IsTag(string relation) => relation.Trim().Equals("tag", StringComparison.OrdinalIgnoreCase);

    private int Compare(int first, int second)
    {
        int order = Distance(first).CompareTo(Distance(second));
        return order != 0 ? order : first.CompareTo(second);
    }
}
