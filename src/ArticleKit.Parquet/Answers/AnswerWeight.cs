using ArticleKit.Corpora.Answers;

namespace ArticleKit.Parquet.Answers;

/// <summary>Estimates what an answer takes.</summary>
internal static class AnswerWeight
{
    // The numbers of a row, of which most are scores, and those of an item of a list.
    private const int Row = 300;
    private const int Item = 40;

    /// <summary>About how many bytes an answer takes, before it is packed.</summary>
    public static long Of(AnswerContent content) => Row
        + Of(content.Id) + Of(content.Title) + Of(content.Byline) + Of(content.SiteName) + Of(content.Url) + Of(content.Excerpt) + Of(content.Text)
        + Of(content.Error?.Message)
        + Of(content.Summary, sentence => Of(sentence.Text))
        + Of(content.Keyphrases, keyphrase => Of(keyphrase.Text))
        + Of(content.Quotations, quotation => Of(quotation.Text) + Of(quotation.Speaker) + Of(quotation.ResolvedSpeaker))
        + Of(content.Topics, topic => Of(topic.Topic))
        + Of(content.Warnings, Of);

    private static long Of(string? text) => text?.Length ?? 0;

    private static long Of<TItem>(IReadOnlyList<TItem>? items, Func<TItem, long> weigh) => items?.Sum(item => Item + weigh(item)) ?? 0;
}
