using ArticleKit.Topics.Evaluation;
using CsCheck;

namespace ArticleKit.Topics.Tests.Evaluation;

public class FoldAssignmentTests
{
    private static readonly Gen<(string Label, ulong? Key)[]> Rows =
        Gen.Select(Gen.Int[0, 4].Select(label => $"{label}"), Gen.ULong[0, 30].Select(key => key < 5 ? (ulong?)null : key)).Array[40, 200];

    [Fact]
    public void Assign_AnyArticles_KeepsEqualKeysTogetherAndLeavesNoFoldEmpty() => Rows.Sample(rows =>
    {
        int[] folds = FoldAssignment.Assign([.. rows.Select(row => row.Label)], [.. rows.Select(row => row.Key)], folds: 3, seed: 1);

        folds.Distinct().Order().Should().Equal(0, 1, 2);
        rows.Zip(folds).Where(row => row.First.Key is not null).GroupBy(row => row.First.Key)
            .Should().OnlyContain(group => group.Select(row => row.Second).Distinct().Count() == 1);
    });

    [Fact]
    public void Assign_DifferentTexts_DealsTopicsAndArticlesEvenly() => Rows.Sample(rows =>
    {
        string[] labels = [.. rows.Select(row => row.Label)];
        int[] folds = FoldAssignment.Assign(labels, new ulong?[labels.Length], folds: 4, seed: 1);

        foreach (IGrouping<string, int> ofLabel in labels.Zip(folds).GroupBy(row => row.First, row => row.Second, StringComparer.Ordinal))
        {
            int[] counts = [.. Enumerable.Range(0, 4).Select(fold => ofLabel.Count(row => row == fold))];
            (counts.Max() - counts.Min()).Should().BeLessThanOrEqualTo(1);
        }
    });
}
