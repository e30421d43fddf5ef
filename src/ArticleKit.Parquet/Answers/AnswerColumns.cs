using ArticleKit.Corpora;
using ArticleKit.Corpora.Answers;
using ArticleKit.Topics;
using Parquet.Schema;

namespace ArticleKit.Parquet.Answers;

/// <summary>The columns of a file of answers.</summary>
internal static class AnswerColumns
{
    /// <summary>The columns of the fields that are wanted, in the order of an answer line. Those of one file must not be used for another at once.</summary>
    public static IReadOnlyList<AnswerColumn> Of(AnswerFields fields)
    {
        List<AnswerColumn> columns =
        [
            AnswerColumn.Of("id", content => content.Id),
            AnswerColumn.Of("status", content => content.Status),
            AnswerColumn.Of("errorCode", content => content.Error?.Code),
            AnswerColumn.Of("errorMessage", content => content.Error?.Message),
        ];
        foreach (string name in AnswerFields.Names.Where(fields.Has))
        {
            columns.AddRange(Of(name));
        }

        return columns;
    }

    private static IEnumerable<AnswerColumn> Of(string name) => name switch
    {
        AnswerFields.Title => [AnswerColumn.Of(name, content => content.Title)],
        AnswerFields.Byline => [AnswerColumn.Of(name, content => content.Byline)],
        AnswerFields.Published => [AnswerColumn.Of<DateTime>(PublishedField(name), content => content.Published?.UtcDateTime)],
        AnswerFields.SiteName => [AnswerColumn.Of(name, content => content.SiteName)],
        AnswerFields.Language => [AnswerColumn.Of(name, content => content.Language)],
        AnswerFields.Url => [AnswerColumn.Of(name, content => content.Url)],
        AnswerFields.Excerpt => [AnswerColumn.Of(name, content => content.Excerpt)],
        AnswerFields.Text => [AnswerColumn.Of(name, content => content.Text)],
        AnswerFields.WordCount => [AnswerColumn.Of(name, content => content.WordCount)],
        AnswerFields.SentenceCount => [AnswerColumn.Of(name, content => content.SentenceCount)],
        AnswerFields.ReadingMinutes => [AnswerColumn.Of(name, content => content.ReadingMinutes)],
        AnswerFields.Readability => [.. ScoreColumns.All, LanguageScores()],
        AnswerFields.Summary => [Summary(name)],
        AnswerFields.Keyphrases => [Keyphrases(name)],
        AnswerFields.Quotations => [Quotations(name)],
        AnswerFields.Topics => [Topics(name)],
        AnswerFields.Warnings => [Warnings(name)],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such field."),
    };

    // Parquet knows no offset from UTC.
    private static DateTimeDataField PublishedField(string name) =>
        new(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, unit: DateTimeTimeUnit.Micros, isNullable: true);

    private static ListColumn<KeyValuePair<string, double>> LanguageScores() => new(
        "languageScores",
        content => content.Readability?.LanguageScores,
        Text<KeyValuePair<string, double>>("formula", score => score.Key),
        Number<KeyValuePair<string, double>, double>("score", score => score.Value));

    private static ListColumn<AnswerSentence> Summary(string name) => new(
        name,
        content => content.Summary,
        Text<AnswerSentence>("text", sentence => sentence.Text),
        Number<AnswerSentence, int>("start", sentence => sentence.Start),
        Number<AnswerSentence, int>("end", sentence => sentence.End),
        Number<AnswerSentence, double>("score", sentence => sentence.Score));

    private static ListColumn<AnswerKeyphrase> Keyphrases(string name) => new(
        name,
        content => content.Keyphrases,
        Text<AnswerKeyphrase>("text", keyphrase => keyphrase.Text),
        Number<AnswerKeyphrase, double>("score", keyphrase => keyphrase.Score));

    private static ListColumn<AnswerQuotation> Quotations(string name) => new(
        name,
        content => content.Quotations,
        Text<AnswerQuotation>("text", quotation => quotation.Text),
        Number<AnswerQuotation, int>("start", quotation => quotation.Start),
        Number<AnswerQuotation, int>("end", quotation => quotation.End),
        Text<AnswerQuotation>("speaker", quotation => quotation.Speaker),
        Text<AnswerQuotation>("resolvedSpeaker", quotation => quotation.ResolvedSpeaker),
        Text<AnswerQuotation>("verb", quotation => quotation.Verb),
        Number<AnswerQuotation, bool>("closed", quotation => quotation.Closed));

    private static ListColumn<TopicScore> Topics(string name) => new(
        name,
        content => content.Topics,
        Text<TopicScore>("topic", topic => topic.Topic),
        Number<TopicScore, double>("probability", topic => topic.Probability));

    private static ListColumn<string> Warnings(string name) => new(name, content => content.Warnings, Text<string>("element", warning => warning));

    private static ItemColumn<TItem, ReadOnlyMemory<char>> Text<TItem>(string name, Func<TItem, string?> value) =>
        new(new DataField<string>(name), (TItem item, out ReadOnlyMemory<char> text) => AnswerColumn.TextOf(value(item), out text));

    private static ItemColumn<TItem, TValue> Number<TItem, TValue>(string name, Func<TItem, TValue> value)
        where TValue : struct => new(new DataField<TValue?>(name), (TItem item, out TValue number) => AnswerColumn.NumberOf<TValue>(value(item), out number));
}
