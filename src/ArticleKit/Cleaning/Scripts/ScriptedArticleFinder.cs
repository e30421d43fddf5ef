using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Content.Rules;
using ArticleKit.Cleaning.Explanation;
using ArticleKit.Cleaning.Metadata;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Scripts;

/// <summary>
/// Finds the article in the data of scripts where the visible page has none or only its beginning. A text is taken for the article only
/// if it goes on where the visible text ends, or if it has the title of the page or begins as the page describes itself.
/// </summary>
internal sealed class ScriptedArticleFinder
{
    // Of a page with more visible text than this, the text is the article.
    private const int MaxVisibleWords = 400;
    private const int MinScriptLength = 600;

    private const int MaxTried = 12;
    private const int MaxBlocksProbed = 20;
    private const int MinWords = 80;
    private const int MinProse = 60;
    private const int MinWordsForOverlap = 25;
    private const int MaxWordsWithoutOverlap = 100;
    private const double MostlyTheSame = 0.7;
    private const double TimesLonger = 2;
    private const double TimesLongerWithoutOverlap = 3;

    // A description that stands in one text and not in the other tells which of them is the article.
    private const double NearlyAll = 0.9;
    private const double NearlyNothing = 0.3;
    private const int MinProseWords = 8;
    private const double MostlyLink = 0.5;

    private readonly PageDocument _page;
    private readonly PageMetadata _metadata;
    private readonly ContentSelection _visible;
    private readonly ArticleLimits _limits;
    private readonly Uri? _url;
    private readonly List<uint> _visibleWords = [];
    private readonly List<uint> _excerpt = [];
    private readonly int _visibleCount;
    private readonly bool _mayBeTitled;
    private readonly bool _mayBeDescribed;

    private ScriptedArticleFinder(PageDocument page, PageMetadata metadata, ContentSelection visible, ArticleLimits limits, Uri? url)
    {
        (_page, _metadata, _visible, _limits, _url) = (page, metadata, visible, limits, url);
        foreach (int i in visible.Chosen)
        {
            WordHashes.Read(page.Blocks[i].Text, _visibleWords);
        }

        WordHashes.Read(metadata.Excerpt ?? "", _excerpt);
        _visibleCount = Choice.CountWords(page, [.. visible.Chosen]);
        _mayBeTitled = _visibleCount <= MaxWordsWithoutOverlap;
        _mayBeDescribed = _excerpt.Count >= MinProseWords && (_mayBeTitled || new WordSequences(_visibleWords).ShareOf(_excerpt) < NearlyNothing);
    }

    /// <summary>Looks, where the visible text is short.</summary>
    /// <param name="page">The page.</param>
    /// <param name="html">The page as it was given.</param>
    /// <param name="metadata">What the page tells of its article.</param>
    /// <param name="visible">What was chosen of its visible text.</param>
    /// <param name="limits">What a page may cost.</param>
    /// <param name="url">Where the page came from; null if that is not known.</param>
    /// <returns>The article; null if the visible text is to stand.</returns>
    public static ScriptedArticle? Find(PageDocument page, string html, PageMetadata metadata, ContentSelection visible, ArticleLimits limits, Uri? url)
    {
        if (visible.Evidence.IsDiscussion || Choice.CountWords(page, [.. visible.Chosen]) > MaxVisibleWords)
        {
            return null;
        }

        return page.Source.ScriptLength >= MinScriptLength || html.Contains("data-", StringComparison.Ordinal)
            ? new ScriptedArticleFinder(page, metadata, visible, limits, url).Find(html)
            : null;
    }

    private ScriptedArticle? Find(string html)
    {
        List<(BodyCandidate Candidate, string XPath, int Position)> found = [];
        int minLength = Math.Max(MinScriptLength, (int)TimesLonger * _visible.Chosen.Sum(i => _page.Blocks[i].Text.Length));
        var data = new PageData(_page, html, new ScriptProbe(minLength, Evidence()));
        foreach ((string path, int position, IReadOnlyList<BodyCandidate> candidates) in data.Find(_metadata.Title))
        {
            foreach (BodyCandidate candidate in candidates)
            {
                found.Add((candidate, path, position));
            }
        }

        ScriptedArticle? best = null;
        int bestWords = 0;
        foreach ((BodyCandidate candidate, string path, int position) in found.OrderByDescending(item => item.Candidate.IsTitled).ThenByDescending(item => item.Candidate.Markup.Length).Take(MaxTried))
        {
            string markup = $"<html><body><article>{candidate.Markup}</article></body></html>";
            PageDocument own = Parse(markup);
            List<int> chosen = Choose(own);
            int words = Choice.CountWords(own, chosen);
            if (words > bestWords && IsSameArticle(own, chosen, candidate.IsTitled))
            {
                bestWords = words;
                best = new ScriptedArticle { Page = own, Html = markup, Selection = Describe(own, chosen), XPath = path, Position = position };
            }
        }

        return best;
    }

