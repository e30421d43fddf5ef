using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleKit.Corpora.Answers;

namespace ArticleKit.Corpora;

/// <summary>
/// Writes what became of an article as a line of JSON, as <c>articlekit batch</c> does: in UTF-8, with a line feed at its end, <c>id</c> and
/// <c>status</c> first. Safe to use from several threads at once.
/// </summary>
public static class AnswerLine
{
    private static readonly AnswerJsonContext Context = new(new JsonSerializerOptions(AnswerJsonContext.Default.Options)
    {
        // Engines read these lines, no browser does: letters of every language stay as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = null,
    });

    /// <summary>The line of an article that was analysed, with the status <c>ok</c>.</summary>
    /// <param name="id">The id of the article.</param>
    /// <param name="analysis">The analysis. What it does not have is not on the line.</param>
    /// <param name="fields">The fields that are wanted beside id and status; null for all.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="analysis"/> is null.</exception>
    public static byte[] Of(string id, ArticleAnalysis analysis, AnswerFields? fields = null)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(analysis);
        return Write(AnswerContent.Ok(id, analysis, fields ?? AnswerFields.All));
    }

    /// <summary>The line of a record that has no analysis, with the status <c>error</c>.</summary>
    /// <param name="id">The id of the record.</param>
    /// <param name="error">Why it has none.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="error"/> is null.</exception>
    public static byte[] Of(string id, CorpusError error)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(error);
        return Write(AnswerContent.Failed(id, error));
    }

    /// <summary>The line of an article that could not be analysed, with the status <c>error</c> and the code of the exception in snake_case.</summary>
    /// <param name="id">The id of the article.</param>
    /// <param name="exception">Why it could not.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="exception"/> is null.</exception>
    public static byte[] Of(string id, ArticleKitException exception) => Of(id, CorpusError.Of(exception));

    private static byte[] Write(AnswerContent answer)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(answer, Context.AnswerContent);
        Array.Resize(ref json, json.Length + 1);
        json[^1] = (byte)'\n';
        return json;
    }
}
