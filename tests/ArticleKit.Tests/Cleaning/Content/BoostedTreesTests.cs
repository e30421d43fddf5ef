using ArticleKit.Cleaning.Content;

namespace ArticleKit.Tests.Cleaning.Content;

public class BoostedTreesTests
{
    [Fact]
    public void Predict_OneSplit_AddsTheLeafOnTheRightSide()
    {
        BoostedTrees trees = Read(writer => WriteStump(writer, feature: 1, threshold: 0.5f, low: -2, high: 3));

        // Calibrated by slope -1 and offset 0, the sum of the leaves is the logit.
        trees.Predict([9, 0.5f]).Should().BeApproximately(1 / (1 + Math.Exp(2)), 1e-6);
        trees.Predict([0, 0.6f]).Should().BeApproximately(1 / (1 + Math.Exp(-3)), 1e-6);
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
