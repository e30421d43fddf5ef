using System.Text.Json;

namespace ArticleKit.TestSupport.LabelledArticles;

/// <summary>An article of our own with what a human reader marked in it; the README beside it says by which rules.</summary>
/// <param name="Id">The name of its file.</param>
/// <param name="Language">Its language as a BCP 47 tag.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text, paragraphs separated by blank lines.</param>
/// <param name="Keyphrases">The keyphrases as they stand in the text.</param>
/// <param name="Quotations">The quotations in the order of the text.</param>
internal sealed record HandLabelledArticle(
    string Id,
    string Language,
    string Title,
    string Text,
    IReadOnlyList<string> Keyphrases,
    IReadOnlyList<HandLabelledQuotation> Quotations)
{
    private const string ResourcePrefix = "LabelledArticles/";

    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    /// <summary>All of them, ordered by their ids.</summary>
    public static IReadOnlyList<HandLabelledArticle> All { get; } = ReadAll();

    private static HandLabelledArticle[] ReadAll() =>
    [
        .. typeof(HandLabelledArticle).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    private static HandLabelledArticle Read(string resource)
    {
        using Stream stream = typeof(HandLabelledArticle).Assembly.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<HandLabelledArticle>(stream, CamelCase)
            ?? throw new InvalidDataException($"{resource} holds null instead of an article.");
    }
}
