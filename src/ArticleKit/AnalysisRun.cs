using System.Collections.ObjectModel;
using ArticleKit.Cleaning;
using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Readability;
using ArticleKit.Summarization;
using ArticleKit.Text;
using ArticleKit.Text.Languages;
using ArticleKit.Text.Quotes;
using ArticleKit.Text.Warnings;
using ArticleKit.Topics;

namespace ArticleKit;

/// <summary>One article going through one plan.</summary>
internal sealed class AnalysisRun(AnalysisPlan plan, Article article, CancellationToken cancellationToken)
{
    // What a timer of the framework can wait for at most; nobody waits that long.
    private static readonly TimeSpan LongestTimer = TimeSpan.FromMilliseconds(int.MaxValue);

    private readonly CleaningOptions _cleaning = plan.EffectiveCleaning;
    private readonly AnalysisBudget _budget = AnalysisBudget.Start(plan.EffectiveCleaning.Limits, cancellationToken);

    /// <summary>What the run is busy with, in words that follow "while"; tells where an exception came from.</summary>
    public string Stage { get; private set; } = "starting";

    /// <summary>Runs the plan.</summary>
    /// <exception cref="ArticleKitException">The input exceeds the limits of the plan, or is of no use otherwise.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ArticleAnalysis Run()
    {
        try
        {
            return RunAll();
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested && _budget.IsOver)
        {
            // A step of somebody else has heeded the token of its context.
            throw _budget.TimeLimitExceeded(exception);
        }
        finally
        {
            _budget.End();
        }
    }

    private ArticleAnalysis RunAll()
    {
        Enter(article.IsHtml ? "cleaning the page" : "reading the text");
        var reading = ArticleReading.Read(article, _cleaning, _budget);
        CleanedArticle? content = reading.Content;
        Enter("segmenting the text");
        TextDocument document = TextDocument.Parse(reading.Text, _budget);
        ArticleAnalysis analysis = Describe(reading, document);
        analysis = TellLanguage(analysis, content);
        Enter("looking the text over");
        QuotedPassages passages = QuotedPassages.Find(document);
        analysis = analysis with { Warnings = [.. analysis.Warnings, .. TextWarnings.Find(document, passages, LanguageTag.Primary(analysis.Language))] };
        analysis = RunBuiltInSteps(analysis, document, passages);
        return plan.Steps.IsEmpty ? analysis : RunCustomSteps(analysis, document, content);
    }

    private ArticleAnalysis Describe(ArticleReading reading, TextDocument document) => new()
    {
        Id = article.Id,
        Title = reading.Title,
        Byline = reading.Content?.Byline,
        Published = reading.Content?.Published,
        Modified = reading.Content?.Modified,
        SiteName = reading.Content?.SiteName,
        Url = article.Url?.OriginalString ?? reading.Content?.CanonicalUrl,
        Excerpt = reading.Content?.Excerpt,
        Text = document.Text,
        WordCount = document.Words.Count,
        SentenceCount = document.Sentences.Count,
        ReadingTime = ReadingTime(document.Words.Count),
        Content = plan.Cleaning is null ? null : reading.Content,
        Warnings = Warnings(reading.Content, reading.IsEmpty),
    };

    private ArticleAnalysis TellLanguage(ArticleAnalysis analysis, CleanedArticle? content)
    {
        if (!string.IsNullOrWhiteSpace(article.Language))
        {
            return analysis with { Language = article.Language.Trim() };
        }

        string? language = ArticleLanguage.Of(analysis.Text, content?.Language, out bool isContradicted);
        return !isContradicted ? analysis with { Language = language } : analysis with
        {
            Language = language,
            Warnings =
            [
                .. analysis.Warnings,
                new ArticleWarning("language_contradicted", "The text is clearly in another language than the page declares, so that the page is not believed."),
            ],
        };
    }

    private static TimeSpan ReadingTime(int words) => TimeSpan.FromSeconds(Math.Ceiling(60.0 * words / ReadabilityReport.WordsPerMinute));

