using ArticleKit.Cleaning;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit;

/// <summary>Chooses what an analysis is to find out. What is not chosen stays null on the result and costs nothing.</summary>
/// <remarks>
/// A builder belongs to one thread; the analyzers that it builds serve all. It can be used on after <see cref="Build"/>, which
/// leaves the analyzers built before as they are. Choosing the same twice keeps the later choice.
/// </remarks>
public sealed class ArticleAnalyzerBuilder
{
    private AnalysisPlan _plan = new();

    /// <summary>
    /// Puts the cleaned page, with its blocks, on the result as <see cref="ArticleAnalysis.Content"/>. A page is cleaned in any
    /// case, since its text is needed.
    /// </summary>
    /// <param name="options">How to clean; <see cref="CleaningOptions.Default"/> if null.</param>
    /// <returns>This builder.</returns>
    public ArticleAnalyzerBuilder CleanHtml(CleaningOptions? options = null)
    {
        _plan = _plan with { Cleaning = options ?? CleaningOptions.Default };
        return this;
    }

    /// <summary>Scores how hard the text is to read.</summary>
    /// <returns>This builder.</returns>
    public ArticleAnalyzerBuilder ScoreReadability()
    {
        _plan = _plan with { ScoresReadability = true };
        return this;
    }

    /// <summary>Summarizes the text.</summary>
    /// <param name="sentences">The number of sentences, 1 or more; 3 by default.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="sentences"/> is zero or negative.</exception>
    public ArticleAnalyzerBuilder Summarize(int sentences = SummaryOptions.DefaultSentences)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(sentences);
        return Summarize(new SummaryOptions { Sentences = sentences });
    }

    /// <summary>Summarizes the text.</summary>
    /// <param name="options">How, and how long the summary is to be.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public ArticleAnalyzerBuilder Summarize(SummaryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _plan = _plan with { Summary = options, Summarizer = null };
        return this;
    }

    /// <summary>Summarizes the text with a summarizer of your own.</summary>
    /// <param name="summarizer">The summarizer; must be safe to call from several threads at once.</param>
    /// <param name="options">What it is given; <see cref="SummaryOptions.Default"/> if null.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summarizer"/> is null.</exception>
    public ArticleAnalyzerBuilder Summarize(ISummarizer summarizer, SummaryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(summarizer);
        _plan = _plan with { Summary = options ?? SummaryOptions.Default, Summarizer = summarizer };
        return this;
    }

    /// <summary>Extracts the keyphrases of the text; the title, if there is one, tells which weigh more.</summary>
    /// <param name="options">Which and how; <see cref="KeyphraseOptions.Default"/> if null.</param>
    /// <returns>This builder.</returns>
    public ArticleAnalyzerBuilder ExtractKeyphrases(KeyphraseOptions? options = null)
    {
        _plan = _plan with { Keyphrases = options ?? KeyphraseOptions.Default };
        return this;
    }

    /// <summary>Extracts the keyphrases of the text.</summary>
    /// <param name="count">How many at most; 1 or more.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is zero or negative.</exception>
    public ArticleAnalyzerBuilder ExtractKeyphrases(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        return ExtractKeyphrases(new KeyphraseOptions { MaxCount = count });
    }

    /// <summary>Extracts what is quoted in the text, and who says it.</summary>
    /// <param name="options">Which quotations; <see cref="QuotationOptions.Default"/> if null.</param>
    /// <returns>This builder.</returns>
    public ArticleAnalyzerBuilder ExtractQuotations(QuotationOptions? options = null)
    {
        _plan = _plan with { Quotations = options ?? QuotationOptions.Default };
        return this;
    }

    /// <summary>
    /// Tells what the text is about. The package <c>ArticleKit.Topics</c> adds <c>ClassifyTopics()</c> with a model of its own.
    /// </summary>
    /// <param name="classifier">Tells it; must be safe to call from several threads at once.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="classifier"/> is null.</exception>
    public ArticleAnalyzerBuilder ClassifyTopics(ITopicClassifier classifier)
    {
        ArgumentNullException.ThrowIfNull(classifier);
        _plan = _plan with { Classifier = classifier };
        return this;
    }

    /// <summary>Adds a step of your own, which runs after the built-in ones and the steps added before.</summary>
    /// <param name="step">The step; must be safe to run on several articles at once.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="step"/> is null.</exception>
    public ArticleAnalyzerBuilder AddStep(IAnalysisStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _plan = _plan with { Steps = _plan.Steps.Add(step) };
        return this;
    }

    /// <summary>Limits what an article may cost; takes the place of <see cref="CleaningOptions.Limits"/>.</summary>
    /// <param name="limits">The limits.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="limits"/> is null.</exception>
    public ArticleAnalyzerBuilder WithLimits(ArticleLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        _plan = _plan with { Limits = limits };
        return this;
    }

    /// <summary>Builds an analyzer of what was chosen so far.</summary>
    /// <returns>An immutable analyzer, to be kept and shared.</returns>
    public ArticleAnalyzer Build() => new(_plan);
}
