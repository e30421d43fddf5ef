namespace ArticleKit.Evaluation.Cleaning.Detection;

/// <summary>How well articles are told from other pages.</summary>
internal sealed class DetectionScores
{
    private readonly List<bool> _truth = [];
    private readonly List<double> _probabilities = [];
    private int _right;
    private int _foundArticles;
    private int _rightOthers;

    /// <summary>Counts a page.</summary>
    /// <param name="isArticle">What it is.</param>
    /// <param name="probability">How probable it was held to be an article; just 0 or 1 where only the answer is known.</param>
    /// <param name="answer">What it was held for.</param>
    public void Add(bool isArticle, double probability, bool answer)
    {
        _truth.Add(isArticle);
        _probabilities.Add(probability);
        _right += isArticle == answer ? 1 : 0;
        _foundArticles += isArticle && answer ? 1 : 0;
        _rightOthers += !isArticle && !answer ? 1 : 0;
    }

    public IEnumerable<Measurement> Measurements(string part, string set)
    {
        int articles = _truth.Count(isArticle => isArticle);
        int others = _truth.Count - articles;
        yield return new Measurement(part, set, "is article, accuracy", (double)_right / _truth.Count) { Note = $"{articles} of {_truth.Count} pages are" };
        yield return new Measurement(part, set, "is article, AUC", Ranking.AreaUnderCurve(_probabilities, _truth));
        yield return new Measurement(part, set, "is article, share of articles found", (double)_foundArticles / articles);
        yield return new Measurement(part, set, "is article, share of others found", (double)_rightOthers / others);
    }
}
