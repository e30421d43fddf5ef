using ArticleKit.Cleaning;
using ArticleKit.Keyphrases;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit.Extensions.Analyzers;

/// <summary>Turns settings into the records that analyzers are made of; those decide which values are allowed.</summary>
internal static class OptionsReading
{
    /// <summary>Asks a builder for what the settings say.</summary>
    /// <param name="options">Valid settings.</param>
    /// <param name="builder">The builder.</param>
    /// <param name="classifier">What tells topics, if the settings ask for them.</param>
    public static void Apply(ArticleKitOptions options, ArticleAnalyzerBuilder builder, ITopicClassifier? classifier)
    {
        if (options.Parts.HasFlag(AnalysisParts.Content))
        {
            builder.CleanHtml(new CleaningOptions { IncludeComments = options.IncludeComments });
        }

        if (options.Parts.HasFlag(AnalysisParts.Readability))
        {
            builder.ScoreReadability();
        }

        if (options.Parts.HasFlag(AnalysisParts.Summary))
        {
            builder.Summarize(new SummaryOptions { Algorithm = options.SummaryAlgorithm, Sentences = options.SummarySentences, Words = options.SummaryWords });
        }

        if (options.Parts.HasFlag(AnalysisParts.Keyphrases))
        {
            builder.ExtractKeyphrases(options.MaxKeyphrases);
        }

        if (options.Parts.HasFlag(AnalysisParts.Quotations))
        {
            builder.ExtractQuotations();
        }

        if (classifier is not null)
        {
            builder.ClassifyTopics(classifier);
        }

        builder.WithLimits(new ArticleLimits
        {
            MaxInputLength = options.MaxInputLength,
            MaxDepth = options.MaxDepth,
            MaxNodes = options.MaxNodes,
            MaxTime = options.MaxTime,
        });
    }

    /// <summary>What is wrong with each setting by itself.</summary>
    public static IEnumerable<string> FindFailures(ArticleKitOptions options) =>
        new[]
        {
            Refusal(() => _ = new SummaryOptions { Algorithm = options.SummaryAlgorithm }, nameof(options.SummaryAlgorithm), options.SummaryAlgorithm),
            Refusal(() => _ = new SummaryOptions { Sentences = options.SummarySentences }, nameof(options.SummarySentences), options.SummarySentences),
            Refusal(() => _ = new SummaryOptions { Words = options.SummaryWords }, nameof(options.SummaryWords), options.SummaryWords),
            Refusal(() => _ = new KeyphraseOptions { MaxCount = options.MaxKeyphrases }, nameof(options.MaxKeyphrases), options.MaxKeyphrases),
            Refusal(() => _ = new ArticleLimits { MaxInputLength = options.MaxInputLength }, nameof(options.MaxInputLength), options.MaxInputLength),
            Refusal(() => _ = new ArticleLimits { MaxDepth = options.MaxDepth }, nameof(options.MaxDepth), options.MaxDepth),
            Refusal(() => _ = new ArticleLimits { MaxNodes = options.MaxNodes }, nameof(options.MaxNodes), options.MaxNodes),
            Refusal(() => _ = new ArticleLimits { MaxTime = options.MaxTime }, nameof(options.MaxTime), options.MaxTime),
        }.OfType<string>();

    private static string? Refusal(Action make, string setting, object? value)
    {
        try
        {
            make();
            return null;
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // The first line tells the rule; the others repeat the name and the value.
            string rule = exception.Message.ReplaceLineEndings("\n").Split('\n')[0].Replace($" (Parameter '{exception.ParamName}')", "", StringComparison.Ordinal);
            return FormattableString.Invariant($"{setting} cannot be {value}: {rule}");
        }
    }
}
