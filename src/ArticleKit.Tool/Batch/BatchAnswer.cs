using ArticleKit.Keyphrases;
using ArticleKit.Quotations;
using ArticleKit.Summarization;
using ArticleKit.Topics;

namespace ArticleKit.Tool.Batch;

/// <summary>An output line of the batch. The order of the properties is the order on the line; what is null is absent.</summary>
internal sealed record BatchAnswer
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

    public BatchReadability? Readability { get; init; }

    public IReadOnlyList<BatchSentence>? Summary { get; init; }

    public IReadOnlyList<BatchKeyphrase>? Keyphrases { get; init; }

    public IReadOnlyList<BatchQuotation>? Quotations { get; init; }

    /// <summary>Empty where the topic is unknown: whoever reads lines takes what stands there for an answer, and not for a guess.</summary>
    public IReadOnlyList<TopicScore>? Topics { get; init; }

    public IReadOnlyList<string>? Warnings { get; init; }

    public BatchError? Error { get; init; }

    public static BatchAnswer Failed(string id, BatchError error) => new() { Id = id, Status = "error", Error = error };

    /// <summary>The answer of an analysis, with the fields that are wanted.</summary>
    public static BatchAnswer Ok(string id, ArticleAnalysis analysis, BatchFields fields) => new()
    {
        Id = id,
        Status = "ok",
        Title = fields.Has(BatchFields.Title) ? analysis.Title : null,
        Byline = fields.Has(BatchFields.Byline) ? analysis.Byline : null,
        Published = fields.Has(BatchFields.Published) ? analysis.Published : null,
        SiteName = fields.Has(BatchFields.SiteName) ? analysis.SiteName : null,
        Language = fields.Has(BatchFields.Language) ? analysis.Language : null,
        Url = fields.Has(BatchFields.Url) ? analysis.Url : null,
        Excerpt = fields.Has(BatchFields.Excerpt) ? analysis.Excerpt : null,
        Text = fields.Has(BatchFields.Text) ? analysis.Text : null,
        WordCount = fields.Has(BatchFields.WordCount) ? analysis.WordCount : null,
        SentenceCount = fields.Has(BatchFields.SentenceCount) ? analysis.SentenceCount : null,
        ReadingMinutes = fields.Has(BatchFields.ReadingMinutes) ? Math.Round(analysis.ReadingTime.TotalMinutes, 2) : null,
        Readability = BatchReadability.From(analysis.Readability),
        Summary = analysis.Summary is { } summary ? [.. summary.Sentences.Select(BatchSentence.From)] : null,
        Keyphrases = analysis.Keyphrases is { } keyphrases ? [.. keyphrases.Select(BatchKeyphrase.From)] : null,
        Quotations = analysis.Quotations is { } quotations ? [.. quotations.Select(BatchQuotation.From)] : null,
        Topics = analysis.Topics is { IsUnknown: true } ? [] : analysis.Topics?.Topics,
        Warnings = fields.Has(BatchFields.Warnings) ? [.. analysis.Warnings.Select(warning => warning.Code).Distinct()] : null,
    };
}

/// <summary>A sentence of a summary; its ends count UTF-16 code units of the text.</summary>
internal sealed record BatchSentence(string Text, int Start, int End, double Score)
{
    public static BatchSentence From(SummarySentence sentence) => new(sentence.Text, sentence.Span.Start, sentence.Span.End, sentence.Score);
}

/// <summary>A keyphrase.</summary>
internal sealed record BatchKeyphrase(string Text, double Score)
{
    public static BatchKeyphrase From(Keyphrase keyphrase) => new(keyphrase.Text, keyphrase.Score);
}

/// <summary>A quotation; its ends, with its marks, count UTF-16 code units of the text.</summary>
internal sealed record BatchQuotation(string Text, int Start, int End, string? Speaker, string? ResolvedSpeaker, string? Verb, bool Closed)
{
    public static BatchQuotation From(Quotation quotation) => new(
        quotation.Text, quotation.Span.Start, quotation.Span.End, quotation.Speaker, quotation.ResolvedSpeaker, quotation.Verb, quotation.IsClosed);
}
