using ArticleKit.Cleaning.Page;

namespace ArticleKit.Cleaning.Content;

/// <summary>
/// How sure we are that what was chosen is the article of a page, and that the page is one: the expected word F1 of the choice, of which a
/// page that is surely no article keeps the half. Both are logistic functions of <see cref="ConfidenceFeatures"/>; the first is fitted to
/// F1 itself (Papke and Wooldridge, 1996, "Econometric methods for fractional response variables", Journal of Applied Econometrics 11).
/// </summary>
/// <remarks>
/// Fitted on <c>wcxb-train</c>, on the choices of classifiers that had seen no page of the same site: run
/// <c>ArticleKit.Evaluation calibrate-confidence</c>, which prints the numbers below. They must be renewed with the classifier.
/// </remarks>
internal static class PageConfidence
{
    private const double NoArticle = 0.5;

    private const double ChoiceIntercept = -2.718;
    private const double ArticleIntercept = -4.288;

    private static readonly double[] ChoiceWeights = [4.721, -1.066, 2.11, 0.814, 0.307];

    private static readonly double[] ArticleWeights = [3.444, 1.697, 1.053, 1.555, -1.64, -5.102, 0.787, 1.017];

    /// <summary>From 0, for an empty choice, to 1.</summary>
    public static double Of(PageDocument page, ContentSelection selection)
    {
        Span<double> features = stackalloc double[ConfidenceFeatures.Count];
        return ConfidenceFeatures.TryWrite(page, selection, features)
            ? Join(
                Logistic.Of(ChoiceIntercept, ChoiceWeights, features[..ConfidenceFeatures.ChoiceCount]),
                Logistic.Of(ArticleIntercept, ArticleWeights, features[^ConfidenceFeatures.ArticleCount..]))
            : 0;
    }

    /// <summary>Brings together the expected F1 and the probability that the page is an article.</summary>
    public static double Join(double expectedF1, double article) => expectedF1 * (NoArticle + ((1 - NoArticle) * article));
}
