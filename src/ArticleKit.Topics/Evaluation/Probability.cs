namespace ArticleKit.Topics.Evaluation;

/// <summary>Takes the probabilities of any classifier, one that someone else wrote too, for what they are worth.</summary>
internal static class Probability
{
    /// <summary>What the logarithm is taken of at least: one certain error must not make every other figure invisible.</summary>
    public const double Least = 1e-15;

    /// <summary>A value from 0 to 1; 0 for what is no number.</summary>
    public static double Of(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, 0, 1);

    /// <summary>The negative logarithm of a probability.</summary>
    public static double Loss(double probability) => -Math.Log(Math.Max(Least, probability));
}
