using System.Runtime.InteropServices;

namespace ArticleKit.Readability.Ease;

/// <summary>
/// The texts that <see cref="EaseScale"/> compares with: 258 of OneStopEnglish (CC BY-SA 4.0), 86 articles at three levels. The constants are
/// what <c>ArticleKit.Evaluation measure-ease-reference</c> prints.
/// </summary>
internal static class EaseReference
{
    public const double RarityWeight = 2;
    public const double Steepness = 0.8;
    public const double DifficultyDeviation = 0.7989;
    public const double GradeMean = 10.7536;
    public const double GradeDeviation = 2.0799;

    public static readonly Norm Rarity = new(0.4573, 0.0995);
    public static readonly Norm SentenceLength = new(3.1625, 0.171);
    public static readonly Norm SyllablesPerWord = new(1.9936, 0.1296);
    public static readonly Norm FormalWords = new(0.0352, 0.0113);

    /// <summary>How a factor is distributed over the texts.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Norm(double Mean, double Deviation)
    {
        public double Standardize(double value) => (value - Mean) / Deviation;
    }
}
