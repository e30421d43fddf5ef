using ArticleKit.Cleaning.Content;
using CsCheck;

namespace ArticleKit.Tests.Cleaning.Content;

public class BoostedTreesTests
{
    private const int Width = 4;

    [Fact]
    public void Predict_OneSplit_AddsTheLeafOnTheRightSide()
    {
        BoostedTrees trees = Read(writer => WriteStump(writer, feature: 1, threshold: 0.5f, low: -2, high: 3));

        // Calibrated by slope -1 and offset 0, the sum of the leaves is the logit.
        trees.Predict([9, 0.5f]).Should().BeApproximately(1 / (1 + Math.Exp(2)), 1e-6);
        trees.Predict([0, 0.6f]).Should().BeApproximately(1 / (1 + Math.Exp(-3)), 1e-6);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    public void Predict_ManyRows_IsTheSameAsOneByOne(int maxSplits) =>
        Gen.Select(Trees(maxSplits), Gen.OneOf(Gen.Float, Gen.Float[-1, 1]).Array[Width].Array[0, 20]).Sample(
            (model, rows) =>
            {
                BoostedTrees trees = Read(writer => writer.Write(model));
                var probabilities = new double[rows.Length];
                trees.Predict([.. rows.SelectMany(row => row)], Width, probabilities);
                probabilities.Should().Equal(rows.Select(row => trees.Predict(row)));
            },
            iter: 500);

    [Fact]
    public void Read_ChildBeforeItsParent_IsRefused()
    {
        Action read = () => Read(writer =>
        {
            writer.Write(-1.0);
            writer.Write(0.0);
            writer.Write(1);
            writer.Write((ushort)1);
            writer.Write((byte)0);
            writer.Write(0.5f);
            writer.Write((short)0);
            writer.Write((short)~1);
            writer.Write(1f);
            writer.Write(2f);
        });

        read.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Read_ImpossibleCount_IsRefused()
    {
        Action read = () => Read(writer =>
        {
            writer.Write(-1.0);
            writer.Write(0.0);
            writer.Write(int.MaxValue);
        });

        read.Should().Throw<InvalidDataException>();
    }

    [Fact]
    public void Read_OtherVersion_IsRefused()
    {
        using var stream = new MemoryStream([9, 0, 0, 0]);

        Action read = () => BlockClassifier.Read(stream);

        read.Should().Throw<InvalidDataException>();
    }

    /// <summary>Ten trees that grew by parting one leaf after the other, whichever, by any feature and threshold.</summary>
    private static Gen<byte[]> Trees(int maxSplits) => Gen.Select(Gen.Int[0, maxSplits], Gen.Int).Array[10].Select(trees =>
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(-1.0);
        writer.Write(0.25);
        writer.Write(trees.Length);
        foreach ((int count, int seed) in trees)
        {
            WriteTree(writer, count, new Random(seed));
        }

        return stream.ToArray();
    });

    private static void WriteTree(BinaryWriter writer, int count, Random random)
    {
        List<(short Left, short Right)> splits = [];
        for (short split = 0; split < count; split++)
        {
            // The new split takes the place of a leaf and gets that leaf and one more below it.
            short leaf = (short)~random.Next(split + 1);
            int parent = splits.FindIndex(other => other.Left == leaf || other.Right == leaf);
            if (parent >= 0)
            {
                splits[parent] = splits[parent].Left == leaf ? (split, splits[parent].Right) : (splits[parent].Left, split);
            }

            splits.Add((leaf, (short)~(split + 1)));
        }

        writer.Write((ushort)count);
        foreach ((short left, short right) in splits)
        {
            writer.Write((byte)random.Next(Width));
            writer.Write(random.NextSingle() - 0.5f);
            writer.Write(left);
            writer.Write(right);
        }

        for (int leaf = 0; leaf <= count; leaf++)
        {
            writer.Write(random.NextSingle());
        }
    }

    private static BoostedTrees Read(Action<BinaryWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        write(writer);
        stream.Position = 0;
        using var reader = new BinaryReader(stream);
        return BoostedTrees.Read(reader);
    }

    private static void WriteStump(BinaryWriter writer, byte feature, float threshold, float low, float high)
    {
        writer.Write(-1.0);
        writer.Write(0.0);
        writer.Write(1);
        writer.Write((ushort)1);
        writer.Write(feature);
        writer.Write(threshold);
        writer.Write((short)~0);
        writer.Write((short)~1);
        writer.Write(low);
        writer.Write(high);
    }
}
