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

    private BoostedTrees(int[] roots, Split[] splits, float[] leaves, double slope, double offset)
    {
        (_roots, _splits, _leaves, _slope, _offset) = (roots, splits, leaves, slope, offset);
    }

    /// <summary>The probability of yes.</summary>
    public double Predict(ReadOnlySpan<float> features)
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

        return 1 / (1 + Math.Exp((_slope * sum) + _offset));
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
                int left = Child(reader.ReadInt16(), firstSplit, firstLeaf);
                int right = Child(reader.ReadInt16(), firstSplit, firstLeaf);
                splits.Add(new Split(feature, threshold, left, right));
            }

            for (int i = 0; i <= count; i++)
            {
                leaves.Add(reader.ReadSingle());
            }
        }

        return new BoostedTrees(roots, [.. splits], [.. leaves], slope, offset);
    }

    private static int Child(short index, int firstSplit, int firstLeaf) => index >= 0 ? firstSplit + index : ~(firstLeaf + ~index);

    private static int Check(int value, int limit) =>
        value >= 0 && value <= limit ? value : throw new InvalidDataException("The block classifier is damaged.");

    private readonly record struct Split(int Feature, float Threshold, int Left, int Right);
}
