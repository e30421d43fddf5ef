using System.Collections.Immutable;
using ArticleKit.Cleaning;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit;

/// <summary>What an analyzer was asked to find out; null and false for what it was not.</summary>
internal sealed record AnalysisPlan
{
    public CleaningOptions? Cleaning { get; init; }

    public bool ScoresReadability { get; init; }

    public SummaryOptions? Summary { get; init; }

    /// <summary>Somebody's own summarizer; null for ours.</summary>
    public ISummarizer? Summarizer { get; init; }

    public KeyphraseOptions? Keyphrases { get; init; }

    public QuotationOptions? Quotations { get; init; }

    public ITopicClassifier? Classifier { get; init; }

    public ImmutableArray<IAnalysisStep> Steps { get; init; } = [];

    public ArticleLimits? Limits { get; init; }

    /// <summary>What of an analysis it fills in.</summary>
    public AnalysisParts Parts =>
        (Cleaning is null ? AnalysisParts.None : AnalysisParts.Content)
        | (ScoresReadability ? AnalysisParts.Readability : AnalysisParts.None)
        | (Summary is null ? AnalysisParts.None : AnalysisParts.Summary)
        | (Keyphrases is null ? AnalysisParts.None : AnalysisParts.Keyphrases)
        | (Quotations is null ? AnalysisParts.None : AnalysisParts.Quotations)
        | (Classifier is null ? AnalysisParts.None : AnalysisParts.Topics)
        | (Steps.IsEmpty ? AnalysisParts.None : AnalysisParts.CustomSteps);

    /// <summary>The options that every page is cleaned with, asked for or not.</summary>
    public CleaningOptions EffectiveCleaning
    {
        get
        {
            CleaningOptions options = Cleaning ?? CleaningOptions.Default;
            return Limits is null ? options : options with { Limits = Limits };
        }
    }
}
