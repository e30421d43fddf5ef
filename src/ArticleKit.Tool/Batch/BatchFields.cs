using System.Collections.Frozen;

namespace ArticleKit.Tool.Batch;

/// <summary>Which fields of an answer are wanted, beside <c>id</c> and <c>status</c>, which always are.</summary>
internal sealed class BatchFields
{
    public const string Title = "title";
    public const string Byline = "byline";
    public const string Published = "published";
    public const string SiteName = "siteName";
    public const string Language = "language";
    public const string Url = "url";
    public const string Excerpt = "excerpt";
    public const string Text = "text";
    public const string WordCount = "wordCount";
    public const string SentenceCount = "sentenceCount";
    public const string ReadingMinutes = "readingMinutes";
    public const string Readability = "readability";
    public const string Summary = "summary";
    public const string Keyphrases = "keyphrases";
    public const string Quotations = "quotations";
    public const string Topics = "topics";
    public const string Warnings = "warnings";

    private readonly FrozenSet<string> _names;

    private BatchFields(IEnumerable<string> names) => _names = names.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Every field, in the order of the line.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        Title, Byline, Published, SiteName, Language, Url, Excerpt, Text, WordCount, SentenceCount, ReadingMinutes, Readability, Summary,
        Keyphrases, Quotations, Topics, Warnings,
    ];

    public static BatchFields All { get; } = new(Names);

    /// <summary>Reads names separated by commas.</summary>
    /// <returns>The fields; null if a name is none, which is then <paramref name="unknown"/>.</returns>
    public static BatchFields? Parse(string names, out string? unknown)
    {
        string[] wanted = names.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        unknown = wanted.FirstOrDefault(name => !Names.Contains(name) && name is not ("id" or "status"));
        return unknown is null ? new BatchFields(wanted) : null;
    }

    public bool Has(string name) => _names.Contains(name);
}
