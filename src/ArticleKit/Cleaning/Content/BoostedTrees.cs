using System.Runtime.InteropServices;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// An ensemble of regression trees for a question of yes or no, with its calibration (Friedman 2001, "Greedy Function Approximation: A
/// Gradient Boosting Machine"; Platt 1999, "Probabilistic Outputs for Support Vector Machines").
/// </summary>
internal sealed class BoostedTrees
{
    private const int MaxTrees = 10_000;
    private const int MaxSplits = 1024;

    private readonly int[] _roots;
    private readonly Split[] _splits;
    private readonly float[] _leaves;
    private readonly double _slope;
    private readonly double _offset;
    private readonly LeafMasks? _masks;

    private BoostedTrees(int[] roots, Split[] splits, float[] leaves, double slope, double offset)
    {
        (_roots, _splits, _leaves, _slope, _offset) = (roots, splits, leaves, slope, offset);
        _masks = BuildMasks();
    }

    /// <summary>The probability of yes.</summary>
    public double Predict(ReadOnlySpan<float> features) => Calibrate(Sum(features));

    /// <summary>The probability of yes for each of many rows, the same as one by one.</summary>
    /// <param name="rows">The rows, one behind the other.</param>
    /// <param name="width">How long a row is.</param>
    /// <param name="probabilities">One for each row; overwritten.</param>
    public void Predict(ReadOnlySpan<float> rows, int width, Span<double> probabilities)
    {
        _masks?.Sum(rows, width, probabilities);
        for (int i = 0; i < probabilities.Length; i++)
        {
            probabilities[i] = Calibrate(_masks is null ? Sum(rows.Slice(i * width, width)) : probabilities[i]);
        }
    }

    private double Calibrate(double sum) => 1 / (1 + Math.Exp((_slope * sum) + _offset));

    private double Sum(ReadOnlySpan<float> features)
    {
        double sum = 0;
        foreach (int root in _roots)
        {
            int at = root;
            while (at >= 0)
            {
                ref readonly Split split = ref _splits[at];
                at = features[split.Feature] <= split.Threshold ? split.Left : split.Right;
            }

            sum += _leaves[~at];
        }

        return sum;
    }

    public static BoostedTrees Read(BinaryReader reader)
    {
        double slope = reader.ReadDouble();
        double offset = reader.ReadDouble();
        int trees = Check(reader.ReadInt32(), MaxTrees);
        var roots = new int[trees];
        List<Split> splits = [];
        List<float> leaves = [];
        for (int tree = 0; tree < trees; tree++)
        {
            int count = Check(reader.ReadUInt16(), MaxSplits);
            int firstSplit = splits.Count;
            int firstLeaf = leaves.Count;
            roots[tree] = count == 0 ? ~firstLeaf : firstSplit;
            for (int i = 0; i < count; i++)
            {
                byte feature = reader.ReadByte();
                float threshold = reader.ReadSingle();
                int left = Child(reader.ReadInt16(), i, count, firstSplit, firstLeaf);
                int right = Child(reader.ReadInt16(), i, count, firstSplit, firstLeaf);
                splits.Add(new Split(feature, threshold, left, right));
            }

            for (int i = 0; i <= count; i++)
            {
                leaves.Add(reader.ReadSingle());
            }
        }

        return new BoostedTrees(roots, [.. splits], [.. leaves], slope, offset);
    }

    /// <summary>The same trees as masks of their leaves; null if one of them has too many for that.</summary>
    private LeafMasks? BuildMasks()
    {
        List<(int Feature, LeafMasks.Condition Condition)> conditions = [];
        var ordered = new float[_roots.Length * LeafMasks.MaxLeaves];
        for (int tree = 0; tree < _roots.Length; tree++)
        {
            int leaves = 0;
            if (!AddMasks(_roots[tree], tree, ordered.AsSpan(tree * LeafMasks.MaxLeaves, LeafMasks.MaxLeaves), ref leaves, conditions))
            {
                return null;
            }
        }

        return new LeafMasks(conditions, ordered);
    }

    private bool AddMasks(int at, int tree, Span<float> ordered, ref int leaves, List<(int Feature, LeafMasks.Condition Condition)> conditions)
    {
        if (at < 0)
        {
            if (leaves == ordered.Length)
            {
                return false;
            }

            ordered[leaves++] = _leaves[~at];
            return true;
        }

        Split split = _splits[at];
        int first = leaves;
        if (!AddMasks(split.Left, tree, ordered, ref leaves, conditions))
        {
            return false;
        }

        uint left = (uint)((1UL << leaves) - (1UL << first));
        conditions.Add((split.Feature, new LeafMasks.Condition(split.Threshold, tree, ~left)));
        return AddMasks(split.Right, tree, ordered, ref leaves, conditions);
    }

    /// <summary>The place of a child, which stands behind its parent if it is a split.</summary>
    private static int Child(short index, int parent, int count, int firstSplit, int firstLeaf)
    {
        bool isPossible = index >= 0 ? index > parent && index < count : ~index <= count;
        if (!isPossible)
        {
            throw new InvalidDataException("The block classifier is damaged.");
        }

        return index >= 0 ? firstSplit + index : ~(firstLeaf + ~index);
    }

    private static int Check(int value, int limit) =>
        value >= 0 && value <= limit ? value : throw new InvalidDataException("The block classifier is damaged.");

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Split(int Feature, float Threshold, int Left, int Right);
}
