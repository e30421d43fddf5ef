using System.Runtime.InteropServices;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>The three F1 values of a summary against its reference, each from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RougeScores(double Rouge1, double Rouge2, double RougeLsum)
{
    public static RougeScores operator +(RougeScores left, RougeScores right) =>
        new(left.Rouge1 + right.Rouge1, left.Rouge2 + right.Rouge2, left.RougeLsum + right.RougeLsum);

    public static RougeScores operator /(RougeScores sum, int count) =>
        new(sum.Rouge1 / count, sum.Rouge2 / count, sum.RougeLsum / count);
}
