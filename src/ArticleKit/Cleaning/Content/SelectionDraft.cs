using ArticleKit.Cleaning.Explanation;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// The choice of blocks while rules work on it. Rules only add to the chosen blocks and take from them; which of them decided over a
/// block is noted here alone, by what changed.
/// </summary>
internal sealed class SelectionDraft(int blocks, AnalysisBudget budget)
{
    // None but what a rule adds is chosen; the first value stands for that.
    private readonly BlockRule[] _rules = new BlockRule[blocks];
    private readonly List<int> _before = [];

    /// <summary>The indexes of the chosen blocks, in the order of the page.</summary>
    public List<int> Chosen { get; } = [];

    /// <summary>For each block, the last rule that added or dropped it.</summary>
    public IReadOnlyList<BlockRule> Rules => _rules;

    /// <summary>Drops everything and begins anew.</summary>
    /// <param name="rule">What is noted for all blocks.</param>
    public void Restart(BlockRule rule)
    {
        Chosen.Clear();
        Array.Fill(_rules, rule);
    }

    /// <summary>Lets a rule change the chosen blocks.</summary>
    /// <param name="rule">What is noted for the blocks that it adds or drops.</param>
    /// <param name="change">The rule; it must leave the indexes in the order of the page.</param>
    public void Apply(BlockRule rule, Action<List<int>> change)
    {
        budget.CheckNow();
        _before.Clear();
        _before.AddRange(Chosen);
        change(Chosen);
        int old = 0;
        foreach (int index in Chosen)
        {
            while (old < _before.Count && _before[old] < index)
            {
                _rules[_before[old++]] = rule;
            }

            if (old < _before.Count && _before[old] == index)
            {
                old++;
            }
            else
            {
                _rules[index] = rule;
            }
        }

        for (; old < _before.Count; old++)
        {
            _rules[_before[old]] = rule;
        }
    }
}
