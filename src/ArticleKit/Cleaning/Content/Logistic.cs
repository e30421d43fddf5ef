namespace ArticleKit.Cleaning.Content;

/// <summary>The logistic function of a weighted sum.</summary>
internal static class Logistic
{
    /// <summary>A number from 0 to 1.</summary>
    public static double Of(double intercept, ReadOnlySpan<double> weights, ReadOnlySpan<double> features)
    {
        double sum = intercept;
        for (int i = 0; i < weights.Length; i++)
        {
            sum += weights[i] * features[i];
        }

        return 1 / (1 + Math.Exp(-sum));
    }
}
