using System.Runtime.InteropServices;

namespace ArticleKit.Summarization.Algorithms.News;

/// <summary>What the terms of a sentence are to its text; each value but <see cref="Fresh"/> from 0 to 1.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct SentenceTerms
{
    /// <inheritdoc cref="NewsFeature.Centroid"/>
    public double Centroid;

    /// <inheritdoc cref="NewsFeature.MeanFrequency"/>
    public double MeanFrequency;

    /// <inheritdoc cref="NewsFeature.Coverage"/>
    public double Coverage;

    /// <inheritdoc cref="NewsFeature.TakenUpLater"/>
    public double TakenUpLater;

    /// <inheritdoc cref="NewsFeature.Repeated"/>
    public double Repeated;

    /// <inheritdoc cref="NewsFeature.SharedWithLead"/>
    public double SharedWithLead;

    /// <inheritdoc cref="NewsFeature.Fresh"/>
    public double Fresh;

    /// <inheritdoc cref="NewsFeature.TermDensity"/>
    public double Density;
}
