namespace ArticleKit.Evaluation.Cleaning;

/// <summary>How well tags are found, on the pages that have some in the gold: F1 over all tags, compared without case.</summary>
internal sealed class TagScore
{
    private int _gold;
    private int _answered;
    private int _common;

    public int Pages { get; private set; }

    public double F1 => _gold + _answered == 0 ? 0 : 2.0 * _common / (_gold + _answered);

    public double Precision => _answered == 0 ? 0 : (double)_common / _answered;

    public double Recall => _gold == 0 ? 0 : (double)_common / _gold;

    public void Add(IReadOnlyList<string> expected, IReadOnlyList<string> actual)
    {
        HashSet<string> gold = Fold(expected);
        if (gold.Count == 0)
        {
            return;
        }

        HashSet<string> answered = Fold(actual);
        Pages++;
        _gold += gold.Count;
        _answered += answered.Count;
        _common += gold.Count(answered.Contains);
    }

    private static HashSet<string> Fold(IReadOnlyList<string> tags) => new(tags.Select(tag => tag.Trim()).Where(tag => tag.Length > 0), StringComparer.OrdinalIgnoreCase);
}
