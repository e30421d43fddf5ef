using ArticleKit.Topics.Features;
using ArticleKit.Topics.Training;
using CsCheck;

namespace ArticleKit.Topics.Tests.Training;

public sealed class PostingsTests
{
    [Fact]
    public void Of_AnyVectors_IsTheirTranspose() => RandomRows.Of(12, 2).Sample(rows =>
    {
        var postings = Postings.Of(Array.ConvertAll(rows, row => row.Vector), 12);

        for (int feature = 0; feature < 12; feature++)
        {
            (int Row, float Value)[] expected =
            [
                .. rows.Index().Where(row => row.Item.Vector.Indices.Contains(feature))
                    .Select(row => (row.Index, row.Item.Vector.Values[Array.IndexOf(row.Item.Vector.Indices, feature)])),
            ];
            postings.Rows(feature).ToArray().Should().Equal(expected.Select(pair => pair.Row));
            postings.Values(feature).ToArray().Should().Equal(expected.Select(pair => pair.Value));
        }
    });

    [Fact]
    public void Of_NoVectors_IsEmpty() => Postings.Of([], 3).Rows(2).Length.Should().Be(0);

    [Fact]
    public void Of_EmptyVectors_IsEmpty() => Postings.Of([SparseVector.Empty, SparseVector.Empty], 1).Values(0).Length.Should().Be(0);
}
