using System.Numerics;
using System.Runtime.Intrinsics;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Adds up the leaves that rows fall into, for eight rows and all trees at a time and without a walk down any tree: each split that a
/// row fails rules out the leaves on its left, and the first leaf that is left over is the one that the row falls into (Lucchese et al.
/// 2015, "QuickScorer: A Fast Algorithm to Rank Documents with Additive Ensembles of Regression Trees", SIGIR; and 2016, "Exploiting
/// CPU SIMD Extensions to Speed-up Document Scoring with Tree Ensembles", SIGIR).
/// </summary>
internal sealed class LeafMasks
{
    /// <summary>A bit is kept for each leaf of a tree.</summary>
    public const int MaxLeaves = 32;

    private const int Lanes = 8;

    private readonly int[] _features;
    private readonly int[] _ends;
    private readonly Condition[] _conditions;
    private readonly float[] _leaves;
    private readonly int _trees;

    /// <param name="conditions">The splits of all trees, each with its feature.</param>
    /// <param name="leaves">The leaves of each tree from left to right, <see cref="MaxLeaves"/> places a tree.</param>
    public LeafMasks(IEnumerable<(int Feature, Condition Condition)> conditions, float[] leaves)
    {
        IGrouping<int, Condition>[] groups = [.. conditions.GroupBy(split => split.Feature, split => split.Condition).OrderBy(group => group.Key)];
        _features = [.. groups.Select(group => group.Key)];
        _conditions = [.. groups.SelectMany(group => group.OrderBy(condition => condition.Threshold))];
        _ends = new int[groups.Length];
        for (int i = 0, end = 0; i < groups.Length; i++)
        {
            _ends[i] = end += groups[i].Count();
        }

        _leaves = leaves;
        _trees = leaves.Length / MaxLeaves;
    }

    /// <summary>The sum of the leaves for each row.</summary>
    /// <param name="rows">The rows, one behind the other.</param>
    /// <param name="width">How long a row is.</param>
    /// <param name="sums">One for each row; overwritten.</param>
    public void Sum(ReadOnlySpan<float> rows, int width, Span<double> sums)
    {
        var left = new Vector256<uint>[_trees];
        for (int row = 0; row < sums.Length; row += Lanes)
        {
            int count = Math.Min(Lanes, sums.Length - row);
            RuleOut(rows.Slice(row * width, count * width), width, left);
            Add(left, sums.Slice(row, count));
        }
    }

    /// <summary>Which leaves of each tree are left over for each of up to eight rows.</summary>
    private void RuleOut(ReadOnlySpan<float> rows, int width, Span<Vector256<uint>> left)
    {
        left.Fill(Vector256<uint>.AllBitsSet);
        Span<float> values = stackalloc float[Lanes];
        values.Clear();
        int start = 0;
        for (int i = 0; i < _features.Length; i++)
        {
            for (int lane = 0, at = _features[i]; at < rows.Length; lane++, at += width)
            {
                values[lane] = rows[at];
            }

            var value = Vector256.Create<float>(values);
            foreach (ref readonly Condition condition in _conditions.AsSpan(start, _ends[i] - start))
            {
                Vector256<uint> holds = Vector256.LessThanOrEqual(value, Vector256.Create(condition.Threshold)).AsUInt32();
                if (holds == Vector256<uint>.AllBitsSet)
                {
                    // The thresholds behind it are greater still.
                    break;
                }

                left[condition.Tree] &= Vector256.Create(condition.Mask) | holds;
            }

            start = _ends[i];
        }
    }

    private void Add(ReadOnlySpan<Vector256<uint>> left, Span<double> sums)
    {
        sums.Clear();
        Span<uint> masks = stackalloc uint[Lanes];
        for (int tree = 0; tree < left.Length; tree++)
        {
            left[tree].CopyTo(masks);
            ReadOnlySpan<float> leaves = _leaves.AsSpan(tree * MaxLeaves, MaxLeaves);
            for (int lane = 0; lane < sums.Length; lane++)
            {
                sums[lane] += leaves[BitOperations.TrailingZeroCount(masks[lane])];
            }
        }
    }

    /// <summary>A split: what is not greater than the threshold goes left.</summary>
    /// <param name="Threshold">The greatest value that goes left.</param>
    /// <param name="Tree">The tree that it is part of.</param>
    /// <param name="Mask">All bits but those of the leaves on its left.</param>
    internal readonly record struct Condition(float Threshold, int Tree, uint Mask);
}