    private PageDocument Parse(string markup) => PageDocument.Parse(markup, _limits, _page.Budget);

    /// <summary>Everything but teasers of other articles, and what the text calls something else than text.</summary>
    private List<int> Choose(PageDocument own)
    {
        const Hints Unwanted = Hints.Navigation | Hints.Comments | Hints.Related | Hints.Sharing | Hints.Promotion | Hints.Consent | Hints.Form | Hints.Caption;
        List<int> chosen = [.. Enumerable.Range(0, own.Blocks.Count).Where(i => own.Blocks[i].Words > 0 && !own.IsWithin(own.Blocks[i].Node, Unwanted))];
        LinkLists.Drop(own, chosen, _visible.Evidence, _url);
        RelatedLabels.Drop(own, chosen);
        PhotoCredits.Drop(own, chosen);
        Asides.DropBoxes(own, chosen);
        chosen.RemoveAll(i => own.Blocks[i].Level is 1 or 2 && _metadata.Title is { } title && TitleText.IsSame(own.Blocks[i].Text, title));
        while (chosen.Count > 0 && own.Blocks[chosen[^1]].Kind == BlockKind.Heading)
        {
            chosen.RemoveAt(chosen.Count - 1);
        }

        return chosen;
    }

    private bool IsSameArticle(PageDocument own, List<int> chosen, bool isTitled)
    {
        int words = Choice.CountWords(own, chosen);
        if (words < MinWords || CountProse(own, chosen) < Math.Max(MinProse, words / 2))
        {
            return false;
        }

        List<uint> all = [];
        foreach (int i in chosen)
        {
            WordHashes.Read(own.Blocks[i].Text, all);
        }

        var sequences = new WordSequences(all);
        if (_visibleWords.Count >= MinWordsForOverlap && sequences.ShareOf(_visibleWords) >= MostlyTheSame)
        {
            return words >= TimesLonger * _visibleCount;
        }

        double described = _mayBeDescribed ? sequences.ShareOf(_excerpt) : 0;
        return words >= TimesLongerWithoutOverlap * _visibleCount && (_mayBeTitled ? isTitled || described >= MostlyTheSame : described >= NearlyAll);
    }

    /// <summary>What the article must hold to be taken for it.</summary>
    private IEnumerable<string> Evidence()
    {
        if (_visibleWords.Count >= MinWordsForOverlap)
        {
            yield return string.Join(' ', _visible.Chosen.Select(i => _page.Blocks[i].Text).Take(MaxBlocksProbed));
        }

        if (_mayBeTitled && _metadata.Title is { } title)
        {
            yield return title;
        }

        if (_mayBeDescribed)
        {
            yield return _metadata.Excerpt!;
        }
    }

    private static int CountProse(PageDocument own, List<int> chosen)
    {
        int words = 0;
        foreach (int i in chosen)
        {
            TextBlock block = own.Blocks[i];
            words += block.LinkDensity < MostlyLink && block.Kind != BlockKind.Heading && Sentences.LooksLikeProse(block.Text) ? block.Words : 0;
        }

        return words;
    }

    private ContentSelection Describe(PageDocument own, List<int> chosen)
    {
        var rules = new BlockRule[own.Blocks.Count];
        foreach (int i in chosen)
        {
            rules[i] = BlockRule.StatedBody;
        }

        return new ContentSelection
        {
            Chosen = chosen,
            Probabilities = BlockClassifier.Default.Score(own, _metadata.Title, _visible.Evidence),
            Rules = rules,
            Evidence = _visible.Evidence,
            IsFallback = false,
        };
    }
}
