using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// Adds up the leaves that rows fall into, for sixteen rows and all trees at a time and without a walk down any tree: each split that a
/// row fails rules out the leaves on its left, and the first leaf that is left over is the one that the row falls into (Lucchese et al.
/// 2015, "QuickScorer: A Fast Algorithm to Rank Documents with Additive Ensembles of Regression Trees", SIGIR; and 2016, "Exploiting
/// CPU SIMD Extensions to Speed-up Document Scoring with Tree Ensembles", SIGIR).
/// </summary>
internal sealed class LeafMasks
{
    /// <summary>A bit is kept for each leaf of a tree.</summary>
    public const int MaxLeaves = 32;

    private const int Lanes = 16;

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
        uint[] buffer = ArrayPool<uint>.Shared.Rent(_trees * (Lanes + 1));
        float[] columns = ArrayPool<float>.Shared.Rent(_features.Length * Lanes);
        Span<Vector512<uint>> left = MemoryMarshal.Cast<uint, Vector512<uint>>(buffer.AsSpan(0, _trees * Lanes));
        Span<uint> leftToAll = buffer.AsSpan(_trees * Lanes, _trees);
        ReadOnlySpan<Vector512<float>> values = MemoryMarshal.Cast<float, Vector512<float>>(columns.AsSpan(0, _features.Length * Lanes));
        for (int row = 0; row < sums.Length; row += Lanes)
        {
            int count = Math.Min(Lanes, sums.Length - row);
            Turn(rows.Slice(row * width, count * width), width, columns);
            RuleOut(values, left, leftToAll);
            Add(left, sums.Slice(row, count));
        }

