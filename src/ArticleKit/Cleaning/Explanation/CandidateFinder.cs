using ArticleKit.Cleaning.Content;
using ArticleKit.Cleaning.Markup;
using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Explanation;

/// <summary>Ranks the elements of a page by how much their text speaks for being the article.</summary>
internal sealed class CandidateFinder
{
    private const int MaxRunnersUp = 5;
    private const int MaxWords = 150;

    private readonly PageDocument _page;
    private readonly double[] _scores;
    private readonly PageStatistics _statistics;
    private readonly double[] _chosenWords;
    private readonly int _allWords;
    private readonly int _allChosenWords;

    public CandidateFinder(PageDocument page, ContentSelection selection)
    {
        _page = page;
        double[] gains = selection.IsFallback ? BlockScorer.Score(page) : [.. page.Blocks.Select((block, i) => (Math.Min(block.Words, MaxWords) + 1) * (selection.Probabilities[i] - 0.5))];
        Main = MainNodeFinder.Find(page, gains);
        _scores = MainNodeFinder.Sum(page, gains);
        _statistics = PageStatistics.Of(page);
        _allWords = page.Blocks.Sum(block => block.Words);
        var chosenWords = new double[page.Blocks.Count];
        foreach (int i in selection.Chosen)
        {
            chosenWords[i] = page.Blocks[i].Words;
            _allChosenWords += page.Blocks[i].Words;
        }

        _chosenWords = MainNodeFinder.Sum(page, chosenWords);
    }

    /// <summary>The index of the main element, or -1.</summary>
    public int Main { get; }

    /// <summary>The elements that came next, the best first; of those that hold the same text only the innermost.</summary>
    public List<int> RunnersUp()
    {
        if (Main < 0)
        {
            return [];
        }

        List<int> ranked = [];
        for (int node = 0; node < _scores.Length; node++)
        {
            // A single paragraph is no rival of the element around it.
            if (_scores[node] > 0 && node != Main && !_page.Nodes[node].Tag.Has(TagTraits.Head) && _statistics.BlockCounts[node] > 1)
            {
                ranked.Add(node);
            }
        }

        ranked.Sort((left, right) => _scores[left] != _scores[right] ? _scores[right].CompareTo(_scores[left]) : right.CompareTo(left));
        List<int> best = [];
        HashSet<(double Score, int Words)> seen = [(_scores[Main], _statistics.Words[Main])];
        foreach (int node in ranked)
        {
            if (best.Count == MaxRunnersUp)
            {
                break;
            }

            if (seen.Add((_scores[node], _statistics.Words[node])))
            {
                best.Add(node);
            }
        }

        return best;
    }

    public ElementCandidate Describe(int node, NodePath paths, int line) => new()
    {
        XPath = paths.Of(node),
        Line = line,
        Relation = RelationOf(node),
        Score = _scores[node],
        ShareOfWords = Share(_statistics.Words[node], _allWords),
        ShareOfArticle = Share(_chosenWords[node], _allChosenWords),
    };

    private static double Share(double part, int whole) => whole == 0 ? 0 : part / whole;

    private CandidateRelation RelationOf(int node) =>
        node == Main ? CandidateRelation.Main
        : _page.Contains(node, Main) ? CandidateRelation.Around
        : _page.Contains(Main, node) ? CandidateRelation.Within
        : CandidateRelation.Elsewhere;
}
