using ArticleKit.Text.Segmentation;

namespace ArticleKit.Tests.Text.Segmentation;

public sealed class PooledBufferTests
{
    [Fact]
    public void Add_MoreThanTheCapacity_KeepsAllInOrder()
    {
        using var buffer = new PooledBuffer<int>(1);
        int[] expected = [.. Enumerable.Range(0, 1000)];
        foreach (int item in expected)
        {
            buffer.Add(item);
        }

        buffer.Count.Should().Be(expected.Length);
        buffer.ToArray().Should().Equal(expected);
        buffer.ToImmutable().Should().Equal(expected);
    }

    [Fact]
    public void Clear_SomeItems_LeavesNone()
    {
        using var buffer = new PooledBuffer<int>(4);
        buffer.Add(1);

        buffer.Clear();

        buffer.ToArray().Should().BeEmpty();
    }
}
