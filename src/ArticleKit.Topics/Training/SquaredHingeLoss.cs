using Microsoft.ML.Trainers;

namespace ArticleKit.Topics.Training;

/// <summary>The square of how far an article is on the wrong side of the margin, which ML.NET does not bring.</summary>
/// <remarks>
/// As in the dual coordinate descent of C.-J. Hsieh, K.-W. Chang, C.-J. Lin, S. S. Keerthi, S. Sundararajan (2008): A dual coordinate
/// descent method for large-scale linear SVM. Unlike the hinge loss it lets no single article stay at a bound, and was more accurate
/// on short texts with many topics.
/// </remarks>
internal sealed class SquaredHingeLoss : ISupportSdcaClassificationLoss
{
    // The conjugate of the loss is a²/4 - a, whose derivative brings half of the dual variable.
    private const float DualShare = 0.5f;

    public double Loss(float output, float label)
    {
        double gap = Math.Max(0, 1 - (Sign(label) * (double)output));
        return gap * gap;
    }

    public float Derivative(float output, float label) => -2 * Sign(label) * Math.Max(0, 1 - (Sign(label) * output));

    public float ComputeDualUpdateInvariant(float scaledFeaturesNormSquared) => 1 / (scaledFeaturesNormSquared + DualShare);

    public float DualUpdate(float output, float label, float dual, float invariant, int maxNumThreads)
    {
        float update = (Sign(label) - output - (DualShare * dual)) * invariant;
        return (dual + update) * Sign(label) < 0 ? -dual : update;
    }

    public double DualLoss(float label, float dual)
    {
        double signed = Sign(label) * (double)dual;
        return signed >= 0 ? signed - (signed * signed / 4) : double.NegativeInfinity;
    }

    private static float Sign(float label) => label > 0 ? 1 : -1;
}
