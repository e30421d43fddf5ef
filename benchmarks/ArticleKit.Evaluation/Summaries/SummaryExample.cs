using System.Text.Json;

namespace ArticleKit.Evaluation.Summaries;

/// <summary>An article with the summary that somebody wrote of it.</summary>
/// <param name="Text">The article, its paragraphs separated by blank lines.</param>
/// <param name="Title">Its title, or null. Never the headline that was written together with the reference.</param>
/// <param name="Reference">The sentences of the summary.</param>
internal sealed record SummaryExample(string Text, string? Title, IReadOnlyList<string> Reference)
{
    public static SummaryExample Read(JsonElement record) => new(
        record.GetProperty("text").GetString()!,
        record.TryGetProperty("title", out JsonElement title) ? title.GetString() : null,
        [.. record.GetProperty("reference").EnumerateArray().Select(sentence => sentence.GetString()!)]);
}
