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
    private static readonly CleanedArticle NoContent = new();

    /// <summary>What the run is busy with, in words that follow "while"; tells where an exception came from.</summary>
    public string Stage { get; private set; } = "starting";

    /// <summary>Runs the plan.</summary>
    /// <exception cref="ArticleKitException">The input is longer than the limits of the plan allow, or of no use otherwise.</exception>
    public ArticleAnalysis Run()
    {
        CleaningOptions cleaning = plan.EffectiveCleaning;
        int limit = cleaning.Limits.MaxInputLength;
        if (article.InputLength > limit)
        {
            throw new ArticleKitException(
                ArticleErrorCode.InputTooLong,
                FormattableString.Invariant($"The input has a length of {article.InputLength}, more than the {limit} that are allowed."));
        }

        bool isEmpty = IsBlank(article);
        CleanedArticle? content = Clean(cleaning, isEmpty);
        Enter("segmenting the text");
        TextDocument document = TextDocument.Parse(content?.Text ?? article.Text ?? "");
        ArticleAnalysis analysis = Describe(content, document, isEmpty);
        analysis = TellLanguage(analysis, content);
        Enter("looking the text over");
        QuotedPassages passages = QuotedPassages.Find(document);
        analysis = analysis with { Warnings = [.. analysis.Warnings, .. TextWarnings.Find(document, passages, LanguageTag.Primary(analysis.Language))] };
        analysis = RunBuiltInSteps(analysis, document, passages);
        return plan.Steps.IsEmpty ? analysis : RunCustomSteps(analysis, document, content);
    }

    private static bool IsBlank(Article article)
    {
        if (article.Text is not null || article.Html is not null)
        {
            return string.IsNullOrWhiteSpace(article.Text ?? article.Html);
        }

        // Every encoding that pages come in writes ASCII white space as these bytes.
        return article.HtmlBytes.Span.IndexOfAnyExcept(" \t\r\n\f"u8) < 0;
    }

    private CleanedArticle? Clean(CleaningOptions options, bool isEmpty)
    {
        if (!article.IsHtml)
        {
            return null;
        }

        Enter("cleaning the page");
        return isEmpty ? NoContent
            : article.Html is { } html ? HtmlCleaner.Clean(html, article.Url, options)
            : HtmlCleaner.Clean(article.HtmlBytes, article.Url, options, article.Charset);
    }

    private ArticleAnalysis Describe(CleanedArticle? content, TextDocument document, bool isEmpty) => new()
    {
        Id = article.Id,
        Title = string.IsNullOrWhiteSpace(article.Title) ? content?.Title : article.Title.Trim(),
        Byline = content?.Byline,
        Published = content?.Published,
        Modified = content?.Modified,
        SiteName = content?.SiteName,
        Url = article.Url?.OriginalString ?? content?.CanonicalUrl,
        Excerpt = content?.Excerpt,
        Text = document.Text,
        WordCount = document.Words.Count,
        SentenceCount = document.Sentences.Count,
        ReadingTime = ReadingTime(document.Words.Count),
        Content = plan.Cleaning is null ? null : content,
        Warnings = Warnings(content, isEmpty),
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
            analysis = analysis with { Topics = Check(classifier.Predict(document.Text, analysis.Title)) };
        }

        return analysis;
    }

    private Summary Summarize(TextDocument document, SummaryOptions options, string? title) => plan.Summarizer is { } summarizer
        ? SummaryCheck.Check(summarizer.Summarize(document, options, title), document)
        : Summarizer.Summarize(document, options, title);

    private ArticleAnalysis RunCustomSteps(ArticleAnalysis analysis, TextDocument document, CleanedArticle? content)
    {
        var context = new AnalysisContext(article, content, document, analysis, cancellationToken);
        foreach (IAnalysisStep step in plan.Steps)
        {
            Enter($"running the step {step.GetType().Name}");
            step.Run(context);
        }

        return context.Analysis;
    }

    /// <summary>The classifier may be anybody's: what it says must be fit for JSON and for sorting.</summary>
    private static TopicPrediction Check(TopicPrediction? prediction)
    {
        foreach (TopicScore score in prediction?.Topics ?? throw new InvalidOperationException("The classifier returned null."))
        {
            if (!(score.Probability is >= 0 and <= 1))
            {
                throw new InvalidOperationException(FormattableString.Invariant($"The classifier gave '{score.Topic}' the probability {score.Probability}."));
            }
        }

        return prediction;
    }

    private void Enter(string stage)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Stage = stage;
    }
}