    private ReadOnlyCollection<ArticleWarning> Warnings(CleanedArticle? content, bool isEmpty)
    {
        List<ArticleWarning> warnings = [];
        if (article.HasInvalidUrl)
        {
            warnings.Add(new ArticleWarning("invalid_url", "The address given with the article is no absolute address and was ignored."));
        }

        if (isEmpty)
        {
            warnings.Add(new ArticleWarning("empty_input", "The input holds nothing but white space."));
        }

        warnings.AddRange(content?.Warnings ?? []);
        return warnings.AsReadOnly();
    }

    private ArticleAnalysis RunBuiltInSteps(ArticleAnalysis analysis, TextDocument document, QuotedPassages passages)
    {
        if (plan.ScoresReadability)
        {
            Enter("scoring readability");
            ReadabilityReport report = ReadabilityScorer.Score(document, analysis.Language);
            analysis = analysis with { Readability = report, Warnings = [.. analysis.Warnings, .. report.Warnings] };
        }

        if (plan.Summary is { } summary)
        {
            Enter("summarizing");
            Summary result = Summarize(document, summary with { Language = summary.Language ?? analysis.Language }, analysis.Title);
            analysis = analysis with { Summary = result };
            if (document.Sentences.Count > 0)
            {
                // Of a text without any, whatever left it empty has been told already.
                analysis = analysis with { Warnings = [.. analysis.Warnings, .. result.Warnings] };
            }
        }

        if (plan.Keyphrases is { } keyphrases)
        {
            Enter("extracting keyphrases");
            KeyphraseOptions options = keyphrases with { Language = keyphrases.Language ?? analysis.Language };
            analysis = analysis with { Keyphrases = KeyphraseExtractor.Extract(document, options, analysis.Title) };
        }

        if (plan.Quotations is { } quotations)
        {
            Enter("extracting quotations");
            analysis = analysis with { Quotations = QuotationExtractor.Extract(document, passages, quotations, analysis.Language) };
        }

        if (plan.Classifier is { } classifier)
        {
            Enter("classifying topics");
            analysis = WithTopics(analysis, TopicPredictionCheck.Check(Lend(token => classifier.Predict(document.Text, analysis.Title, token))));
        }

        return analysis;
    }

    private Summary Summarize(TextDocument document, SummaryOptions options, string? title) => plan.Summarizer is { } summarizer
        ? SummaryCheck.Check(Lend(token => summarizer.Summarize(document, options, title, token)), document)
        : Summarizer.Summarize(document, options, title);

    /// <summary>The warning tells whoever looks at the topics alone; of an empty text, what left it empty has been told already.</summary>
    private static ArticleAnalysis WithTopics(ArticleAnalysis analysis, TopicPrediction prediction) => analysis with
    {
        Topics = prediction,
        Warnings = !prediction.IsUnknown || analysis.WordCount == 0 ? analysis.Warnings :
        [
            .. analysis.Warnings,
            new ArticleWarning("topic_unknown", "The classifier knows too little of the text to tell its topic; it may be in another language."),
        ],
    };

    private ArticleAnalysis RunCustomSteps(ArticleAnalysis analysis, TextDocument document, CleanedArticle? content)
    {
        return Lend(token =>
        {
            var context = new AnalysisContext(article, content, document, analysis, token);
            foreach (IAnalysisStep step in plan.Steps)
            {
                Enter($"running the step {step.GetType().Name}");
                step.Run(context);
            }

            return context.Analysis;
        });
    }

    /// <summary>Runs what somebody else wrote, with a token that tells it when the caller has cancelled or the time is over.</summary>
    private T Lend<T>(Func<CancellationToken, T> work)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        TimeSpan timeLeft = _budget.TimeLeft;
        if (timeLeft <= LongestTimer)
        {
            stop.CancelAfter(timeLeft);
        }

        try
        {
            T result = work(stop.Token);
            _budget.CheckNow();
            return stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested ? throw _budget.TimeLimitExceeded() : result;
        }
        catch (OperationCanceledException exception) when (stop.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            // It has heeded its token. The timer behind that may ring a moment before the clock of the budget has come so far.
            throw _budget.TimeLimitExceeded(exception);
        }
    }

    private void Enter(string stage)
    {
        _budget.CheckNow();
        Stage = stage;
    }
}
