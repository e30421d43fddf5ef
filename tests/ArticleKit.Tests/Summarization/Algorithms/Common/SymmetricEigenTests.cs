using ArticleKit.Summarization.Algorithms.Common;
using CsCheck;

namespace ArticleKit.Tests.Summarization.Algorithms.Common;

public class SymmetricEigenTests
{
    [Fact]
    public void Decompose_TwoByTwo_GivesTheSumAndTheDifference()
    {
        var eigen = SymmetricEigen.Decompose([[2, 1], [1, 2]]);

        eigen.Values[0].Should().BeApproximately(3, 1e-12);
        eigen.Values[1].Should().BeApproximately(1, 1e-12);
        Math.Abs(eigen.Vectors[0][0]).Should().BeApproximately(Math.Sqrt(0.5), 1e-12);
        eigen.Vectors[0][0].Should().BeApproximately(eigen.Vectors[0][1], 1e-12);
    }

    [Fact]
    public void Decompose_AnySymmetricMatrix_IsMadeUpOfItsEigenvectors() =>
        Gen.Int[1, 8].SelectMany(size => Gen.Double[-5, 5].Array[size * size].Select(values => (size, values))).Sample((size, values) =>
        {
            double[][] matrix = [.. Enumerable.Range(0, size).Select(i => Enumerable.Range(0, size).Select(j => values[(Math.Min(i, j) * size) + Math.Max(i, j)]).ToArray())];
            var eigen = SymmetricEigen.Decompose([.. matrix.Select(row => (double[])row.Clone())]);

            eigen.Values.Should().BeInDescendingOrder();
            for (int i = 0; i < size; i++)
            {
                for (int j = 0; j < size; j++)
                {
                    Enumerable.Range(0, size).Sum(k => eigen.Values[k] * eigen.Vectors[k][i] * eigen.Vectors[k][j]).Should().BeApproximately(matrix[i][j], 1e-8);
                    Enumerable.Range(0, size).Sum(k => eigen.Vectors[i][k] * eigen.Vectors[j][k]).Should().BeApproximately(i == j ? 1 : 0, 1e-8);
                }
            }
        });
}
