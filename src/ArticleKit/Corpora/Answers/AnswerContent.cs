using ArticleKit.Topics;

namespace ArticleKit.Corpora.Answers;

/// <summary>An answer line. The order of the properties is the order on the line; what is null is absent.</summary>
internal sealed record AnswerContent
{
    public required string Id { get; init; }

    public required string Status { get; init; }

    public string? Title { get; init; }

    public string? Byline { get; init; }

    public DateTimeOffset? Published { get; init; }

    public string? SiteName { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public string? Excerpt { get; init; }

    public string? Text { get; init; }

    public int? WordCount { get; init; }

    public int? SentenceCount { get; init; }

    public double? ReadingMinutes { get; init; }

    public AnswerReadability? Readability { get; init; }

    public IReadOnlyList<AnswerSentence>? Summary { get; init; }

    public IReadOnlyList<AnswerKeyphrase>? Keyphrases { get; init; }

    public IReadOnlyList<AnswerQuotation>? Quotations { get; init; }

    /// <summary>Empty where the topic is unknown: whoever reads lines takes what stands there for an answer, and not for a guess.</summary>
    public IReadOnlyList<TopicScore>? Topics { get; init; }

    public IReadOnlyList<string>? Warnings { get; init; }

    public CorpusError? Error { get; init; }

    public static AnswerContent Failed(string id, CorpusError error) => new() { Id = id, Status = "error", Error = error };

    /// <summary>The answer of an analysis, with the fields that are wanted.</summary>
    public static AnswerContent Ok(string id, ArticleAnalysis analysis, AnswerFields fields) => new()
    {
        Id = id,
        Status = "ok",
        Title = fields.Has(AnswerFields.Title) ? analysis.Title : null,
        Byline = fields.Has(AnswerFields.Byline) ? analysis.Byline : null,
        Published = fields.Has(AnswerFields.Published) ? analysis.Published : null,
        SiteName = fields.Has(AnswerFields.SiteName) ? analysis.SiteName : null,
        Language = fields.Has(AnswerFields.Language) ? analysis.Language : null,
        Url = fields.Has(AnswerFields.Url) ? analysis.Url : null,
        Excerpt = fields.Has(AnswerFields.Excerpt) ? analysis.Excerpt : null,
        Text = fields.Has(AnswerFields.Text) ? analysis.Text : null,
        WordCount = fields.Has(AnswerFields.WordCount) ? analysis.WordCount : null,
        SentenceCount = fields.Has(AnswerFields.SentenceCount) ? analysis.SentenceCount : null,
        ReadingMinutes = fields.Has(AnswerFields.ReadingMinutes) ? Math.Round(analysis.ReadingTime.TotalMinutes, 2) : null,
        Readability = fields.Has(AnswerFields.Readability) ? AnswerReadability.From(analysis.Readability) : null,
        Summary = fields.Has(AnswerFields.Summary) && analysis.Summary is { } summary ? [.. summary.Sentences.Select(AnswerSentence.From)] : null,
        Keyphrases = fields.Has(AnswerFields.Keyphrases) && analysis.Keyphrases is { } keyphrases ? [.. keyphrases.Select(AnswerKeyphrase.From)] : null,
        Quotations = fields.Has(AnswerFields.Quotations) && analysis.Quotations is { } quotations ? [.. quotations.Select(AnswerQuotation.From)] : null,
        Topics = !fields.Has(AnswerFields.Topics) ? null : analysis.Topics is { IsUnknown: true } ? [] : analysis.Topics?.Topics,
        Warnings = fields.Has(AnswerFields.Warnings) ? [.. analysis.Warnings.Select(warning => warning.Code).Distinct(StringComparer.Ordinal)] : null,
    };
}
