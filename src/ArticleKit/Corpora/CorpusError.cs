using System.Text.Json;

namespace ArticleKit.Corpora;

/// <summary>Why a record of a corpus has no article, or no analysis. Immutable.</summary>
/// <param name="Code">The reason for a program: a stable name in snake_case, such as <c>record_too_long</c>.</param>
/// <param name="Message">The reason for a person.</param>
public sealed record CorpusError(string Code, string Message)
{
    /// <summary>Why an article could not be analysed.</summary>
    /// <param name="exception">What the analyzer threw.</param>
    /// <returns>The error, whose code is that of the exception in snake_case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static CorpusError Of(ArticleKitException exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return new CorpusError(JsonNamingPolicy.SnakeCaseLower.ConvertName(exception.Code.ToString()), exception.Message);
    }
}
