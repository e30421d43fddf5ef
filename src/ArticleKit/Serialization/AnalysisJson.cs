using System.Text.Encodings.Web;
using System.Text.Json;

namespace ArticleKit.Serialization;

/// <summary>The two forms that an analysis is written in.</summary>
internal static class AnalysisJson
{
    /// <summary>One line.</summary>
    public static ArticleKitJsonContext Compact { get; } = Create(indented: false);

    /// <summary>Several lines, for people.</summary>
    public static ArticleKitJsonContext Indented { get; } = Create(indented: true);

    // What is written is never put into a page or a script, so that only what JSON itself demands must be escaped.
    private static ArticleKitJsonContext Create(bool indented) => new(new JsonSerializerOptions(ArticleKitJsonContext.Default.Options)
    {
        WriteIndented = indented,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });
}
