namespace ArticleKit.Evaluation.Cleaning;

/// <summary>Small formulas that several scores share.</summary>
internal static class Scores
{
    public static double HarmonicMean(double precision, double recall) => precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
}