        ArrayPool<uint>.Shared.Return(buffer);
        ArrayPool<float>.Shared.Return(columns);
    }

    /// <summary>Puts the values of up to sixteen rows side by side for each feature that is asked for; what is missing is repeated.</summary>
    private void Turn(ReadOnlySpan<float> rows, int width, Span<float> columns)
    {
        int last = rows.Length - width;
        for (int lane = 0; lane < Lanes; lane++)
        {
            ReadOnlySpan<float> row = rows.Slice(Math.Min(lane * width, last), width);
            for (int i = 0, at = lane; i < _features.Length; i++, at += Lanes)
            {
                columns[at] = row[_features[i]];
            }
        }
    }

    /// <summary>Which leaves of each tree are left over for each of sixteen rows.</summary>
    /// <param name="values">The rows' values of each feature.</param>
    /// <param name="left">For each tree; overwritten.</param>
    /// <param name="leftToAll">Room for a number a tree.</param>
    private void RuleOut(ReadOnlySpan<Vector512<float>> values, Span<Vector512<uint>> left, Span<uint> leftToAll)
    {
        left.Fill(Vector512<uint>.AllBitsSet);
        leftToAll.Fill(uint.MaxValue);
        int at = 0;
        for (int i = 0; i < _ends.Length; i++)
        {
            Vector512<float> value = values[i];
            (float least, float greatest) = Range(value);
            ReadOnlySpan<Condition> conditions = _conditions.AsSpan(at, _ends[i] - at);
            at = _ends[i];
            int next = 0;
            for (; next < conditions.Length && conditions[next].Threshold < least; next++)
            {
                // No row holds it: that is so with most of what is the same in the whole page.
                leftToAll[conditions[next].Tree] &= conditions[next].Mask;
            }

            // All rows hold those with a greater threshold.
            for (; next < conditions.Length && !(conditions[next].Threshold >= greatest); next++)
            {
                ref readonly Condition condition = ref conditions[next];
                Vector512<uint> holds = Vector512.LessThanOrEqual(value, Vector512.Create(condition.Threshold)).AsUInt32();
                left[condition.Tree] &= Vector512.Create(condition.Mask) | holds;
            }
        }

        for (int tree = 0; tree < left.Length; tree++)
        {
            left[tree] &= Vector512.Create(leftToAll[tree]);
        }
    }

    private static (float Least, float Greatest) Range(Vector512<float> values)
    {
        if (!Vector512.EqualsAll(values, values))
        {
            // What is no number holds no condition; others in its row may.
            return (float.NegativeInfinity, float.NaN);
        }

        Vector256<float> least = Vector256.MinNative(values.GetLower(), values.GetUpper());
        Vector256<float> greatest = Vector256.MaxNative(values.GetLower(), values.GetUpper());
        var least4 = Vector128.MinNative(least.GetLower(), least.GetUpper());
        var greatest4 = Vector128.MaxNative(greatest.GetLower(), greatest.GetUpper());
        least4 = Vector128.MinNative(least4, Vector128.Shuffle(least4, Vector128.Create(2, 3, 0, 1)));
        greatest4 = Vector128.MaxNative(greatest4, Vector128.Shuffle(greatest4, Vector128.Create(2, 3, 0, 1)));
        return (Vector128.MinNative(least4, Vector128.Shuffle(least4, Vector128.Create(1, 0, 3, 2))).ToScalar(),
            Vector128.MaxNative(greatest4, Vector128.Shuffle(greatest4, Vector128.Create(1, 0, 3, 2))).ToScalar());
    }

    private void Add(ReadOnlySpan<Vector512<uint>> left, Span<double> sums)
    {
        if (Avx512F.IsSupported)
        {
            Span<double> all = stackalloc double[Lanes];
            AddAll(left, all);
            all[..sums.Length].CopyTo(sums);
            return;
        }

        ReadOnlySpan<uint> masks = MemoryMarshal.Cast<Vector512<uint>, uint>(left);
        sums.Clear();
        for (int tree = 0; tree < _trees; tree++)
        {
            ReadOnlySpan<uint> ofTree = masks.Slice(tree * Lanes, sums.Length);
            ReadOnlySpan<float> leaves = _leaves.AsSpan(tree * MaxLeaves, MaxLeaves);
            for (int lane = 0; lane < ofTree.Length; lane++)
            {
                sums[lane] += leaves[BitOperations.TrailingZeroCount(ofTree[lane])];
            }
        }
    }

    /// <summary>The same for sixteen rows at once: a tree's leaves are two registers, in which sixteen places are looked up by one instruction.</summary>
    private void AddAll(ReadOnlySpan<Vector512<uint>> left, Span<double> sums)
    {
        ReadOnlySpan<Vector512<float>> leaves = MemoryMarshal.Cast<float, Vector512<float>>(_leaves);
        Vector512<double> lower = Vector512<double>.Zero;
        Vector512<double> upper = Vector512<double>.Zero;
        for (int tree = 0; tree < left.Length; tree++)
        {
            Vector512<float> leaf = Avx512F.PermuteVar16x32x2(leaves[2 * tree], FirstBit(left[tree]), leaves[(2 * tree) + 1]);
            lower += Vector512.WidenLower(leaf);
            upper += Vector512.WidenUpper(leaf);
        }

        lower.CopyTo(sums);
        upper.CopyTo(sums[(Lanes / 2)..]);
    }

    /// <summary>The place of the lowest bit of each number, none of which is 0: the exponent of that bit alone as a floating-point number.</summary>
    private static Vector512<int> FirstBit(Vector512<uint> masks)
    {
        const int ExponentShift = 23;
        const int ExponentBias = 127;
        Vector512<int> bit = (masks & (Vector512<uint>.Zero - masks)).AsInt32();
        Vector512<int> exponent = Vector512.ConvertToSingle(bit).AsInt32() >>> ExponentShift;

        // The highest bit is a sign, which must not be taken for a part of the exponent.
        return (exponent & Vector512.Create(0xFF)) - Vector512.Create(ExponentBias);
    }

    /// <summary>A split: what is not greater than the threshold goes left.</summary>
    /// <param name="Threshold">The greatest value that goes left.</param>
    /// <param name="Tree">The tree that it is part of.</param>
    /// <param name="Mask">All bits but those of the leaves on its left.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Condition(float Threshold, int Tree, uint Mask);
}
