using System.Text.Json;

namespace ArticleKit.Tool.Batch;

/// <summary>Why a line of the batch has no result.</summary>
/// <param name="Code">The reason for a program: a stable name in snake_case.</param>
/// <param name="Message">The reason for a person.</param>
internal sealed record BatchError(string Code, string Message)
{
    /// <summary>The error of the library as one of the line format.</summary>
    public static BatchError From(ArticleKitException exception) =>
        new(JsonNamingPolicy.SnakeCaseLower.ConvertName(exception.Code.ToString()), exception.Message);
}
