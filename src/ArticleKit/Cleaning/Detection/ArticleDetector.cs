using ArticleKit.Cleaning.Content;

namespace ArticleKit.Cleaning.Detection;

/// <summary>Tells beforehand, by a <see cref="PageProbe"/>, whether a page is probably an article.</summary>
/// <remarks>
/// A logistic regression, fitted on <c>wcxb-train</c> and cross-validated by site: run <c>ArticleKit.Evaluation learn-detector</c>,
/// which prints these numbers.
/// </remarks>
internal static class ArticleDetector
{
    /// <summary>From which probability on a page is held for an article.</summary>
    public const double Threshold = 0.5;

    private const double Intercept = -2.596;

    private static readonly double[] Weights =
        [0.625, -0.216, -1.814, 1.301, 1.171, -2.742, -5.873, 1.863, 1.402, 0.226, -0.265, -0.362, -0.233];

    public static bool IsProbablyArticle(ReadOnlySpan<char> html) => Probability(html) >= Threshold;

    /// <summary>From 0, as for a page without a paragraph, to 1.</summary>
    public static double Probability(ReadOnlySpan<char> html)
    {
        var probe = PageProbe.Read(html);
        if (!probe.HasText)
        {
            return 0;
        }

        Span<double> features = stackalloc double[PageProbe.FeatureCount];
        probe.Write(features);
        return Logistic.Of(Intercept, Weights, features);
    }
}
